import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { read, root } from "../architecture/repository.ts";
import { startSandbox } from "../cli/sandbox-server.ts";
import { closedAfter } from "../closed-after.ts";
import { temporaryFolder } from "../temporary-folder.ts";

interface Action {
  inputs: Record<string, { default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: { id: string; shell: string; env: Record<string, string>; run: string }[] };
}

const place = "packages/cli/deployment";
const action = parse(read(`${place}/action.yml`)) as Action;
const [step] = action.runs.steps;
const folder = temporaryFolder("deployment");
const sha = "a0e61dfff93b2b07788cacf2c1cb3948ed4a39b2";
const sandbox = closedAfter(await startSandbox());

/** What GitHub sets for a job of the run 42. */
const job = {
  GITHUB_ACTIONS: "true",
  GITHUB_REPOSITORY: "acme/payments",
  GITHUB_SHA: sha,
  GITHUB_RUN_ID: "42",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_ACTION_PATH: join(root, place),
};

/** Runs the action's step as a runner would: inputs become variables, outputs are a file. */
async function record(inputs: Record<string, string> = {}, more: Record<string, string> = {}) {
  const output = join(folder, crypto.randomUUID());
  writeFileSync(output, "");
  const given = Object.entries(step?.env ?? {}).map(([variable, expression]) => {
    const input = /inputs\.([\w-]+)/.exec(expression)?.[1] ?? "";
    return [variable, inputs[input] ?? action.inputs[input]?.default ?? ""];
  });
  const { DATACLOUD_TOKEN: _, ...address } = sandbox.env;
  const env = {
    ...process.env,
    ...address,
    ...job,
    GITHUB_OUTPUT: output,
    ...Object.fromEntries(given),
    ...more,
  };
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step?.run ?? ""], {
    env,
    cwd: folder,
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { status, log, output: readFileSync(output, "utf8") };
}

const stored = (reference: string) =>
  sandbox.rows(`select * from deployments where reference_id = '${reference}'`);

test("every input is read, and every output is written", async () => {
  const variables = Object.values(step?.env ?? {}).join();
  expect(Object.keys(action.inputs).filter((name) => !variables.includes(`inputs.${name} `))).toEqual([]);
  expect(step?.run).not.toContain("${{");
  for (const name of Object.keys(action.outputs)) expect(step?.run).toContain(`echo "${name}=`);
});

test("a key is all that it needs: the rest comes from the job, and the key is not in the log", async () => {
  const { status, log, output } = await record({ "api-key": sandbox.key });
  expect(log).not.toContain(sandbox.key);
  expect(status).toBe(0);
  expect(output).toBe("reference-id=github-42-1-payments\n");
  const [row, ...others] = await stored("github-42-1-payments");
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    repository: "acme/payments",
    commit_sha: sha,
    source_url: "https://github.com/acme/payments/actions/runs/42",
    source_name: "GitHub Actions",
  });
  expect(JSON.stringify(row)).toContain("payments");
  expect(Math.abs(Date.now() - Date.parse(String(row?.deployed_at)))).toBeLessThan(120_000);
});

test("what an input contains replaces the job's facts, and is no script", async () => {
  const service = "pay; $(touch owned) `touch owned`";
  const inputs = {
    service,
    environment: "staging",
    success: "false",
    repository: "acme/other",
    "commit-sha": "07788cacf2c1",
    "deployed-at": "2026-01-31T12:00:00Z",
    args: "--metadata.version=1.2.3\r\n--source-name=Argo; touch owned\n",
  };
  const { status, output, log } = await record(inputs, { DATACLOUD_TOKEN: sandbox.key });
  expect(log).not.toContain(sandbox.key);
  expect(status).toBe(0);
  const reference = output.trim().replace("reference-id=", "");
  expect(reference).toMatch(/^github-42-1-pay[\w-]+-staging$/);
  const [row] = await stored(reference);
  expect(row).toMatchObject({
    repository: "acme/other",
    commit_sha: "07788cacf2c1",
    source_name: "Argo; touch owned",
  });
  expect(existsSync(join(folder, "owned"))).toBe(false);
});

test("another attempt is another deployment, and two services of one run are two", async () => {
  const more = { DATACLOUD_TOKEN: sandbox.key };
  const { output } = await record({}, { ...more, GITHUB_RUN_ATTEMPT: "2" });
  expect(output).toBe("reference-id=github-42-2-payments\n");
  expect((await record({ service: "ledger" }, more)).output).toBe("reference-id=github-42-1-ledger\n");
});

test.each<[string, Record<string, string>, Record<string, string>, RegExp, number]>([
  ["no key", {}, {}, /::error title=No API key::Set the input api-key/, 3],
  ["an unknown key", { "api-key": "dxdc-unknown" }, {}, /invalid_auth/, 3],
  ["two lines of reference-id", { "api-key": "k", "reference-id": "a\nowned=1" }, {}, /must be one line/, 2],
  ["a time that is none", { "api-key": "k", "deployed-at": "soon" }, {}, /deployed.at/, 2],
])("%s fails the step with a reason, and writes no output", async (_, inputs, more, reason, code) => {
  const { status, log, output } = await record(inputs, more);
  expect(log).toMatch(reason);
  expect(log).not.toContain("dxdc-unknown");
  expect(output).toBe("");
  expect(status).toBe(code);
});

test("the guide and the README show it with `uses:`, and only inputs that it has", () => {
  for (const file of ["packages/docs/pages/ci.md", "packages/cli/README.md"]) {
    const blocks = [...read(file).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
    const steps = blocks.filter((text) => text.includes("uses:")).flatMap((text) => parse(text) as object[]);
    const own = steps.filter((each) => "uses" in each && String(each.uses).includes(`/${place}@v1`));
    expect(own, file).not.toEqual([]);
    for (const { with: given = {} } of own as { with?: object }[])
      expect(Object.keys(given).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
  }
});
