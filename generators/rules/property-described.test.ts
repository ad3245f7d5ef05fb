import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "property-described";

test.concurrent("finds a property without a description", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "name: {type: string, description: Name of the thing.}",
      "name: {type: string}",
    ]),
  ).toEqual(["methods/things.create.yaml:41 The property name has no description."]);
});

test.concurrent("finds a query parameter without a description", async () => {
  const read = "get:\n  parameters: [{name: size, in: query, schema: {type: integer}}]\nx-schemas:\n";
  expect(
    await lintAfter(
      rule,
      ["methods/things.create.yaml", "post:", "x-nothing:"],
      ["methods/things.create.yaml", "x-schemas:\n", read],
    ),
  ).toEqual([expect.stringContaining("The parameter size has no description.")]);
});
