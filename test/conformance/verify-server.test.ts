import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { judgeServer } from "@datacloud/conformance";
import { createSandbox, type Sandbox, serve } from "@datacloud/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInProcess } from "./run-in-process.ts";

const token = "a-key-of-the-test";
const closers: (() => unknown)[] = [];
let sandbox: Sandbox;
let base: URL;

beforeAll(async () => {
  const served = await serve({ port: 0, keys: [token] });
  closers.push(served.close);
  sandbox = served;
  base = new URL(`${served.url}/api`);
});
afterAll(async () => {
  for (const close of closers) await close();
});

/** A server around a sandbox that does something wrong with some answers. */
async function flawed(
  change: (answer: Response, path: string) => Response | Promise<Response>,
): Promise<URL> {
  const inner = createSandbox({ keys: [token] });
  const server: Server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", async () => {
      const headers = Object.entries(incoming.headers).map(([name, value]): [string, string] => [
        name,
        String(value),
      ]);
      const body = Buffer.concat(chunks);
      const url = `http://localhost${incoming.url}`;
      const kept = headers.filter(
        ([name]) => !["connection", "content-length", "transfer-encoding"].includes(name),
      );
      const init = { method: incoming.method ?? "GET", headers: kept, ...(body.length > 0 ? { body } : {}) };
      const answer = await change(await inner.handle(new Request(url, init)), new URL(url).pathname);
      outgoing.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`);
}

const judge = (server: URL, seed = "1") => judgeServer({ base: server, token, mayWrite: true, seed });
const rules = (report: Awaited<ReturnType<typeof judge>>, severity: string) => [
  ...new Set(report.findings.filter((finding) => finding.severity === severity).map(({ rule }) => rule)),
];

test("the sandbox has no error, in every method and encoding", async () => {
  const report = await judge(base);
  expect(report.summary.errors).toBe(0);
  expect(report.coverage.methods).toEqual({ covered: 26, total: 26 });
  expect(report.coverage.encodings.covered).toBe(report.coverage.encodings.total);
  expect(report.summary.judged).toBeGreaterThan(300);
});

test("without leave to write, nothing is called that changes anything", async () => {
  await sandbox.reset();
  const report = await judgeServer({ base, token, mayWrite: false, seed: "1" });
  expect(report.summary.judged).toBeGreaterThan(15);
  const verbs = new Set(sandbox.requests().map(({ verb }) => verb));
  expect(verbs).toEqual(new Set(["GET"]));
});

test("a seed decides the broken calls, and each constraint is broken once", async () => {
  const bodies = async (seed: string) => {
    await sandbox.reset();
    await judge(base, seed);
    return sandbox.requests().map(({ request }) => `${request.query}${request.body}`);
  };
  const [first, again, other] = [await bodies("a"), await bodies("a"), await bodies("b")];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});

test.each<[string, (answer: Response, path: string) => Response | Promise<Response>, string]>([
  ["accepts everything", () => Response.json({ ok: true }), "accepts-invalid"],
  [
    "breaks where it should refuse",
    (answer) => (answer.status === 422 ? new Response("oops", { status: 500 }) : answer),
    "server-broke",
  ],
  [
    "answers 201",
    async (answer) => (answer.ok ? Response.json(await answer.json(), { status: 201 }) : answer),
    "answer-status",
  ],
  [
    "answers without the envelope",
    (answer, path) => (path.endsWith("customData.set") ? Response.json([1]) : answer),
    "answer-envelope",
  ],
  [
    "leaves out what a page shows",
    (answer, path) =>
      path.endsWith("deployments.delete") && answer.ok ? Response.json({ ok: true }) : answer,
    "answer-missing-field",
  ],
  [
    "has a boolean of text",
    (answer) => (answer.ok ? answer : Response.json({ ok: "false", error: "no" }, { status: 422 })),
    "answer-envelope",
  ],
])("a server that %s is told so", async (_, change, rule) => {
  expect(rules(await judge(await flawed(change)), "error")).toContain(rule);
});

test("codes of its own are warnings, and no key is shown", async () => {
  const server = await flawed((answer) =>
    answer.ok ? answer : Response.json({ ok: false, error: `no_${token}` }, { status: 422 }),
  );
  const report = await judge(server);
  expect(rules(report, "error")).toEqual([]);
  expect(rules(report, "warning")).toContain("other-code");
  expect(JSON.stringify(report)).not.toContain(token);
});

test("the command says when there is no server, and when there is no key", async () => {
  const run = (args: string[], key: string) =>
    runInProcess(["verify", "--server", ...args], { DATACLOUD_TOKEN: key });
  expect(await run(["http://127.0.0.1:9/api"], "k")).toMatchObject({
    code: 2,
    stdout: expect.stringContaining("does not respond") as string,
  });
  const { code } = await run([base.href], token);
  expect(code).toBe(0);
});
