import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";
import datacloud from "./plugin.ts";

const names = Object.keys(datacloud().rules.oas3);

test.concurrent.each(names)("%s leaves a well-kept description alone", async (name) => {
  expect(await lintAfter(name)).toEqual([]);
});
