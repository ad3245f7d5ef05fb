import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceReport } from "@datacloud/conformance";
import { describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const folder = temporaryFolder("program");

/** A program as a file, to be run by Node. */
function program(name: string, code: string): string[] {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  return ["--", process.execPath, file];
}

async function verify(
  ...args: string[]
): Promise<{ code: number | null; stderr: string; report: ConformanceReport }> {
  const { code, stdout, stderr } = await runCli(["verify", "--format", "json", ...args]);
  return { code, stderr, report: (stdout.startsWith("{") ? JSON.parse(stdout) : {}) as ConformanceReport };
}

const said = ({ findings }: ConformanceReport) =>
  findings.map(({ severity, rule, method }) => `${severity} ${rule} ${method}`);

/** Sends the requests of a capture again, as they were but for host and key. */
const replay = (capture: string) => `
import { readFileSync } from "node:fs";
const { log } = JSON.parse(readFileSync(${JSON.stringify(join(root, `test/contract/published/${capture}.har`))}, "utf8"));
for (const { request } of log.entries) {
  const { pathname, search } = new URL(request.url);
  const headers = request.headers.filter(({ name }) => !/^(host|connection|content-length|accept-encoding)$/i.test(name));
  await fetch(process.env.DX_ORIGIN + pathname + search, {
    method: request.method,
    headers: headers.map(({ name, value }) => [name, /authorization/i.test(name) ? "Bearer " + process.env.DATACLOUD_TOKEN : value]),
    body: request.method === "GET" ? undefined : request.postData?.text,
  });
}`;

test("the requests of a published program, sent again, are judged as in its capture", async () => {
  const { code, report } = await verify(
    "--env",
    "DX_ORIGIN={origin}",
    ...program("replay", replay("dxdc-js")),
  );
  expect(code).toBe(1);
  expect(report.summary).toMatchObject({ judged: 6, errors: 1 });
  // The record that is read was set in the call before: the sandbox remembers.
  expect(said(report)).toEqual(["error either-or customData.get"]);
  expect(report.findings[0]?.server).toBe("refused");
  expect(report.drift).toEqual([]);
});

describe.concurrent("a program that", () => {
  test("sends nothing", async () => {
    const found = await verify(...program("sends-nothing", ""));
    expect(found.code).toBe(2);
    expect(found.stderr).toContain("sent nothing to the sandbox");
  });

  test("fails does not conform, and its output stays out of the report", async () => {
    const code = `console.log("{ noise"); await fetch(process.env.DATACLOUD_BASE_URL + "/customData.get?id=1", { headers: { authorization: "Bearer " + process.env.DATACLOUD_TOKEN } }); process.exit(7)`;
    const run = program("fails", code);
    const [found, text] = await Promise.all([verify("--faults", "500", ...run), runCli(["verify", ...run])]);
    expect(found.code).toBe(1);
    expect(found.stderr).toContain("{ noise");
    expect(found.report.command).toEqual({ exitCode: 7, signal: null, isStopped: false });
    expect(found.report.recovery?.skipped).toContain("fails without a fault");
    expect(text.code).toBe(1);
    expect(text.stdout).toMatch(/Does not conform: 0 errors.* The command ended with exit code 7\.\n$/);
  });

  test("hangs is stopped with its children after the time that was given", async () => {
    const file = join(folder, "late");
    const child = `setTimeout(() => require("fs").writeFileSync(${JSON.stringify(file)}, ""), 8000)`;
    const code = `import { spawn } from "node:child_process"; spawn(process.execPath, ["-e", ${JSON.stringify(child)}]);
await fetch(process.env.DATACLOUD_BASE_URL + "/customData.get?id=1", { headers: { authorization: "Bearer " + process.env.DATACLOUD_TOKEN } }); setInterval(() => {}, 1000);`;
    const { code: exit, report } = await verify("--timeout", "3", ...program("hangs", code));
    expect(exit).toBe(1);
    expect(report.command).toMatchObject({ isStopped: true });
    await new Promise((resolve) => setTimeout(resolve, 8000));
    expect(existsSync(file)).toBe(false);
  });

  test("is not there", async () => {
    expect(await verify("--", join(folder, "no-such-program"))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no such program") as string,
    });
  });

  test("has a fixed host is led to the sandbox over TLS", async () => {
    const code = `
const response = await fetch("https://acme.getdx.net/api/customData.set", { method: "POST", headers: { authorization: "Bearer " + process.env.KEY, "content-type": "application/json" }, body: '{"reference":"a","key":"b","value":{}}' });
if (!(await response.json()).ok) process.exit(1);`;
    const { code: exit, report } = await verify(
      "--tls",
      "--env",
      "KEY={token}",
      ...program("fixed-host", code),
    );
    expect(exit).toBe(0);
    expect(report.summary).toEqual({
      ...{ entries: 1, judged: 1, partial: 0, ignored: 0 },
      ...{ errors: 0, warnings: 0 },
    });
  });
});

