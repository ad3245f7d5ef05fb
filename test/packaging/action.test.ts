import { spawn, spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { read, root } from "../architecture/repository.ts";
import { startSandbox } from "../cli/sandbox-server.ts";
import { temporaryFolder } from "../temporary-folder.ts";

interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: { id: string; shell: string; env: Record<string, string>; run: string }[] };
}

const action = parse(read("packages/cli/action.yml")) as Action;
const [step] = action.runs.steps;
const folder = temporaryFolder("action");

/** Runs the action's step as a runner would: inputs become variables, outputs and summary are files. */
function runStep(name: string, inputs: Record<string, string>) {
  const place = (file: string) => join(folder, `${name}-${file}`);
  for (const file of ["output", "summary"]) writeFileSync(place(file), "");
  const given = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([variable, expression]) => {
      const input = /inputs\.([\w-]+)/.exec(expression)?.[1] ?? "";
      return [variable, inputs[input] ?? action.inputs[input]?.default ?? ""];
    }),
  );
  const runner = {
    GITHUB_OUTPUT: place("output"),
    GITHUB_STEP_SUMMARY: place("summary"),
    GITHUB_ACTION_PATH: join(root, "packages/cli"),
  };
  const env = { ...process.env, ...given, ...runner, REPORTS: inputs.reports ?? place("reports") };
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", step?.run ?? ""], {
    env,
    encoding: "utf8",
    cwd: folder,
  });
  return {
    status,
    stdout,
    stderr,
    output: readFileSync(place("output"), "utf8"),
    summary: readFileSync(place("summary"), "utf8"),
  };
}

/** The same without stopping this process, which serves the sandbox. */
async function runStepAsync(name: string, inputs: Record<string, string>, more: Record<string, string>) {
  const given = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([variable, expression]) => {
      const input = /inputs\.([\w-]+)/.exec(expression)?.[1] ?? "";
      return [variable, inputs[input] ?? action.inputs[input]?.default ?? ""];
    }),
  );
  const place = (file: string) => join(folder, `${name}-${file}`);
  const runner = {
    GITHUB_OUTPUT: place("output"),
    GITHUB_STEP_SUMMARY: place("summary"),
    GITHUB_ACTION_PATH: join(root, "packages/cli"),
  };
  const env = { ...process.env, ...given, ...runner, ...more };
  const child = spawn("bash", ["--norc", "-c", step?.run ?? ""], { env, cwd: folder });
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status };
}

const capture = (name: string) => join(root, `test/contract/published/${name}.har`);

test("every output is written, and every input is read", () => {
  const variables = Object.values(step?.env ?? {}).join();
  expect(Object.keys(action.inputs).filter((name) => !variables.includes(`inputs.${name} `))).toEqual([]);
  const { output } = runStep("outputs", { capture: capture("luscii-action") });
  for (const name of Object.keys(action.outputs)) {
    const file = new RegExp(`^${name}=(.+)$`, "m").exec(output)?.[1] ?? "";
    expect(readFileSync(file, "utf8").length).toBeGreaterThan(100);
  }
});

test("a capture with errors fails the step, and the summary says why", () => {
  const { status, summary } = runStep("errors", { capture: capture("dxdc-js") });
  expect(status).toBe(1);
  expect(summary).toContain("Does not conform: 1 error, 0 warnings in 6 requests.");
});

test("without an input, the configuration file says what is judged and what fails", () => {
  const file = join(folder, "datacloud.config.json");
  writeFileSync(
    file,
    JSON.stringify({ verify: { captures: [capture("luscii-action")], failOn: "warning" } }),
  );
  const { status, summary } = runStep("configured", {});
  expect(runStep("overridden", { "fail-on": "error" }).status).toBe(0);
  rmSync(file);
  expect(status).toBe(1);
  expect(summary).toContain("0 errors, 3 warnings");
});

test("a command is run, with names of its own, and what an input contains is no script", () => {
  const code = `fetch(process.env.DX + "/customData.get?reference=a&key=b", {headers: {authorization: "Bearer " + process.env.DATACLOUD_TOKEN}})`;
  const command = `node -e '${code}'; echo "$HOME" > /dev/null`;
  const { status, stdout } = runStep("command", { command, env: "DX={baseUrl}\nODD=$(touch owned)" });
  expect(stdout).toContain("Conforms");
  expect(status).toBe(0);
  expect(() => readFileSync(join(folder, "owned"))).toThrow();
});

