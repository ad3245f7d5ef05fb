import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { diagnose, type JsonObject, judge } from "@datacloud/validators";
import { expect, test } from "vitest";

const values = [
  null,
  5,
  "5",
  "x",
  "",
  true,
  [],
  {},
  ["x"],
  { a: 1 },
  "2025-01-01 12:00",
  1_680_723_287,
  "{a,b}",
];

/** What the validators find in arguments that hold each value under each name. */
function faults() {
  return methodNames.flatMap((method) => {
    const names = ["reference_id", "deployed_at", "service", "metadata", "services", "started_at", "value"];
    const filled = names.flatMap((name) => values.map((value): JsonObject => ({ [name]: value })));
    const verb = describeMethod(method).verb === "GET" ? "POST" : "GET";
    const refused = [
      judge({ verb, path: `/api/${method}` }),
      judge({ verb: describeMethod(method).verb, path: `/api/${method}` }),
      judge({ verb: "POST", path: `/api/${method}s`, authorization: "Bearer key" }),
    ];
    return [
      ...filled.flatMap((args) => diagnose(method, args).diagnostics),
      ...refused.flatMap(({ diagnostics }) => diagnostics),
    ];
  });
}

test("each fault says the problem and the remedy, each once and each as a sentence", () => {
  const found = faults();
  expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(8);
  for (const { problem, remedy } of found) {
    expect(problem).toMatch(/[.]$/);
    expect(remedy).toMatch(/^[A-Z].*[.]$/s);
    expect(problem).not.toContain(remedy);
  }
});
