import { describe, expect, test } from "vitest";
import { diagnose } from "./diagnose.ts";
import type { JsonObject } from "./schema.ts";

const plain = { service: "a", deployed_at: "2025-01-01T12:05:00Z", repository: "org/a" };

function said(method: Parameters<typeof diagnose>[0], args: JsonObject): string[] {
  return diagnose(method, args).diagnostics.map(
    ({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`,
  );
}

describe("a blank string is an absent argument", () => {
  const run = { pipeline_name: "a", pipeline_source: "b", reference_id: "c", started_at: "2025-01-01" };

  test.each(["", " ", "\t\n", "\u00a0"])("optional and %j: left out, and said", (blank) => {
    const { arguments: args, diagnostics } = diagnose("pipelineRuns.upsert", {
      ...{ ...run, email: blank, repository: blank, commit_sha: blank, pr_number: blank, status: blank },
    });
    expect(args).toEqual(run);
    expect(new Set(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`))).toEqual(
      new Set(["warning empty-text"]),
    );
  });

  test.each(["", " "])("required and %j: refused, and marked as inferred", (blank) => {
    const { diagnostics } = diagnose("pipelineRuns.upsert", { ...run, pipeline_name: blank });
    expect(diagnostics).toMatchObject([
      { severity: "error", rule: "empty-text", pointer: "/pipeline_name", evidence: "inferred" },
    ]);
    expect(said("deployments.create", { ...plain, deployed_at: blank })).toEqual([
      "error empty-text /deployed_at",
    ]);
    expect(said("deployments.create", { ...plain, service: { identifier: blank } })).toEqual([
      "error empty-text /service/identifier",
    ]);
  });

  test("one of a pair that is blank does not count", () => {
    expect(said("customData.get", { reference: "a", key: "" })).toEqual([
      "error either-or ",
      "warning empty-text /key",
    ]);
  });

  test("strings inside free objects stay", () => {
    const { arguments: args, diagnostics } = diagnose("deployments.create", {
      ...plain,
      metadata: { note: "" },
    });
    expect([args.metadata, diagnostics]).toEqual([{ note: "" }, []]);
  });
});

describe("a number or boolean as a string is read as in a form", () => {
  test.each<[Parameters<typeof diagnose>[0], JsonObject, string, unknown]>([
    [
      "deployments.setPullServices",
      { github_pull_id: "2359871234", services: [] },
      "github_pull_id",
      2359871234,
    ],
    ["deployments.create", { ...plain, success: "true" }, "success", true],
    ["customMetrics.push", { reference: "a", key: "b", value: "42.5" }, "value", 42.5],
  ])("%s", (method, args, name, value) => {
    const diagnosis = diagnose(method, args);
    expect(diagnosis.arguments[name]).toBe(value);
    expect(diagnosis.diagnostics).toMatchObject([
      { severity: "warning", rule: "scalar-as-text", pointer: `/${name}`, evidence: "observed" },
    ]);
  });

  test.each(["PR-12", "1.5", "12345678901234567890", "0x10"])("%j is no integer", (text) => {
    expect(said("deployments.setPullServices", { github_pull_id: text, services: [] })).toEqual([
      "error wrong-type /github_pull_id",
    ]);
  });
});
