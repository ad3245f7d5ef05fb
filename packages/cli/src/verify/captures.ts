import { closeSync, openSync, readSync, statSync } from "node:fs";
import { globSync, isDynamicPattern } from "tinyglobby";

/** The captures that some words name, and what is wrong with the others. */
export interface NamedCaptures {
  files: string[];
  problems: string[];
}

/** Names of files that a folder is searched for. */
const captureNames = ["har", "jsonl", "ndjson"].flatMap((ending) => [`**/*.${ending}`, `**/*.${ending}.gz`]);

/** The files behind words: files, folders with captures in them, patterns, `-` for standard input. Each file once. */
export function capturesNamed(words: readonly string[]): NamedCaptures {
  const named = words.map(capturesOf);
  return {
    files: [...new Set(named.flatMap(({ files }) => files))],
    problems: named.flatMap(({ problems }) => problems),
  };
}

function capturesOf(word: string): NamedCaptures {
  if (word === "-") return found([word]);
  const stats = statSync(word, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const files = globSync(captureNames, { cwd: word, absolute: false, dot: true, expandDirectories: false });
    const paths = files.toSorted().map((file) => `${word.replace(/\/+$/, "")}/${file}`);
    return found(paths, `${word}: the folder has no capture (*.har, *.jsonl, *.ndjson, plain or with .gz).`);
  }
  if (stats) return found([word]);
  const pattern = patternOf(word);
  if (!isDynamicPattern(pattern)) return found([], `${word}: there is no such file.`);
  const files = globSync(pattern, { dot: true, expandDirectories: false }).toSorted();
  return found(files, `${word}: no file matches this pattern.`);
}

/** A pattern with slashes: on Windows people write `captures\*.har`. A backslash before a bracket escapes it there too. */
export function patternOf(word: string, platform: string = process.platform): string {
  if (platform !== "win32") return word;
  const isSeparator = (sign: string, index: number) =>
    sign === "\\" && !"()[]{}".includes(word[index + 1] ?? "/");
  return word
    .split("")
    .map((sign, index) => (isSeparator(sign, index) ? "/" : sign))
    .join("");
}

function found(files: string[], problem = ""): NamedCaptures {
  return { files, problems: files.length === 0 ? [problem] : [] };
}

/** Whether words look like a command that should be behind `--`: no capture is among them, or the first is a script. */
export function isLikeCommand([first = ""]: readonly string[], { files }: NamedCaptures): boolean {
  return files.length === 0 || isScript(first);
}

function isScript(file: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  try {
    const descriptor = openSync(file, "r");
    const bytes = Buffer.alloc(2);
    readSync(descriptor, bytes, 0, 2, 0);
    closeSync(descriptor);
    return bytes.toString("latin1") === "#!";
  } catch {
    return false;
  }
}
