import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "request-schema-shared";

test.concurrent("finds a form with a schema of its own", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "      application/x-www-form-urlencoded:\n        schema: {$ref: '#/x-schemas/ThingsCreateArguments'}",
      "      application/x-www-form-urlencoded:\n        schema: {type: object}",
    ]),
  ).toEqual(["methods/things.create.yaml:16 The schema must be $ref: '#/x-schemas/ThingsCreateArguments'."]);
});

test.concurrent("finds a body without a form", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "      application/x-www-form-urlencoded:\n        schema: {$ref: '#/x-schemas/ThingsCreateArguments'}\n",
      "",
    ]),
  ).toEqual([
    "methods/things.create.yaml:10 A body is offered as application/json and application/x-www-form-urlencoded, in this order.",
  ]);
});
