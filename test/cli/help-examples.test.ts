import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { judgeCapture, openCapture } from "@datacloud/conformance";
import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { scenarios } from "@datacloud/contract/scenarios";
import { type Served, serve } from "@datacloud/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandTable } from "../../packages/cli/src/command-table.ts";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type Recorder, startRecorder } from "./recorder.ts";
import { type SandboxServer, startSandbox } from "./sandbox-server.ts";
import { installCommand, runShell } from "./shell-command.ts";

const folder = temporaryFolder("examples");
let sandbox: SandboxServer;
let stateless: Served;
let recorder: Recorder;
beforeAll(async () => {
  sandbox = await startSandbox();
  stateless = await serve({ port: 0, keys: [sandbox.key], stateless: true });
  recorder = await startRecorder(stateless.url);
  installCommand(folder);
  writeInputs();
  writeDocuments();
  await writeReports();
  // The record that an example reads.
  const record = ["--reference", "acme/pay", "--key", "coverage", "--value", '{"percent":87}'];
  expect((await sandbox.run(["customData.set", ...record])).code).toBe(0);
});
afterAll(async () => {
  await sandbox.close();
  await recorder.close();
  await stateless.close();
});

/** The lines below "Examples:" in the help of a command. */
async function examplesIn(words: readonly string[]): Promise<string[]> {
  const { code, stdout } = await runInProcess([...words, "--help"], { COLUMNS: "500" });
  expect(code).toBe(0);
  const [, block = ""] = /^Examples?:\n((?: {2}\S.*\n?)+)/m.exec(stdout) ?? [];
  return block.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/** What the examples read, and the programs that they run. */
function writeInputs(): void {
  const runs =
    "pipeline_name,Start,reference_id,status\nbuild,2025-01-01T12:05:00Z,one,success\nbuild,1680723287,two,failure\n";
  const write = (name: string, content: string | Buffer, mode = 0o644) =>
    writeFileSync(join(folder, name), content, { mode });
  write("runs.csv", runs);
  const withSource = runs
    .replace("Start", "started_at")
    .split("\n")
    .filter((line) => line !== "")
    .map((line, index) => `${line},${index === 0 ? "pipeline_source" : "Jenkins"}\n`);
  write("runs.csv.gz", gzipSync(withSource.join("")));
  const records = { reference: "acme/pay", key: "coverage", value: { percent: 87 } };
  write("records.jsonl.gz", gzipSync(`${JSON.stringify(records)}\n`));
  write("deployments.csv", "service,repository,deployed_at\npayments,acme/pay,2025-01-01T12:05:00Z\n");
  const call =
    "#!/bin/sh\nexec datacloud deployments.create --service p --repository acme/pay --deployed-at now --quiet\n";
  write("npm", call, 0o755);
  write("python3", call, 0o755);
  for (const name of ["captures", "more", "ci", "zsh", ".config/fish/completions"])
    mkdirSync(join(folder, name), { recursive: true });
  mkdirSync(join(folder, ".local/share/bash-completion/completions"), { recursive: true });
  const request = {
    method: "POST",
    url: "https://acme.getdx.net/api/deployments.create",
    headers: [
      { name: "Authorization", value: "Bearer [redacted]" },
      { name: "Content-Type", value: "application/json" },
    ],
    queryString: [],
    postData: {
      mimeType: "application/json",
      text: '{"service":"payments","repository":"acme/pay","deployed_at":"2025-01-01T12:05:00Z"}',
    },
  };
  const har = JSON.stringify({
    log: { version: "1.2", creator: { name: "t", version: "1" }, entries: [{ request }] },
  });
  for (const name of ["capture.har", "captures/one.har", "more/two.har"]) write(name, har);
  write("ci/datacloud.config.yaml", "verify:\n  captures: [../captures/*.har]\n");
}

/** Documents, which `diff` compares. */
function writeDocuments(): void {
  mkdirSync(join(folder, "v1"));
  const document = (description: string) => ({
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    paths: { "/things.get": { post: { description, responses: { "200": { description: "Done." } } } } },
  });
  const before = JSON.stringify(document("Get a thing."));
  const after = JSON.stringify(document("Get one thing."));
  for (const name of ["old.yaml", "v1/openapi.json"]) writeFileSync(join(folder, name), before);
  for (const name of ["new.yaml", "openapi.yaml"]) writeFileSync(join(folder, name), after);
}

/** Reports of parts, which `verify merge` joins. */
async function writeReports(): Promise<void> {
  const report = JSON.stringify(await judgeCapture(openCapture(join(folder, "capture.har"))));
  mkdirSync(join(folder, "parts"));
  for (const name of ["part-1", "part-2", "monday", "tuesday", "parts/1"])
    writeFileSync(join(folder, `${name}.json`), report);
}

/** What an example needs beyond the common files: when it is interrupted, and which other codes than 0 are right. */
const special: [RegExp, { until?: string; codes?: number[]; message?: RegExp }][] = [
  // Where there is no keyring, the command says so.
  [/--key keyring/, { codes: [0, 3], message: /^$|keyring/ }],
  [/^datacloud init$/, { codes: [2], message: /there is no terminal to ask on/ }],
  // Faults are played to a program that repeats nothing that is not safe: it may not pass.
  [/--faults/, { codes: [0, 1] }],
  [/^datacloud mcp --http/, { until: "http://127.0.0.1" }],
  [/^datacloud proxy/, { until: "press Ctrl+C to end", codes: [0, 2] }],
  [/^datacloud sandbox(?! sql)/, { until: "http" }],
];

describe("the examples of the help", () => {
  test.each([
    ["the program", []],
    ...Object.keys(commandTable).map((name) => [name, [name]] as [string, string[]]),
  ])("of %s run", async (_, words) => {
    const examples = await examplesIn(words);
    expect(examples).not.toEqual([]);
    for (const example of examples) await runExample(example);
  });

  test.each([[["sandbox", "sql"]], [["verify", "merge"]]])("of %j run", async (words) => {
    const examples = await examplesIn(words);
    expect(examples).not.toEqual([]);
    for (const example of examples) await runExample(example);
  });

  /** A line of one command, in the process of the test: half of the lines are such, and a start takes longer than the command. */
  async function runPlain(line: string, env: Readonly<Record<string, string>>) {
    const before = process.cwd();
    process.chdir(folder);
    try {
      const inFolder = { ...env, HOME: folder, PATH: `${folder}:${process.env.PATH}` };
      return await runInProcess(wordsOf(line, inFolder), inFolder);
    } finally {
      process.chdir(before);
    }
  }

  async function runExample(example: string): Promise<void> {
    const { until, codes = [0], message } = special.find(([pattern]) => pattern.test(example))?.[1] ?? {};
    const env = {
      ...sandbox.env,
      DATACLOUD_CONFIG: join(folder, "config.json"),
      ...(example.startsWith("datacloud sandbox sql") && { DATACLOUD_SANDBOX_ADMIN_TOKEN: sandbox.key }),
      KEY: "a-key",
      PROFILE: join(folder, "profile.ps1"),
      // The job that --from-ci asks for.
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: "acme/pay",
    };
    const setUp = example.includes("fpath") ? 'fpath=("" "$HOME/zsh"); ' : "";
    const isSql = example.startsWith("datacloud sandbox sql");
    const atSandbox = example.includes("4010")
      ? example.replace("http://127.0.0.1:4010", sandbox.url)
      : example.replace(/^datacloud sandbox sql/, `$& --url ${sandbox.url}`);
    const line = isSql || example.includes("--server") ? atSandbox : example;
    // A free port in place of the usual one, which may be taken.
    const free = /^datacloud (?:sandbox(?! sql)|proxy|mcp --http)/.test(line)
      ? `${line.replace(/ --port \d+/, "")} --port 0`
      : line;
    const isPlain = until === undefined && setUp === "" && /^datacloud [^|<>;&`(]*$/.test(free);
    const run = isPlain ? await runPlain(free, env) : await runShell(`${setUp}${free}`, folder, env, until);
    expect(codes, `${example}\n${run.stdout}\n${run.stderr}`).toContain(run.code);
    if (message) expect(run.stderr).toMatch(message);
    expect(`${run.stdout}${run.stderr}`).not.toContain(sandbox.key);
  }
});

describe("the examples of the methods", () => {
  test.each(methodNames)("%s send what the document's examples have", async (method) => {
    const examples = await examplesIn([method]);
    expect(examples).not.toEqual([]);
    const meant = scenarios.filter(({ method: name, response, request }) => {
      const isPlain = request.body === undefined && request.authorization === "active";
      return name === method && response.status === 200 && isPlain;
    });
    expect(examples).toHaveLength(meant.length);
    const env = { ...sandbox.env, DATACLOUD_BASE_URL: `${recorder.url}/api` };
    for (const [index, example] of examples.entries()) {
      recorder.received.splice(0);
      const { code, stdout, stderr } = await runInProcess(wordsOf(example), env);
      const isPrinted = stdout !== "";
      expect({ example, code, stderr, isPrinted }).toEqual({
        example,
        code: 0,
        stderr: "",
        isPrinted: true,
      });
      const wanted = meant[index]?.request.arguments ?? {};
      const isRead = describeMethod(method).verb === "GET";
      expect(recorder.received).toEqual([isRead ? textsOf(wanted) : wanted]);
    }
  });
});

/** What bash gives to `datacloud` of a line. */
function wordsOf(line: string, env: Readonly<Record<string, string>> = {}): string[] {
  const script = `datacloud() { printf '%s\\0' "$@"; }\n${line}`;
  const words = execFileSync("bash", ["--norc", "-e", "-c", script], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return words.split("\0").slice(0, -1);
}

/** Arguments as a query has them. */
function textsOf(args: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, String(value)]));
}
