import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { configOf, lintsByItself } from "./lint-config.ts";
import type { File } from "./model.ts";
import { hash, keepFile, readFiles } from "./remember.ts";
import { isAsMade } from "./write.ts";

/** What a run that ended well printed and made. */
export interface WholeRun {
  /** Its lines of diagnostics. */
  lines: readonly string[];
  methods: number;
  /** Whether the linter has seen the document; `--check` repeats no other run. */
  isLinted: boolean;
  /** The hash of each generated file by its path. */
  files: Readonly<Record<string, string>>;
}

/** Where a run is remembered, and for which generators. */
export interface Cache {
  folder: string;
  version: string;
}

/** What decides how a run ends, beside what it reads. */
interface Wanted {
  document: string;
  out: string;
  strict: boolean;
  check: boolean;
}

interface Kept extends WholeRun {
  version: string;
  /** The hash of each file that decided, and of the names in each folder; empty where there was none. */
  read: Readonly<Record<string, string>>;
}

/** The last run, where all that it read is the same today and all that it made stands unchanged below `out`. */
export function recallRun({ folder, version }: Cache, wanted: Wanted): WholeRun | undefined {
  let kept: Kept;
  try {
    kept = JSON.parse(readFileSync(fileOf(folder, wanted), "utf8")) as Kept;
  } catch {
    return undefined; // There is none yet, or it is damaged.
  }
  const isSame = () => Object.entries(kept.read).every(([path, known]) => hashOf(path) === known);
  const isEnough = kept.version === version && (kept.isLinted || !wanted.check);
  if (isEnough && isSame() && isAsMade(wanted.out, kept.files)) return kept;
  return undefined;
}

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

function fileOf(folder: string, { document, strict }: Wanted): string {
  return join(folder, `${hash(JSON.stringify([resolve(document), strict]))}.run.json`);
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

/** A file's content, a folder's names: a house rule asks that a folder holds methods alone. */
function hashOf(path: string): string {
  if (!existsSync(path)) return "";
  try {
    return hash(readFileSync(path, "utf8"));
  } catch {
    return hash(readdirSync(path).sort().join("\n"));
  }
}
