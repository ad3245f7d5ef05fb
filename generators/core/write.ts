import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Diagnostic } from "./diagnostic.ts";
import { displayName } from "./display-name.ts";
import type { File } from "./model.ts";
import { hash } from "./remember.ts";

/** Writes the files below `root` and removes generated files that are no longer made. Returns the paths that changed. */
export function write(root: string, files: readonly File[]): string[] {
  const changed: string[] = [];
  for (const { path, text } of files) {
    const target = join(root, path);
    if (read(target) === text) continue;
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    changed.push(path);
  }
  for (const path of leftovers(root, pathsOf(files))) {
    rmSync(join(root, path));
    changed.push(path);
  }
  return changed;
}

/** Compares the files below `root` with what would be written. */
export function compare(root: string, files: readonly File[]): Diagnostic[] {
  const remedy = "Change spec/ or the generator, then run: pnpm generate";
  const fault = (path: string, line: number, what: string): Diagnostic => {
    const where = { file: displayName(join(root, path)), line };
    return { rule: "generated", severity: "error", message: `${what} ${remedy}`, where };
  };
  const differences = files.flatMap(({ path, text }) => {
    const found = read(join(root, path));
    if (found === text) return [];
    if (found === undefined) return [fault(path, 1, "The file is missing.")];
    return [fault(path, firstDifference(found, text), "The file differs from what is generated.")];
  });
  return [
    ...differences,
    ...leftovers(root, pathsOf(files)).map((path) => fault(path, 1, "Nothing generates this file.")),
  ];
}

/** Whether the files below `root` have these hashes, and no other file stands beside them. */
export function isAsMade(root: string, hashes: Readonly<Record<string, string>>): boolean {
  const paths = Object.keys(hashes);
  const isSame = (path: string) => {
    const text = read(join(root, path));
    return text !== undefined && hash(text) === hashes[path];
  };
  return paths.every(isSame) && leftovers(root, paths).length === 0;
}

function firstDifference(found: string, wanted: string): number {
  const other = wanted.split("\n");
  const index = found.split("\n").findIndex((line, number) => line !== other[number]);
  if (index === -1) return 1;
  return index + 1;
}

function pathsOf(files: readonly File[]): string[] {
  return files.map(({ path }) => path);
}

/** Files that stand in a generated folder but are not made any more. */
function leftovers(root: string, made: readonly string[]): string[] {
  const wanted = new Set(made);
  const folders = new Set(made.map((path) => /^.*?\/src\/generated/.exec(path)?.[0] ?? dirname(path)));
  return [...folders].flatMap((folder) => listFiles(root, folder)).filter((path) => !wanted.has(path));
}

function listFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  } catch {
    return []; // The folder does not exist yet.
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
