import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Command, startCommand } from "../sandbox/command.ts";
import { type Placed, places, shownIn } from "./places.ts";

let pretty: Command;
let asJson: Command;

beforeAll(async () => {
  [pretty, asJson] = await Promise.all([startCommand([]), startCommand(["--log", "json"])]);
});
afterAll(async () => {
  await Promise.all([pretty.end("SIGTERM"), asJson.end("SIGTERM")]);
});

test("the places are many, and the search finds the key in each of its forms", () => {
  expect(places.length).toBeGreaterThanOrEqual(40);
  for (const { target, headers, body } of places)
    expect(shownIn(`${target}\n${JSON.stringify(headers)}\n${body}`).length).toBeGreaterThan(0);
});

/** Sends a request as it is, and gives back the whole response. */
function send(base: string, { target, headers, body }: Placed): Promise<string> {
  const { hostname, port } = new URL(base);
  const isRead = body === "";
  return new Promise((resolve, reject) => {
    const options = {
      hostname,
      port,
      path: target,
      method: isRead ? "GET" : "POST",
      headers: headers.flat(),
    };
    const outgoing = request(
      { ...options, headers: [...headers.flat(), "Host", `${hostname}:${port}`] },
      (response) => {
        let text = `${response.statusCode} ${response.rawHeaders.join("\n")}\n`;
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          text += chunk;
        });
        response.on("end", () => resolve(text));
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

test("the key of a request is in nothing that the sandbox writes", async () => {
  const events = await fetch(`${pretty.url}/_sandbox/events`);
  const streamed: string[] = [];
  const sink = new WritableStream({ write: (chunk) => void streamed.push(new TextDecoder().decode(chunk)) });
  void events.body?.pipeTo(sink).catch(() => undefined);
  const shown: string[] = [];
  const look = (where: string, text: string) =>
    void shown.push(...shownIn(text).map((found) => `${where}: ${found}`));
  for (const place of places) {
    look(`response, ${place.place}`, await send(pretty.url, place));
    await send(asJson.url, place);
  }
  const routes = ["requests?limit=1000", "har", "keys", "namespaces", "faults", "clock", "metrics", "health"];
  for (const route of routes) {
    const text = await (await fetch(`${pretty.url}/_sandbox/${route}`)).text();
    look(route, text);
    if (route.startsWith("requests")) {
      const { requests } = JSON.parse(text) as { requests: { id: number }[] };
      expect(requests).toHaveLength(places.length);
      for (const { id } of requests)
        look(`request ${id}`, await (await fetch(`${pretty.url}/_sandbox/requests/${id}`)).text());
    }
  }
  await expect.poll(() => streamed.join("").split("event: request").length - 1).toBe(places.length);
  look("events", streamed.join(""));
  for (const [name, command] of Object.entries({ pretty, asJson })) {
    const { stdout, stderr } = command.output();
    expect(stderr.split("\n").length).toBeGreaterThan(places.length);
    look(name, `${stdout}\n${stderr}`);
  }
  const isStored = (found: string) => found.startsWith("response, a stored value");
  expect(shown.filter((found) => !isStored(found))).toEqual([]);
});

test("secrets that a variable or a file hold are not printed at the start, and those of its own are", async () => {
  const secrets = {
    DATACLOUD_SANDBOX_KEYS: "key-of-env,other",
    DATACLOUD_SANDBOX_ADMIN_TOKEN: "token-of-env",
  };
  const folder = mkdtempSync(join(tmpdir(), "datacloud-keys-"));
  const file = join(folder, "keys.json");
  writeFileSync(file, '[{"key":"key-of-file"}]');
  const open = ["--host", "0.0.0.0"];
  const hosted = await startCommand([...open, "--keys-file", file], secrets);
  const plain = await startCommand(open);
  const named = await startCommand([...open, "--key", "my-key", "--admin-token", "token-of-flag"]);
  const [first, second, third] = [hosted, plain, named].map((each) => each.output().stdout);
  expect(first).toContain("3 configured");
  expect(first).not.toMatch(/-of-|Admin/);
  expect(second).toMatch(/Key +dxdc-\S+[\s\S]*Admin +\S+/);
  expect(third).toContain("my-key");
  expect(third).not.toContain("token-of-flag");
  await Promise.all([hosted, plain, named].map((each) => each.end("SIGTERM")));
  rmSync(folder, { recursive: true });
}, 60_000);
