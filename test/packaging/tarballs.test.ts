import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { files, read } from "../architecture/repository.ts";
import { published, usePacked } from "./pack.ts";
import { expectReviewed, updateCommand } from "./reviewed.ts";

const folder = "test/packaging/tarballs";
const update = updateCommand("test/packaging/tarballs.test.ts");
const { modules, tarball } = usePacked(published.map(({ short }) => short));

/** The paths in a package's tarball, in order, without the folder `package` around them. */
function pathsIn(short: string): string[] {
  const output = execFileSync("tar", ["-tzf", tarball(short)], { encoding: "utf8" });
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^package\//, ""))
    .toSorted();
}

/** The bundler names its parts after what is in them, so that every change of a source renames some. */
const madeByBundler = /^dist\/chunks\/[\w-]+-[A-Z\d]{8}(?=\.js)/;
const madeByCompiler = /(?:\.d)?\.ts(?:\.map)?$|\.js(?:\.map)?$/;

/** One line for each path, but what the compiler makes of one source file stands in one line: `dist/a .d.ts .js`. */
function listing(paths: readonly string[]): string {
  const lines = new Map<string, Set<string>>();
  for (const path of paths) {
    const named = path.replace(madeByBundler, "dist/chunks/NAME-HASH");
    const ending = path.startsWith("dist/") ? (madeByCompiler.exec(named)?.[0] ?? "") : "";
    const start = named.slice(0, named.length - ending.length);
    lines.set(start, (lines.get(start) ?? new Set<string>()).add(ending));
  }
  return [...lines].map(([start, endings]) => `${[start, ...endings].join(" ").trim()}\n`).join("");
}

describe.each(published)("the tarball of $name", ({ name, short }) => {
  test("holds the files of its reviewed list, and no other", async () => {
    await expectReviewed(
      listing(pathsIn(short)),
      `${folder}/${short}.txt`,
      `The content of ${name} differs from ${folder}/${short}.txt. If that is what you want, review and commit what this writes: ${update}`,
    );
  });

  test("holds each path once", () => {
    const paths = pathsIn(short);
    expect(paths).toEqual([...new Set(paths)]);
  });

  test("has the licence of the repository", () => {
    expect(readFileSync(join(modules, name, "LICENSE"), "utf8")).toBe(read("LICENSE"));
  });
});

test.each([
  ["cli", ["@modelcontextprotocol/sdk", "csv-parse", "kysely", "undici", "yaml", "zod"]],
  ["generators", ["@orval/mock", "acorn", "ajv", "orval"]],
])("%s passes on the licences of what it bundles", (short, bundled) => {
  const file = join(modules, `@datacloud/${short}/dist/THIRD-PARTY-LICENSES.txt`);
  const heads = readFileSync(file, "utf8").match(/^.+ \d+\.\d+\.\d+\S*(?=\n=+\n\n\S)/gm) ?? [];
  const names = heads.map((head) => head.split(" ")[0]);
  expect(names).toEqual(expect.arrayContaining(bundled));
  expect(names.filter((name) => name?.startsWith("@datacloud/"))).toEqual([]);
});

test("every list belongs to a package that is published", () => {
  const lists = files.filter((file) => file.startsWith(`${folder}/`));
  const expected = published.map(({ short }) => `${folder}/${short}.txt`);
  expect(lists.filter((list) => !expected.includes(list))).toEqual([]);
});
