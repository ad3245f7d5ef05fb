import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { files, read } from "../architecture/repository.ts";
import { stepFaults, workflowFaults } from "./workflow-faults.ts";

interface Job {
  steps: { run?: string }[];
}

interface Workflow {
  jobs: Record<string, Job>;
}

const workflows = files
  .filter((file) => /^\.github\/workflows\/.*\.yaml$/.test(file))
  .map((file) => ({ file, workflow: parse(read(file)) as Workflow }));

test("there are workflows for changes, releases and the site", () => {
  expect(workflows.map(({ file }) => file.split("/").pop())).toEqual([
    "ci.yaml",
    "docs.yaml",
    "release.yaml",
  ]);
});

describe.each(workflows)("$file", ({ file, workflow }) => {
  test("passes actionlint and the rules of workflow-faults.ts", () => {
    expect(workflowFaults(file, read(file))).toEqual([]);
  });

  test("says beside each hash which version it is", () => {
    const lines = read(file).match(/^ +- uses: .*@.*/gm) ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !/ # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("uses the version of pnpm that the repository names", () => {
    const { packageManager } = JSON.parse(read("package.json")) as { packageManager: string };
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const named = steps.flatMap(({ run = "" }) => run.match(/pnpm@[\d.]+/g) ?? []);
    expect(named.filter((name) => name !== packageManager)).toEqual([]);
  });
});

test.each(["packages/cli/action.yml", "packages/cli/deployment/action.yml"])(
  "%s runs no text of an input",
  (file) => {
    const { runs } = parse(read(file)) as { runs: { steps: Parameters<typeof stepFaults>[1][] } };
    expect(runs.steps.flatMap((step) => stepFaults(file, step))).toEqual([]);
  },
);

/** What GitHub replaces in a workflow's text. */
const expression = (text: string) => ["$", `{{ ${text} }}`].join("");

describe("a workflow that is not safe is found", () => {
  const sha = "11bd71901bbe5b1630ceea73d27597364c9af683";
  const good = `on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${sha}
        with:
          persist-credentials: false
      - run: echo done
`;

  test("and one that is safe passes", () => {
    expect(workflowFaults("good.yaml", good)).toEqual([]);
  });

  test.each<[string, string, string, RegExp]>([
    ["a tag", `checkout@${sha}`, "checkout@v4", /not pinned/],
    ["a short hash", sha, sha.slice(0, 12), /not pinned/],
    ["a branch that looks like a hash", sha, `main-${sha}`, /not pinned/],
    ["an image by tag", `actions/checkout@${sha}`, "docker://alpine:3", /not pinned/],
    [
      "a title in a script",
      "echo done",
      `echo ${expression("github.event.issue.title")}`,
      /potentially untrusted/,
    ],
    ["a branch name in a script", "echo done", `echo ${expression("github.head_ref")}`, /part of a script/],
    ["any expression in a script", "echo done", `echo ${expression("github.ref_name")}`, /part of a script/],
    [
      "an expression in a folded script",
      "run: echo done",
      `run: >\n          echo\n          ${expression("inputs.name")}`,
      /part of a script/,
    ],
    [
      "an expression as shell",
      "run: echo done",
      `run: echo done\n        shell: ${expression("github.event.x")} {0}`,
      /part of a script/,
    ],
    ["all rights", "permissions:\n  contents: read", "permissions: write-all", /must start from/],
    ["no rights named", "permissions:\n  contents: read\n", "", /must start from/],
    ["a right to write for all jobs", "contents: read", "contents: write", /must start from/],
    [
      "a job with a right of no use",
      "    timeout",
      "    permissions: {packages: write}\n    timeout",
      /may write packages/,
    ],
    ["a job with all rights", "    timeout", "    permissions: write-all\n    timeout", /may write all/],
    [
      "a dependency that could publish",
      "    timeout-minutes: 5\n    steps:",
      "    permissions: {id-token: write}\n    timeout-minutes: 5\n    steps:\n      - run: npx -y pnpm@12.21.0 build",
      /runs code of dependencies with the right to write id-token/,
    ],
    [
      "a token in the checkout",
      "\n        with:\n          persist-credentials: false",
      "",
      /leaves a token/,
    ],
    ["no limit of time", "    timeout-minutes: 5\n", "", /no limit of time/],
    ["secrets for strangers", "on: push", "on: pull_request_target", /runs with secrets/],
    ["secrets for strangers, in a list", "on: push", "on: [push, pull_request_target]", /runs with secrets/],
    ["secrets for strangers, as an object", "on: push", "on:\n  pull_request_target:", /runs with secrets/],
    [
      "a misspelt context",
      "echo done",
      `echo $A\n        env:\n          A: ${expression("github.evnt")}`,
      /not defined/,
    ],
    ["a misspelt key", "timeout-minutes", "timeout-minute", /timeout-minute/],
    ["a runner that does not exist", "ubuntu-24.04", "ubuntu-24", /is unknown/],
    ["a job that needs no job", "    timeout", "    needs: build\n    timeout", /needs job "build"/],
    ["no YAML", "jobs:", "jobs: [", /no YAML/],
  ])("%s", (_, from, to, expected) => {
    const text = good.replace(from, to);
    expect(text).not.toBe(good);
    expect(workflowFaults("bad.yaml", text).join("\n")).toMatch(expected);
  });
});
