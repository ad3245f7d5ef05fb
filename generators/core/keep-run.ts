import { dirname, join, resolve } from "node:path";
import { configOf, lintsByItself } from "./lint-config.ts";
import type { File } from "./model.ts";
import { hash, keepFile, readFiles } from "./remember.ts";
import { type Cache, fileOf, hashOf, type Kept, type Wanted, type WholeRun } from "./whole-run.ts";

/** Remembers a run that ended well, where all that decided is known. To be called while the memory is open. */
export function keepRun(
  { folder, version }: Cache,
  wanted: Wanted,
  run: Omit<WholeRun, "files">,
  made: readonly File[],
): void {
  const read = decidingFiles(wanted.document);
  if (read === undefined) return;
  const files = Object.fromEntries(made.map(({ path, text }) => [path, hash(text)]));
  const kept: Kept = { ...run, version, read, files };
  keepFile(fileOf(folder, wanted), JSON.stringify(kept));
}

/** Nothing where the linter may have read files that the generators did not. */
function decidingFiles(document: string): Record<string, string> | undefined {
  const read = readFiles();
  if (read === undefined || refersElsewhere(read)) return undefined;
  const { file, candidates } = configOf(resolve(document));
  if (file !== undefined && !lintsByItself(file)) return undefined;
  const ignored = file === undefined ? [] : [join(dirname(file), ".redocly.lint-ignore.yaml")];
  const folders = new Set([...read.keys()].map((each) => dirname(each)));
  const paths = [...candidates, ...ignored, ...read.keys(), ...folders];
  return Object.fromEntries(paths.map((path) => [path, hashOf(path)]));
}

/** Whether a `$ref` that the generators passed over, in an example perhaps, leads to a file of its own. */
function refersElsewhere(read: ReadonlyMap<string, string>): boolean {
  for (const [file, text] of read)
    for (const [, target = ""] of text.matchAll(/\$ref["']?\s{0,99}:\s{0,99}["']?([^\s"'#,{}]+)/g))
      if (!read.has(resolve(dirname(file), target))) return true;
  return false;
}
