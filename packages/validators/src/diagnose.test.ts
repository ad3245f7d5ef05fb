import { describe, expect, test } from "vitest";
import { diagnose, diagnoseResponse } from "./diagnose.ts";
import type { JsonObject } from "./schema.ts";

const plain = { service: "a", deployed_at: "2025-01-01T12:05:00Z", repository: "org/a" };

/** What is said of arguments, as `severity rule pointer`. */
function said(method: Parameters<typeof diagnose>[0], args: JsonObject): string[] {
  return diagnose(method, args).diagnostics.map(
    ({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`,
  );
}

test("valid arguments have no diagnostics", () => {
  expect(said("deployments.create", plain)).toEqual([]);
});

describe("a documented fact is an error", () => {
  test.each<[string, JsonObject, string]>([
    ["missing", { deployed_at: 1, repository: "a" }, "error missing-argument /service"],
    ["of another type", { ...plain, success: "yes" }, "error wrong-type /success"],
    ["not a time", { ...plain, deployed_at: "yesterday" }, "error wrong-value /deployed_at"],
    ["not a day of the calendar", { ...plain, deployed_at: "2025-02-30" }, "error wrong-value /deployed_at"],
    ["too short", { ...plain, commit_sha: "abc" }, "error wrong-length /commit_sha"],
    ["inside an object", { ...plain, service: { name: "A" } }, "error missing-argument /service/identifier"],
    ["a list where an object belongs", { ...plain, metadata: [] }, "error wrong-type /metadata"],
  ])("%s", (_, args, expected) => {
    expect(said("deployments.create", args)).toEqual([expected]);
  });

  test("either-or", () => {
    expect(said("customData.get", { reference: "a" })).toEqual(["error either-or "]);
    expect(diagnose("customData.get", {}).diagnostics[0]?.message).toBe(
      "The request needs `id`, or `reference` and `key`.",
    );
  });

  test("one argument that needs another", () => {
    const run = {
      pipeline_name: "a",
      pipeline_source: "b",
      reference_id: "c",
      started_at: "2025-01-01",
      pr_number: 1,
    };
    expect(said("pipelineRuns.upsert", run)).toEqual(["error depends-on /repository"]);
  });

  test("the names of metadata", () => {
    const incident = { reference_id: "a", started_at: "2025-01-01", metadata: { "on call": "ada" } };
    expect(said("incidents.upsert", incident)).toEqual(["error wrong-name /metadata/on call"]);
  });

  test("a model that stands twice", () => {
    const day = {
      email: "a@b",
      date: "2025-01-15",
      is_active: true,
      tool: "t",
      model_breakdowns: [{ model: "m" }, { model: "m" }],
    };
    expect(said("aiToolMetrics.push", day)).toEqual(["error repeated-item /model_breakdowns/1/model"]);
  });
});

describe("anything else is a warning", () => {
  test.each<[string, JsonObject, string]>([
    [
      "a name nobody documents",
      { ...plain, commit_shaa: "abc1234" },
      "warning unknown-argument /commit_shaa",
    ],
    ["null for an omission", { ...plain, environment: null }, "warning null-argument /environment"],
    ["an empty text", { ...plain, environment: "" }, "warning empty-text /environment"],
    ["Unix time as text", { ...plain, deployed_at: "1680723287" }, "warning undocumented-form /deployed_at"],
    ["microseconds", { ...plain, deployed_at: 1_712_000_000_000_000 }, "warning out-of-range /deployed_at"],
    ["a hash that is not hexadecimal", { ...plain, commit_sha: "release" }, "warning wrong-form /commit_sha"],
    ["neither repository nor hashes", { service: "a", deployed_at: 1 }, "warning either-or "],
    [
      "both kinds of hashes",
      { ...plain, commit_sha: "abc1234", merge_commit_shas: ["abc1234"] },
      "warning not-both ",
    ],
  ])("%s", (_, args, expected) => {
    expect(said("deployments.create", args)).toEqual([expected]);
  });

  test("a rounded integer", () => {
    expect(said("deployments.setPullServices", { github_pull_id: 2 ** 60, services: [] })).toEqual([
      "warning integer-size /github_pull_id",
    ]);
  });

  test("a documented error about a value silences guesses about it", () => {
    expect(said("deployments.create", { ...plain, commit_sha: "x-y" })).toEqual([
      "error wrong-length /commit_sha",
    ]);
  });
});

test("a required null is missing, an optional one is left out", () => {
  expect(said("customData.set", { reference: null, key: "k", value: {} })).toEqual([
    "error wrong-type /reference",
  ]);
  expect(
    diagnose("customData.set", { reference: "r", key: "k", value: {}, timestamp: null }).arguments,
  ).toEqual({
    reference: "r",
    key: "k",
    value: {},
  });
});

test("a diagnostic names place, expectation, remedy, evidence and page", () => {
  const [found] = diagnose("pipelineRuns.upsert", {
    pipeline_name: "a",
    pipeline_source: "b",
    reference_id: "c",
    started_at: "2025-01-01",
    status: "failed",
  }).diagnostics;
  expect(found).toEqual({
    rule: "wrong-value",
    severity: "error",
    pointer: "/status",
    message:
      '`status` must be one of "failure", "running", "success" or "cancelled"; it is the string "failed". Did you mean `failure`?',
    problem: '`status` is the string "failed".',
    remedy: "Write `failure`.",
    expected: 'one of "failure", "running", "success" or "cancelled"',
    actual: 'the string "failed"',
    suggestion: "failure",
    evidence: "documented",
    sources: ["https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/"],
    docs: "https://docs.getdx.com/datacloudapi/methods/pipelineruns.upsert/",
  });
});

test("what looks like a secret is not repeated", () => {
  const secret = `ghp_${"a1B2".repeat(9)}`;
  const found = diagnose("deployments.create", {
    ...plain,
    deployed_at: `Bearer ${secret}`,
    success: secret,
  });
  expect(JSON.stringify(found.diagnostics)).not.toContain(secret);
});

describe("answers", () => {
  test("a success of the method", () => {
    expect(
      diagnoseResponse("deployments.delete", { ok: true, action: "deleted", reference_id: "a" }),
    ).toEqual([]);
  });
  test("a success without a documented field", () => {
    expect(diagnoseResponse("deployments.delete", { ok: true }).map(({ rule }) => rule)).toEqual([
      "missing-argument",
      "missing-argument",
    ]);
  });
  test("a code nobody lists is a warning", () => {
    const [found] = diagnoseResponse("deployments.create", { ok: false, error: "moon_phase" });
    expect(found).toMatchObject({ severity: "warning", rule: "undocumented-form", pointer: "/error" });
  });
  test.each([null, "text", [], {}, { ok: "yes" }])("%j is no envelope", (body) => {
    expect(diagnoseResponse("deployments.create", body).some(({ severity }) => severity === "error")).toBe(
      true,
    );
  });
});

describe("the message says what would mend it", () => {
  const message = (method: Parameters<typeof diagnose>[0], args: JsonObject) =>
    diagnose(method, args).diagnostics[0]?.message;
  const incident = { reference_id: "a", started_at: "1712000000", services: ["app"] };

  test.each<[string, string | undefined, string]>([
    [
      "JSON as text",
      message("deployments.create", { ...plain, merge_commit_shas: '["abc1234"]' }),
      "Send it as JSON, without quotes around it.",
    ],
    [
      "a list as databases write it",
      message("deployments.create", { ...plain, merge_commit_shas: "{abc1234, def5678}" }),
      'Send an array: ["abc1234","def5678"].',
    ],
    ["Unix time as text", message("incidents.sync", incident), 'Send "2024-04-01T19:33:20Z".'],
    [
      "blank",
      message("aiToolMetrics.push", {
        ...{ email: "a@b", date: "2025-01-15", is_active: true, tool: "t" },
        model_breakdowns: [{ model: "" }],
      }),
      "Give `model_breakdowns[0].model` a value.",
    ],
    [
      "a form whose name ends in s",
      message("aiToolMetrics.push", { email: "@", date: "2025-01-15", is_active: true, tool: "t" }),
      "must be an email address;",
    ],
    [
      "a number where text is documented",
      message("repoGroups.delete", { id: 123 }),
      "Documented is a number as text.",
    ],
  ])("%s", (_, said, expected) => {
    expect(said).toContain(expected);
  });
});

test("a number that JSON cannot hold is none", () => {
  const args = JSON.parse('{"service":"a","repository":"a","deployed_at":1e999}') as JsonObject;
  expect(said("deployments.create", args)).toEqual(["error wrong-value /deployed_at"]);
});

test("a hundred thousand nulls are not a hundred thousand sentences", () => {
  const item = { reference: "a", key: "k", value: {}, timestamp: null };
  const { diagnostics } = diagnose("customData.setAll", { data: Array.from({ length: 2000 }, () => item) });
  expect(diagnostics).toHaveLength(501);
  expect(diagnostics.at(-1)?.message).toBe(
    "1500 more are not listed. Fix the warnings that are listed first.",
  );
});

test("what is documented is not a fault", () => {
  const hash = "a0e61dfff93b";
  expect(said("deployments.update", { reference_id: 5, commit_sha: hash, merge_commit_shas: [] })).toEqual(
    [],
  );
  expect(said("incidents.upsert", { reference_id: "a", started_at: "2024-01-01T24:00:00Z" })).toEqual([]);
});
