import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "summary-imperative";

test.concurrent("finds a summary that is no command", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "summary: Create a thing",
      "summary: Creates a thing",
    ]),
  ).toEqual([
    'methods/things.create.yaml:4 The summary begins with a verb in the imperative, not with "Creates".',
  ]);
});

test.concurrent("finds a summary with a full stop", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "summary: Create a thing",
      "summary: Create a thing.",
    ]),
  ).toEqual(["methods/things.create.yaml:4 The summary has no full stop."]);
});
