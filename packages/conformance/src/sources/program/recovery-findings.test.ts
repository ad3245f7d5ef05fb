import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";
import { expect, test } from "vitest";
import { at } from "../../fixtures/traffic.ts";
import type { RecoveryRow } from "../../report/recovery.ts";
import { understandRequest } from "../../traffic/api-request.ts";
import { targetOf } from "../../traffic/target.ts";
import { recoveryFinding } from "./recovery-findings.ts";

const row: Omit<RecoveryRow, "method"> = {
  ...{ fault: "reset", write: 1, entry: 1, injected: "", next: "", stored: "2 rows instead of 1" },
  ...{ exitCode: 0, outcome: "duplicated", isRetried: true, isAccepted: false },
};

function duplicated(method: MethodName) {
  const exchange = at(0, method, {}, 200);
  const target = targetOf(exchange.url);
  if (!target) throw new Error(exchange.url);
  const hit = understandRequest(1, exchange, target);
  return recoveryFinding({ ...row, method }, { hit, later: [hit], attempts: [hit], isAccepted: true });
}

const writes = methodNames.filter((name) => describeMethod(name).verb === "POST");

test("a second record is an error exactly where a page says that a repeat stores one", () => {
  const errors = writes.filter((method) => duplicated(method)?.severity === "error");
  const documented = writes.filter((method) => {
    const { does, evidence } = describeMethod(method).idempotency.repeat;
    return does !== "changes nothing" && evidence.level === "documented";
  });
  expect(errors).toEqual(documented);
  expect(documented).toContain("deployments.create");
  expect(errors.length).toBeLessThan(writes.length);
});

test.each(writes)("what is said of a second record by %s has the evidence of its severity", (method) => {
  const { severity, evidence } = duplicated(method) ?? {};
  expect(severity === "error").toBe(evidence === "documented");
});
