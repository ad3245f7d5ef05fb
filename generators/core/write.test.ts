import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { compare, write } from "./write.ts";

const root = temporaryFolder("write");

const folder = "packages/a/src/generated";
const files = [
  { path: `${folder}/one.ts`, text: "1\n2\n" },
  { path: `${folder}/two.ts`, text: "2\n" },
];

test("the first run writes, the second changes nothing", () => {
  expect(write(root, files)).toEqual(files.map(({ path }) => path));
  expect(write(root, files)).toEqual([]);
  expect(compare(root, files)).toEqual([]);
});

test("a hand edit is found with its line and the command that mends it", () => {
  writeFileSync(join(root, folder, "one.ts"), "1\nedited\n");
  expect(compare(root, files)).toMatchObject([
    { where: { line: 2 }, message: expect.stringContaining("pnpm generate") },
  ]);
  expect(write(root, files)).toEqual([`${folder}/one.ts`]);
  expect(readFileSync(join(root, folder, "one.ts"), "utf8")).toBe("1\n2\n");
});

test("a missing file and one that nothing generates are found and mended", () => {
  rmSync(join(root, folder, "two.ts"));
  mkdirSync(join(root, folder, "old"));
  writeFileSync(join(root, folder, "old/three.ts"), "3");
  expect(compare(root, files).map(({ message }) => message.split(".")[0])).toEqual([
    "The file is missing",
    "Nothing generates this file",
  ]);
  expect(write(root, files)).toEqual([`${folder}/two.ts`, `${folder}/old/three.ts`]);
  expect(compare(root, files)).toEqual([]);
});
