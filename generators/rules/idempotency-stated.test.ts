import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "idempotency-stated";

test.concurrent("finds a method that does not say it", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "  x-idempotency: {safe: by-key, key: name, repeat: changes nothing}\n",
      "",
    ]),
  ).toEqual([
    "methods/things.create.yaml:2 x-idempotency is missing: {safe: true | by-key | false, key: argument}.",
  ]);
});

test.concurrent("finds a key that is no argument", async () => {
  expect(
    await lintAfter(rule, ["methods/things.create.yaml", "key: name, repeat", "key: title, repeat"]),
  ).toEqual(["methods/things.create.yaml:7 title is not an argument of the method."]);
});

test.concurrent("finds a method that does not say what a repeat does", async () => {
  expect(await lintAfter(rule, ["methods/things.create.yaml", ", repeat: changes nothing", ""])).toEqual([
    "methods/things.create.yaml:7 repeat is missing: stores again, fails or changes nothing.",
  ]);
});

test.concurrent("finds a method that does not say what it does to stored records", async () => {
  expect(await lintAfter(rule, ["methods/things.create.yaml", "  x-effect: replaces\n", ""])).toEqual([
    "methods/things.create.yaml:2 x-effect is missing: reads, creates, replaces, changes or removes.",
  ]);
});
