import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "envelope-shared";

test.concurrent("finds a success of its own", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "schema: {$ref: ../components/schemas/Success.yaml}",
      "schema: {type: object}",
    ]),
  ).toEqual(["methods/things.create.yaml:20 The body must be Success.yaml or begin with it (allOf)."]);
});

test.concurrent("finds a failure that does not begin with the shared one", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "              - $ref: ../components/schemas/Failure.yaml\n",
      "",
    ]),
  ).toEqual(["methods/things.create.yaml:26 The body must be Failure.yaml or begin with it (allOf)."]);
});

test.concurrent("finds another status", async () => {
  expect(await lintAfter(rule, ["methods/things.create.yaml", "'422':", "'400':"])).toEqual([
    "methods/things.create.yaml:19 A method answers 422.",
    "methods/things.create.yaml:26 A method has responses 200 and 422, not 400.",
  ]);
});
