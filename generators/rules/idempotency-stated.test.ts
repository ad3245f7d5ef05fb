import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "idempotency-stated";

test("leaves a well-kept description alone", async () => {
  expect(await lintAfter(rule)).toEqual([]);
});

test("finds a method that does not say it", async () => {
  expect(
    await lintAfter(rule, ["methods/things.create.yaml", "  x-idempotency: {safe: by-key, key: name}\n", ""]),
  ).toEqual([
    "methods/things.create.yaml:2 x-idempotency is missing: {safe: true | by-key | false, key: argument}.",
  ]);
});

test("finds a key that is no argument", async () => {
  expect(await lintAfter(rule, ["methods/things.create.yaml", "key: name}", "key: title}"])).toEqual([
    "methods/things.create.yaml:6 title is not an argument of the method.",
  ]);
});
