import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Sample, Scenario } from "../../packages/docs/src/reference.ts";
import { root } from "../architecture/repository.ts";
import { closedAfter } from "../closed-after.ts";
import { startJudge } from "./judge.ts";
import { aimed, has, programsFolder, type Runner, runners } from "./languages.ts";
import { reference } from "./reference.ts";

interface Shown {
  name: string;
  method: string;
  scenario: Scenario;
  sample: Sample;
}

const shown = reference.methods.flatMap((method) =>
  method.scenarios.flatMap((scenario) =>
    scenario.samples.map((sample): Shown => {
      return { name: `${method.name} ${scenario.key} ${sample.id}`, method: method.name, scenario, sample };
    }),
  ),
);

const judge = closedAfter(await startJudge());
const samplesFolder = programsFolder("shown");

test("every method has a sample of every scenario that succeeds, in thirteen languages", () => {
  const successes = reference.methods.flatMap(({ verb, scenarios }) =>
    scenarios.filter(({ response }) => response.status === 200).map(() => (verb === "GET" ? 12 : 13)),
  );
  expect(shown.length).toBe(successes.reduce((sum, count) => sum + count, 0));
  const known = Object.values(runners).flatMap(({ ids }) => ids);
  expect([...new Set(shown.map(({ sample }) => sample.id))].sort()).toEqual(known.toSorted());
});

describe.each(Object.entries(runners))("%s", (language, runner) => {
  const own = shown.filter(({ sample }) => runner.ids.includes(sample.id));
  const missing = runner.tools.filter((tool) => !has(tool)).map(([command]) => command);
  if (missing.length > 0) unrunnable(language, missing, own);
  else runnable(language, runner, own);
});

function runnable(language: string, runner: Runner, own: readonly Shown[]): void {
  beforeAll(async () => {
    const folder = join(samplesFolder, language.replaceAll(" ", "-"));
    mkdirSync(folder, { recursive: true });
    const programs = own.map(({ name, scenario, sample }) => ({
      name,
      text: aimed(sample.text, judge.origin(name)),
      variables: jobOf(scenario),
    }));
    await runner.run(folder, programs);
  });

  test.each(own)("$name sends exactly the arguments of its scenario, and they are accepted", (entry) => {
    const { method, scenario, sample } = entry;
    const json = entry.sample.text.includes("application/json") ? "json" : undefined;
    const encoding = sample.id === "curl-form" ? "form" : json;
    const [only, ...more] = judge.seen(entry.name);
    expect(more).toEqual([]);
    expect(only?.status).toBe(200);
    expect(only?.received).toMatchObject({
      ok: true,
      method,
      diagnostics: [],
      ...(encoding ? { encoding } : {}),
    });
    expect(only?.received.arguments).toEqual(expectedOf(scenario, sample));
  });
}

/** The variables of a job whose commit and repository are those of the scenario. */
function jobOf({ request: { arguments: args } }: Scenario): Record<string, string> {
  const [merged] = Array.isArray(args.merge_commit_shas) ? args.merge_commit_shas : [];
  const commit = String(args.commit_sha ?? merged ?? "");
  const repository = String(args.repository ?? "");
  return {
    ...{ GITHUB_SHA: commit, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: "42" },
    ...{ CI_COMMIT_SHA: commit, CI_PROJECT_PATH: repository, CI_PIPELINE_ID: "42" },
  };
}

/** What arrives: in a CI job a deployment has the job's own commit, run and time. */
function expectedOf({ request: { arguments: args } }: Scenario, { id }: Sample): unknown {
  const [system] = /^git(?:hub|lab)/.exec(id) ?? [];
  if (system === undefined || !("deployed_at" in args)) return args;
  return {
    ...args,
    deployed_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    ...("reference_id" in args && { reference_id: `${system}-42` }),
    ...(Array.isArray(args.merge_commit_shas) && { merge_commit_shas: args.merge_commit_shas.slice(0, 1) }),
  };
}

/** What cannot run on this machine is skipped by name; its samples are read all the same. */
function unrunnable(language: string, missing: readonly string[], own: readonly Shown[]): void {
  test.skipIf(missing.length > 0)(
    `the ${own.length} samples for ${language} run: ${missing.join(" and ")} is not on this machine`,
    () => undefined,
  );
  test("the samples name address, key and every value", () => {
    for (const { method, scenario, sample } of own) {
      expect(sample.text).toContain(`https://yourinstance.getdx.net/api/${method}`);
      expect(sample.text).toContain("DATACLOUD_TOKEN");
      for (const value of leaves(scenario.request.arguments))
        expect(
          [value, encodeURIComponent(value)].some((form) =>
            sample.text.toLowerCase().includes(form.toLowerCase()),
          ),
        ).toBe(true);
    }
  });
}

function leaves(value: unknown): string[] {
  if (value === null) return [];
  return typeof value === "object" ? Object.values(value).flatMap(leaves) : [String(value).toLowerCase()];
}

test("the samples for the client are typed as its users write them", async () => {
  const folder = join(samplesFolder, "typed");
  mkdirSync(folder, { recursive: true });
  const own = shown.filter(({ sample }) => sample.id === "typescript");
  for (const [index, { sample }] of own.entries())
    writeFileSync(join(folder, `sample-${index}.ts`), sample.text);
  const config = { extends: join(root, "tsconfig.json"), include: ["*.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "--project", folder], { encoding: "utf8" });
  expect(stdout).toBe("");
});

test("most samples need no data that is not there: the sandbox answers them by itself", () => {
  const calls = shown.flatMap(({ name }) => judge.seen(name));
  const forced = calls.filter(({ isForced }) => isForced);
  expect(forced.length).toBeLessThan(calls.length / 2);
});