/** A program that sends one deployment, with a key or without, and tries again or not. */
const sender = ({
  key = "'r1'",
  attempts = 4,
  exit = 1,
}: {
  key?: string;
  attempts?: number;
  exit?: number;
}) => `
for (let attempt = 0; attempt < ${attempts}; attempt += 1) {
  const body = JSON.stringify({ service: "pay", deployed_at: "2026-01-01T00:00:00Z", repository: "acme/pay", reference_id: ${key} });
  const headers = { authorization: "Bearer " + process.env.DATACLOUD_TOKEN, "content-type": "application/json" };
  try {
    const response = await fetch(process.env.DATACLOUD_BASE_URL + "/deployments.create", { method: "POST", headers, body });
    if ((await response.json()).ok) process.exit(0);
  } catch {}
  await new Promise((resolve) => setTimeout(resolve, 1100));
}
process.exit(${exit});`;

describe.concurrent("faults", () => {
  test("a program that recovers conforms", async () => {
    const { code, report } = await verify("--faults", ...program("good", sender({})));
    expect(said(report)).toEqual([]);
    expect(code).toBe(0);
  });

  test("our own client recovers from all of them", async () => {
    const source = JSON.stringify(join(root, "packages/client/src/index.ts"));
    const code = `
const { createClient } = await import(${source});
const client = createClient();
const reference = { reference: "a", key: "b" };
await client.deployments.create({ service: "pay", deployed_at: "2026-01-01T00:00:00Z", repository: "acme/pay", reference_id: "r1" });
await client.customData.set({ ...reference, value: { c: 1 } });
await client.customData.get(reference);`;
    const [separator = "", node = "", file = ""] = program("client", code);
    const found = await verify("--faults", separator, node, "--conditions=@datacloud/source", file);
    expect(said(found.report)).toEqual([]);
    expect(found.report.drift).toEqual([]);
    expect(found.code).toBe(0);
  });

  test.each<[string, string, string, string[]]>([
    [
      "gives up at once and says so",
      "500",
      sender({ attempts: 1 }),
      ["warning lost-write deployments.create"],
    ],
    [
      "gives up at once in silence",
      "500",
      sender({ attempts: 1, exit: 0 }),
      ["error lost-write deployments.create"],
    ],
    [
      "takes a new key for each attempt",
      "reset",
      sender({ key: "'r' + attempt" }),
      ["error duplicated-write deployments.create", "error retried-write deployments.create"],
    ],
    [
      "has no key",
      "reset",
      sender({ key: "undefined" }),
      ["error duplicated-write deployments.create", "error retried-write deployments.create"],
    ],
    [
      "hides an outage",
      "outage",
      sender({ attempts: 2, exit: 0 }),
      ["warning never-gave-up deployments.create"],
    ],
  ])("a program that %s", async (name, kind, code, expected) => {
    const { report } = await verify("--faults", kind, ...program(name.replaceAll(" ", "-"), code));
    expect(said(report).sort()).toEqual(expected);
  });

  test("a program that never gives up is stopped", async () => {
    const endless = sender({ attempts: 1000 });
    const { report } = await verify("--faults", "outage", "--timeout", "3", ...program("endless", endless));
    expect(said(report)).toEqual(["warning never-gave-up deployments.create"]);
    expect(report.findings[0]?.message).toContain("had to be stopped");
  });
});