test.each<[string, Record<string, string>, string]>([
  ["lines", { reports: "reports\njson=/etc/passwd" }, "The input reports must be one line."],
  ["returns", { "fail-on": "error\r" }, "The input fail-on must be one line."],
  ["both", { capture: "a.har", command: "true" }, "Give one of the inputs call, import, capture and command"],
  ["call-too", { call: "customData.get", capture: "a.har" }, "Give one of the inputs call, import, capture"],
  ["methodless", { import: "rows.csv" }, "The input import needs the input method."],
  ["yes", { capture: "a.har", tls: "yes" }, "The input tls must be true or false."],
])("inputs that would be misread are named: %s", (name, inputs, message) => {
  const { status, stdout, output } = runStep(name, inputs);
  expect(stdout).toMatch(/^::error title=Wrong input::[^\n]*\n$/);
  expect(stdout).toContain(message);
  expect({ status, output }).toEqual({ status: 2, output: "" });
});

test("a capture whose name begins with a dash is a file, and `faults: false` plays none", () => {
  copyFileSync(capture("luscii-action"), join(folder, "--help"));
  const { status, stdout } = runStep("dash", { capture: "--help", faults: "false" });
  expect(stdout).toContain("Conforms");
  expect(status).toBe(0);
});

test("a call of empty lines is a usage error, and a line may end with a carriage return", () => {
  expect(runStep("empty-call", { call: "\n" })).toMatchObject({ status: 2 });
  const { status, stdout } = runStep("returned", { call: "customData.get\r\n--help\r\n" });
  expect({ status, isHelp: stdout.includes("--reference") }).toEqual({ status: 0, isHelp: true });
});

test("a method is called with flags of one line each, and a file is imported", async () => {
  const sandbox = await startSandbox();
  const set = (name: string, inputs: Record<string, string>) => runStepAsync(name, inputs, sandbox.env);
  const call = "customData.set\n--reference=acme/pay\n--key\na key; $(touch owned)\n--value.percent=87";
  expect(await set("call", { call })).toMatchObject({ status: 0 });
  expect(await sandbox.rows("select key from custom_data")).toEqual([{ key: "a key; $(touch owned)" }]);
  const file = join(folder, "runs.csv");
  writeFileSync(file, "Start,reference_id\n2025-01-01T12:05:00Z,one\n");
  const args = "--map=started_at=Start\n--set=pipeline_name=build\n--set=pipeline_source=GitHub Actions";
  expect(await set("import", { import: file, method: "pipelineRuns.upsert", args })).toMatchObject({
    status: 0,
  });
  expect(await sandbox.rows("select reference_id from pipeline_runs")).toEqual([{ reference_id: "one" }]);
  expect(() => readFileSync(join(folder, "owned"))).toThrow();
  await sandbox.close();
});

test.for([
  ["packages/cli", undefined, "1.2.3"],
  ["packages/cli", "2.0.0", "2.0.0"],
  ["packages/cli/deployment", undefined, "1.2.3"],
  ["packages/cli/deployment", "2.0.0", "2.0.0"],
] as const)("without the built command, %s with version %s runs version %s", ([path, given, expected]) => {
  const place = join(folder, "released", path);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(folder, "released/packages/cli/package.json"), '{"version": "1.2.3"}');
  writeFileSync(join(folder, "npx"), '#!/bin/sh\necho "$@" >&2\n');
  chmodSync(join(folder, "npx"), 0o755);
  const { inputs, runs } = parse(read(`${path}/action.yml`)) as Action;
  const variables = Object.keys(runs.steps[0]?.env ?? {}).map((name) => [name, ""] as const);
  const env = {
    ...process.env,
    ...Object.fromEntries(variables),
    PATH: `${folder}:${process.env.PATH}`,
    VERSION: given ?? inputs.version?.default ?? "",
    API_KEY: "a-key",
    SUCCESS: "true",
    GITHUB_ACTION_PATH: place,
    GITHUB_REPOSITORY: "acme/pay",
    GITHUB_RUN_ID: "1",
    GITHUB_SHA: "0".repeat(40),
    GITHUB_OUTPUT: join(folder, "released/output"),
    GITHUB_STEP_SUMMARY: join(folder, "released/summary"),
    REPORTS: join(folder, "released/reports"),
  };
  const { stderr } = spawnSync("bash", ["--norc", "-c", runs.steps[0]?.run ?? ""], {
    env,
    encoding: "utf8",
    cwd: folder,
  });
  expect(stderr).toContain(`--yes @datacloud/cli@${expected} `);
});
