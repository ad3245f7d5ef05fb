import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "extension-known";

test.concurrent("finds a typing error", async () => {
  expect(
    await lintAfter(rule, ["methods/things.create.yaml", "x-evidence: inferred", "x-evidense: inferred"]),
  ).toEqual([
    "methods/things.create.yaml:45 The extension x-evidense is not known; there are x-evidence, x-source, x-idempotency, x-effect, x-enumDescriptions, x-successor, x-tables, x-unique-by, x-arguments, x-schemas, x-request, x-toolkit, x-conventions, x-probe, x-probes.",
  ]);
});
