import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Diagnostic, Where } from "./diagnostic.ts";
import type { Json } from "./model.ts";

/** Keys and indexes that lead from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** A YAML or JSON file as read, able to say on which line a value stands. */
export interface Source {
  file: string;
  root: Json;
  diagnostics: readonly Diagnostic[];
  where(path: Path): Where;
  /** The text of a scalar as it stands in the file. */
  written(path: Path): string | undefined;
}

/** Reads one file. A file that cannot be read or parsed becomes a source with diagnostics and a null root. */
export function readSource(file: string): Source {
  const name = displayName(file);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "does not exist" : "cannot be read";
    return broken(file, [{ ...fault(name, 1, `The file ${reason}.`), rule: "file" }]);
  }
  return parseSource(file, text);
}

/** Parses the text of a file. */
export function parseSource(file: string, text: string): Source {
  const name = displayName(file);
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      merge: true,
      uniqueKeys: true,
      logLevel: "error",
    });
    const diagnostics = document.errors.map((error) =>
      fault(name, counter.linePos(error.pos[0]).line, firstLine(error.message)),
    );
    if (diagnostics.length > 0) return broken(file, diagnostics);
    const root = document.toJS({ maxAliasCount: 1000 }) as Json;
    const where = (path: Path) => ({ file: name, line: lineOf(document.contents, path, counter) });
    const written = (path: Path) => textOf(document.contents, path);
    return { file, root: root ?? null, diagnostics: [], where, written };
  } catch (error) {
    // The parser itself gives up, for example on nesting deeper than the stack.
    return broken(file, [
      fault(name, 1, `The file cannot be parsed: ${firstLine((error as Error).message)}`),
    ]);
  }
}

function broken(file: string, diagnostics: Diagnostic[]): Source {
  const where = () => ({ file: displayName(file), line: 1 });
  return { file, root: null, diagnostics, where, written: () => undefined };
}

function fault(file: string, line: number, message: string): Diagnostic {
  return { rule: "syntax", severity: "error", message, where: { file, line } };
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+.*$/, "");
}

/** The line of the deepest part of the path that the file has. */
function lineOf(root: unknown, path: Path, counter: LineCounter): number {
  let offset = (root as Node | null)?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const key of path) {
    const next = step(node, key);
    if (next === undefined) break;
    offset = next.offset;
    node = next.value;
  }
  return counter.linePos(offset).line;
}

function textOf(root: unknown, path: Path): string | undefined {
  let node: unknown = root;
  for (const key of path) node = step(node, key)?.value;
  return isScalar(node) ? node.source : undefined;
}

function step(node: unknown, key: string | number): { value: unknown; offset: number } | undefined {
  if (isAlias(node)) return undefined;
  if (isMap(node)) {
    const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === String(key));
    const offset = (pair?.key as Node | undefined)?.range?.[0];
    return pair && offset !== undefined ? { value: pair.value, offset } : undefined;
  }
  if (isSeq(node)) {
    const value = node.items[Number(key)];
    const offset = (value as Node | undefined)?.range?.[0];
    return offset === undefined ? undefined : { value, offset };
  }
  return undefined;
}

/** The path as a person in the working directory would write it. */
export function displayName(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  return path.startsWith("..") ? resolve(file) : path;
}
