import { mkdirSync, rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { recipes } from "../../packages/docs/src/pages/recipes.ts";
import { type Judge, startJudge } from "./judge.ts";
import { aimed, runners, samplesFolder } from "./languages.ts";

const folder = `${samplesFolder}-recipes`;
const run = recipes.filter(({ command }) => command !== "");

let judge: Judge;
beforeAll(async () => {
  judge = await startJudge();
  mkdirSync(folder, { recursive: true });
});
afterAll(async () => {
  await judge?.close();
  rmSync(folder, { recursive: true, force: true });
});

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
