import { createRequire } from "node:module";
import type ts from "typescript";
import type { Diagnostic } from "./diagnostic.ts";
import { isJavaScript } from "./is-javascript.ts";
import type { File } from "./model.ts";
import { pushAll } from "./push-all.ts";
import { note, recalled } from "./remember.ts";
import { displayName } from "./source.ts";

/** Parses every TypeScript file before it is written. One that does not parse is a fault of a generator. */
export function checkSyntax(files: readonly File[], document: string): Diagnostic[] {
  const where = { file: displayName(document), line: 1 };
  return files.flatMap(({ path, text }) => {
    if (!path.endsWith(".ts") || recalled("syntax", text) !== undefined) return [];
    const code = withoutFunctions(withoutJson(text));
    const fault = faultIn(path, code);
    if (fault === undefined) {
      note("syntax", text, "");
      return [];
    }
    const message = `${path}:${fault.line} would not parse (${fault.reason}). Please report it.`;
    return [{ rule: "fault-of-ours", severity: "error", message, where } satisfies Diagnostic];
  });
}

/** Comments of whole lines; what follows one that ends early is code. */
const comments = /^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\//gm;

interface Fault {
  line: number;
  reason: string;
}

function faultIn(path: string, code: string): Fault | undefined {
  // An edit of prose changes comments alone, and the compiler takes longer to load than to parse what a usual edit changes.
  const bare = code.replaceAll(comments, "");
  if (recalled("syntax of code", bare) !== undefined) return undefined;
  const compiler = createRequire(import.meta.url)("typescript") as typeof ts;
  const [first] = faultsOf(compiler, path, code);
  if (!first) {
    note("syntax of code", bare, "");
    return undefined;
  }
  const line = code.slice(0, first.start ?? 0).split("\n").length;
  return { line, reason: compiler.flattenDiagnosticMessageText(first.messageText, " ") };
}

/** The parser's findings; the parser alone is fast, and keeps them in a field that its types do not show. */
function faultsOf(compiler: typeof ts, path: string, code: string): readonly ts.DiagnosticWithLocation[] {
  const source = compiler.createSourceFile(path, code, compiler.ScriptTarget.Latest);
  return (source as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics;
}

/**
 * The text without functions that are a line of JavaScript, which is a part of TypeScript: compiled validators are such
 * functions. For those of 174 methods the compiler's parser takes 0.6 s of CPU, and V8's 0.02 s.
 */
function withoutFunctions(text: string): string {
  const lines = text.split("\n");
  const isFunction = (line: string) => line.startsWith("function ");
  const functions = lines.filter(isFunction);
  if (functions.length === 0 || !isJavaScript(functions.join("\n"))) return text;
  return lines.map((line) => (isFunction(line) ? "" : line)).join("\n");
}

/**
 * The text with constants that are JSON made short, lines kept. JSON is a part of TypeScript, and `JSON.parse` takes a
 * tenth of the time of the compiler; two thirds of what is generated are such constants.
 */
function withoutJson(text: string): string {
  const lines = text.split("\n");
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const end = line.startsWith("export const ") ? endOfConstant(lines, index) : -1;
    const json =
      end === -1
        ? ""
        : lines
            .slice(index, end)
            .join("\n")
            .slice(line.length - 1);
    const last = lines[end] ?? "";
    if (end !== -1 && isJson(json, last.charAt(0)))
      kept.push(`${line.slice(0, -1)}0${last.slice(1)}${"\n".repeat(end - index)}`);
    else pushAll(kept, lines.slice(index, Math.max(index, end) + 1));
    index = Math.max(index, end);
  }
  return kept.join("\n");
}

/** The line that closes an object or list which begins at the end of a line. */
function endOfConstant(lines: readonly string[], start: number): number {
  const close = { "{": "}", "[": "]" }[lines[start]?.at(-1) ?? ""];
  if (close === undefined) return -1;
  for (let index = start + 1; index < lines.length; index += 1)
    if (lines[index]?.startsWith(close)) return index;
  return -1;
}

/** Whether a text and what closes it are JSON; a comma before the end is TypeScript's. */
function isJson(open: string, close: string): boolean {
  try {
    JSON.parse((open.endsWith(",") ? open.slice(0, -1) : open) + close);
    return true;
  } catch {
    return false;
  }
}
