import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "property-described";

test("leaves a well-kept description alone", async () => {
  expect(await lintAfter(rule)).toEqual([]);
});

test("finds a property without a description", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "name: {type: string, description: Name of the thing.}",
      "name: {type: string}",
    ]),
  ).toEqual(["methods/things.create.yaml:40 The property name has no description."]);
});
