import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";
import datacloud from "./plugin.ts";

const names = Object.keys(datacloud().rules.oas3);

const linted = names.map((name) => ({ name, found: lintAfter(name) }));

test.each(linted)("$name leaves a well-kept description alone", async ({ found }) => {
  expect(await found).toEqual([]);
});
