import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "code-described-once";

test.concurrent("finds a code nobody explains", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "enum: [thing_exists]",
      "enum: [thing_exists, thing_broken]",
    ]),
  ).toEqual([
    "methods/things.create.yaml:52 The code thing_broken is described nowhere: add it to x-enumDescriptions.",
  ]);
});

test.concurrent("finds a code without a remedy", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "A thing has that name. Choose another.",
      "A thing has that name.",
    ]),
  ).toEqual([
    "methods/things.create.yaml:53 thing_exists needs two sentences: what happened, and what to do.",
  ]);
});
