import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "scenario-per-code";

test.concurrent("finds a code without a scenario", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "enum: [thing_exists]",
      "enum: [thing_exists, thing_broken]",
    ]),
  ).toEqual(["methods/things.create.yaml:51 The code thing_broken has no scenario."]);
});
