import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { files, read } from "../architecture/repository.ts";

interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  permissions: Record<string, string>;
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

describe.each(workflows)("$file", ({ workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("pins every action by commit", () => {
    const actions = steps.flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((uses) => !/^[\w-]+\/[\w-]+@[\da-f]{40}$/.test(uses))).toEqual([]);
    expect(actions.length).toBeGreaterThan(0);
  });

  test("may read the repository, and a job gets more only for what it publishes", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const more = jobs.flatMap(({ permissions = {} }) => Object.entries(permissions));
    const writes = more.filter(([, level]) => level === "write").map(([name]) => name);
    expect(writes.filter((name) => !["id-token", "pages"].includes(name))).toEqual([]);
  });

  test("leaves no token in a checkout, has limits of time, and runs no text of a stranger", () => {
    for (const { uses, with: options } of steps) {
      if (uses?.startsWith("actions/checkout@"))
        expect(options).toMatchObject({ "persist-credentials": false });
    }
    for (const job of jobs) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    expect(steps.map(({ run = "" }) => run).join("\n")).not.toContain("${{");
  });

  test("uses the version of pnpm that the repository names", () => {
    const { packageManager } = JSON.parse(read("package.json")) as { packageManager: string };
    const named = steps.flatMap(({ run = "" }) => run.match(/pnpm@[\d.]+/g) ?? []);
    expect(named.filter((name) => name !== packageManager)).toEqual([]);
  });
});
