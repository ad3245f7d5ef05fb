import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { recipes } from "../../packages/docs/src/pages/recipes.ts";
import { closedAfter } from "../closed-after.ts";
import { startJudge } from "./judge.ts";
import { aimed, programsFolder, runners } from "./languages.ts";

const folder = programsFolder("recipes");
const run = recipes.filter(({ command }) => command !== "");

const judge = closedAfter(await startJudge());

/** What is in the file, without the indentation that the file adds. */
const flat = (text: string) => text.replaceAll(/^ +/gm, "");

test.each(run)(
  "the step for $label reports its own commit, and again without a second record",
  async (recipe) => {
    const { label, command, variables } = recipe;
    const exports = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
    const text = aimed([...exports, command, ""].join("\n"), judge.origin(label));
    await runners.curl?.run(folder, [{ name: label, text }]);
    const [first, ...more] = judge.seen(label);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ status: 200, isForced: false, received: { ok: true, diagnostics: [] } });
    const commit = Object.values(variables).find((value) => /^[0-9a-f]{40}$/.test(value));
    expect(first?.received.arguments).toMatchObject({ commit_sha: commit, repository: "acme/payments" });
    expect(String(first?.received.arguments?.reference_id).length).toBeGreaterThan(5);
  },
);

/** What a CI system may put into a variable: a shell that reads it as code would lose it. */
const hostile = `it's "quoted" $(exit 1) \`id\` & a=b;\nsecond line \\ %41 +`;

test.each(run)(
  "the step for $label sends whatever its variables hold",
  async ({ label, command, variables }) => {
    const quoted = hostile.replaceAll("'", `'"'"'`);
    const exports = Object.keys(variables).map((name) => `export ${name}='${quoted}'`);
    const text = aimed([...exports, command, ""].join("\n"), judge.origin(`${label} hostile`));
    // The sandbox rejects the value as a commit, so the step fails as it should.
    await expect(runners.curl?.run(folder, [{ name: label, text }])).rejects.toThrow(/failed|curl/);
    const { received } = judge.seen(`${label} hostile`)[0] ?? {};
    expect(received?.arguments?.commit_sha).toBe(hostile);
    expect(received?.arguments?.reference_id).toContain(hostile);
  },
);

test("a step waits out a gateway that answers with HTML, and never prints the key", async () => {
  const [{ command, variables } = {}] = run;
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString());
      const isUp = bodies.length > 1;
      response.writeHead(isUp ? 200 : 502, { "content-type": isUp ? "application/json" : "text/html" });
      response.end(isUp ? '{"ok":true}' : "<html><h1>502 Bad Gateway</h1></html>");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { stdout, stderr } = await promisify(execFile)(
    "sh",
    ["-ec", (command ?? "").replace("https://yourinstance.getdx.net", `http://127.0.0.1:${port}`)],
    { env: { ...process.env, ...variables, DATACLOUD_TOKEN: "key-of-the-test" } },
  ).finally(() => server.close());
  expect(bodies).toHaveLength(2);
  expect(new URLSearchParams(bodies[1]).get("reference_id")).toBe(
    new URLSearchParams(bodies[0]).get("reference_id"),
  );
  expect(stdout).toContain('{"ok":true}');
  expect(stdout + stderr).not.toContain("key-of-the-test");
});

test.each(recipes.filter(({ id }) => id !== "argocd"))(
  "the recipe for $label reports one branch only",
  ({ text }) => {
    expect(text).toMatch(
      /branches:|CI_DEFAULT_BRANCH|branch 'main'|refs\/heads\/main|pipeline\.default_branch/,
    );
  },
);

test.each(run)("the file for $label holds the step as it is run", ({ command, text, id }) => {
  const written = id === "buildkite" ? text.replaceAll("$$", "$") : text;
  expect(flat(written)).toContain(flat(command));
});

test("every file in YAML can be read", () => {
  for (const { text, syntax } of recipes) if (syntax === "yaml") expect(parse(text)).toBeTypeOf("object");
});

test("the body of the Argo CD template is JSON that the API takes, once its placeholders are filled", async () => {
  const template = parse(recipes.find(({ id }) => id === "argocd")?.text ?? "") as Record<string, string>;
  const { webhook } = parse(template["template.datacloud-deployment"] ?? "") as {
    webhook: { datacloud: { method: string; path: string; body: string } };
  };
  const { method, path, body } = webhook.datacloud;
  const filled = body
    .replaceAll("{{.app.metadata.name}}", "payments")
    .replaceAll("{{.app.status.operationState.finishedAt}}", "2025-01-01T12:05:00Z")
    .replaceAll(
      "{{.app.status.operationState.syncResult.revision}}",
      "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2",
    );
  const response = await fetch(`${judge.origin("argocd")}/api${path}`, {
    method,
    headers: { authorization: "Bearer my-key", "content-type": "application/json" },
    body: filled,
  });
  expect(response.status).toBe(200);
  expect(judge.seen("argocd")[0]?.received.diagnostics).toEqual([]);
});
