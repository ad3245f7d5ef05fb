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

/** The report on the sandbox, and what it was sent. */
async function judgeSandbox(seed: string) {
  await sandbox.reset();
  const report = await judge(base, seed);
  return { report, sent: sandbox.requests().map(({ request }) => `${request.query}${request.body}`) };
}
let first: ReturnType<typeof judgeSandbox> | undefined;
/** Made once: a run over all methods takes a second. */
const firstOfSeed1 = () => (first ??= judgeSandbox("1"));

test("the sandbox has no error, in every method and encoding", async () => {
  const { report } = await firstOfSeed1();
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
  const { sent } = await firstOfSeed1();
  expect((await judgeSandbox("1")).sent).toEqual(sent);
  expect((await judgeSandbox("2")).sent).not.toEqual(sent);
});

type Change = (answer: Response, path: string) => Response | Promise<Response>;

/**
 * Servers with flaws, and for each flaw the rule that finds it in a method. The flaws of a server do not hide each other, and one run
 * over all methods finds them.
 */
const flaws: readonly (readonly [name: string, rule: string, method: string, change: Change])[][] = [
  [["accepts everything", "accepts-invalid", "deployments.create", () => Response.json({ ok: true })]],
  [
    [
      "breaks where it should refuse",
      "server-broke",
      "deployments.create",
      (answer) => (answer.status === 422 ? new Response("oops", { status: 500 }) : answer),
    ],
    [
      "answers 201",
      "answer-status",
      "deployments.create",
      async (answer) => (answer.ok ? Response.json(await answer.json(), { status: 201 }) : answer),
    ],
  ],
  [
    [
      "has a boolean of text",
      "answer-envelope",
      "deployments.create",
      (answer) => (answer.ok ? answer : Response.json({ ok: "false", error: "no" }, { status: 422 })),
    ],
    [
      "answers without the envelope",
      "answer-envelope",
      "customData.set",
      (answer, path) => (path.endsWith("customData.set") ? Response.json([1]) : answer),
    ],
    [
      "leaves out what a page shows",
      "answer-missing-field",
      "deployments.delete",
      (answer, path) =>
        path.endsWith("deployments.delete") && answer.ok ? Response.json({ ok: true }) : answer,
    ],
  ],
];

test.each(flaws.map((list) => ({ list, names: list.map(([name]) => name).join(", ") })))(
  "a server that $names is told so",
  async ({ list }) => {
    const server = await flawed(async (answer, path) => {
      let changed = answer;
      for (const [, , , change] of list) changed = await change(changed, path);
      return changed;
    });
    const { findings } = await judge(server);
    const errors = findings.filter(({ severity }) => severity === "error");
    for (const [, rule, method] of list)
      expect(errors).toContainEqual(expect.objectContaining({ rule, method }));
  },
);

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
