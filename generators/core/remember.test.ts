import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { closeMemory, openMemory, recalled, remember } from "./remember.ts";

const folder = temporaryFolder("remember");

/** What one run makes of some inputs: the inputs that had to be made. */
function run(
  inputs: readonly string[],
  { document = "a.yaml", version = "1", isWhole = true } = {},
): string[] {
  const made: string[] = [];
  openMemory(folder, document, version);
  for (const input of inputs) {
    const text = remember("stage", input, () => {
      made.push(input);
      return `made of ${input}`;
    });
    expect(text).toBe(`made of ${input}`);
  }
  closeMemory({ isWhole });
  return made;
}

test("only what is new is made, and what was not used is forgotten", () => {
  expect(run(["a", "b", "a"])).toEqual(["a", "b"]);
  expect(run(["a", "c"])).toEqual(["c"]);
  expect(run(["a", "b", "c"])).toEqual(["b"]);
});

test("a run that ended early forgets nothing", () => {
  run(["a", "b"]);
  run(["c"], { isWhole: false });
  expect(run(["a", "b", "c", "d"])).toEqual(["d"]);
});

test("another version makes all again, and so does another document", () => {
  run(["a"]);
  expect(run(["a"], { version: "2" })).toEqual(["a"]);
  expect(run(["a"], { version: "2" })).toEqual([]);
  expect(run(["a"], { version: "2", document: "b.yaml" })).toEqual(["a"]);
});

test("a damaged file is as none", () => {
  run(["a"]);
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{"": "1", "stage');
  expect(run(["a"])).toEqual(["a"]);
  expect(run(["a"])).toEqual([]);
});

test("of many documents the last are remembered", () => {
  for (let number = 0; number < 30; number += 1) run(["a"], { document: `${number}.yaml` });
  expect(readdirSync(folder).length).toBeLessThanOrEqual(16);
  expect(run(["a"], { document: "29.yaml" })).toEqual([]);
});

test("without a memory each is made each time", () => {
  const made = ["1", "2"];
  const make = () => String(made.shift());
  expect([remember("stage", "a", make), remember("stage", "a", make)]).toEqual(["1", "2"]);
  expect(recalled("stage", "a")).toBeUndefined();
});
