import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type { Diagnostic, Where } from "./diagnostic.ts";
import { displayName } from "./display-name.ts";
import type { Json } from "./model.ts";
import { plainJson } from "./plain-json.ts";
import { note, noteRead, recalled } from "./remember.ts";

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
    noteRead(file, text);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === "ENOENT" ? "does not exist" : "cannot be read";
    return broken(file, [{ ...fault(name, 1, `The file ${reason}.`), rule: "file" }]);
  }
  return parseSource(file, text);
}

/** Parses the text of a file. What an earlier run has parsed is taken from it, and parsed again only to find a line. */
function parseSource(file: string, text: string): Source {
  const known = recalled("source", text);
  if (known !== undefined) return sourceOf(file, JSON.parse(known) as Json, onDemand(text));
  const json = plainJson(text);
  if (json !== undefined) return sourceOf(file, json, onDemand(text));
  const name = displayName(file);
  let parsed: Parsed | undefined;
  try {
    parsed = parseText(text);
    const { document, counter } = parsed;
    const diagnostics = document.errors.map((error) =>
      fault(name, counter.linePos(error.pos[0]).line, firstLine(error.message)),
    );
    if (diagnostics.length > 0) return broken(file, diagnostics);
    const root = (document.toJS({ maxAliasCount: 1000 }) ?? null) as Json;
    keepRoot(text, root);
    return sourceOf(file, root, () => ({ document, counter }));
  } catch (error) {
    // The parser itself gives up, for example on nesting deeper than the stack.
    const line = parsed ? lineOfCycle(parsed) : 1;
    return broken(file, [fault(name, line, `The file cannot be parsed: ${reasonOf(error as Error)}`)]);
  }
}

/** The line of the first alias that stands inside what it names; 1 where there is none. */
function lineOfCycle({ document, counter }: Parsed): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias, parents) {
      const target = alias.resolve(document);
      if (!parents.some((parent) => parent === target)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return counter.linePos(offset).line || 1;
}

function reasonOf({ message }: Error): string {
  if (message.includes("circular structure"))
    return "An alias contains itself. Use $ref for what has itself below it.";
  if (message.includes("call stack")) return "It is nested too deep.";
  return firstLine(message);
}

interface Parsed {
  document: Document.Parsed;
  counter: LineCounter;
}

function parseText(text: string): Parsed {
  const counter = new LineCounter();
  // Keys are strings, as in JSON: `null: x` has the key "null", and a list as a key is a fault.
  const keys = { merge: true, uniqueKeys: true, stringKeys: true } as const;
  const options = { lineCounter: counter, logLevel: "error", ...keys } as const;
  return { document: parseDocument(text, options), counter };
}

function onDemand(text: string): () => Parsed {
  let parsed: Parsed | undefined;
  return () => {
    parsed ??= parseText(text);
    return parsed;
  };
}

/** Remembers a root that JSON holds exactly: an infinite number or -0 it would change, and aliases it writes out each time. */
function keepRoot(text: string, root: Json): void {
  const json = JSON.stringify(root);
  if (json.length < 4 * text.length + 100 && isDeepStrictEqual(JSON.parse(json), root))
    note("source", text, json);
}

function sourceOf(file: string, root: Json, parsed: () => Parsed): Source {
  const name = displayName(file);
  return {
    file,
    root,
    diagnostics: [],
    where: (path) => ({ file: name, line: lineOf(parsed().document.contents, path, parsed().counter) }),
    written: (path) => textOf(parsed().document.contents, path),
  };
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
  if (isScalar(node)) return node.source;
  return undefined;
}

function step(node: unknown, key: string | number): { value: unknown; offset: number } | undefined {
  if (isAlias(node)) return undefined;
  if (isMap(node)) {
    const pair = node.items.find((item) => String((item.key as { value?: unknown }).value) === String(key));
    const offset = (pair?.key as Node | undefined)?.range?.[0];
    if (pair && offset !== undefined) return { value: pair.value, offset };
    return undefined;
  }
  if (isSeq(node)) {
    const value = node.items[Number(key)];
    const offset = (value as Node | undefined)?.range?.[0];
    if (offset === undefined) return undefined;
    return { value, offset };
  }
  return undefined;
}
