import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { hash } from "./remember.ts";
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
export interface Wanted {
  document: string;
  out: string;
  strict: boolean;
  check: boolean;
}

/** A run as it is kept. */
export interface Kept extends WholeRun {
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

/** Where a run over a document is kept. */
export function fileOf(folder: string, { document, strict }: Wanted): string {
  return join(folder, `${hash(JSON.stringify([resolve(document), strict]))}.run.json`);
}

/** A file's content, a folder's names: a house rule asks that a folder holds methods alone. */
export function hashOf(path: string): string {
  if (!existsSync(path)) return "";
  try {
    return hash(readFileSync(path, "utf8"));
  } catch {
    return hash(readdirSync(path).sort().join("\n"));
  }
}
