import { compile, type Fault } from "./compiler.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { displayName } from "./display-name.ts";
import { isJavaScript } from "./is-javascript.ts";
import type { File } from "./model.ts";
import { pushAll } from "./push-all.ts";
import { hash, note, recalled } from "./remember.ts";

/** Parses every TypeScript file before it is written. One that does not parse is a fault of a generator. */
export async function checkSyntax(files: readonly File[], document: string): Promise<Diagnostic[]> {
  const where = { file: displayName(document), line: 1 };
  const found = await Promise.all(files.map(async (file) => ({ file, fault: await faultOf(file) })));
  return found.flatMap(({ file, fault }) => {
    if (fault === undefined) return [];
    const message = `${file.path}:${fault.line} would not parse (${fault.reason}). Please report it.`;
    return [{ rule: "fault-of-ours", severity: "error", message, where } satisfies Diagnostic];
  });
}

const faults = new WeakMap<File, Promise<Fault | undefined>>();

/** The first fault of a file, if it has one. It is looked for once, so that to ask early lets it begin early. */
export function faultOf(file: File): Promise<Fault | undefined> {
  const found = faults.get(file) ?? findFault(file);
  faults.set(file, found);
  return found;
}

/** Comments of whole lines; what follows one that ends early is code. */
const comments = /^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\//gm;

async function findFault({ path, text }: File): Promise<Fault | undefined> {
  // What is known of the file is asked for in any case: what a run does not ask for is forgotten.
  const known = new Set(recalled("syntax of parts", path)?.split(" "));
  if (!path.endsWith(".ts") || recalled("syntax", text) !== undefined) return undefined;
  const code = withoutJavaScript(withoutJson(text)).replaceAll(comments, onlyLines);
  const parts = partsOf(code);
  const news = parts.filter((part) => !known.has(hash(part)));
  // The compiler takes longer to load than to parse what a usual edit changes.
  const found = await Promise.all(
    known.size > 0
      ? news.map((part) => compile("fault", { path, code: part }))
      : [compile("fault", { path, code })],
  );
  if (found.every((fault) => fault === undefined)) {
    note("syntax", text, "");
    note("syntax of parts", path, parts.map(hash).join(" "));
    return undefined;
  }
  return compile("fault", { path, code });
}

const declaration = /^(?=(?:export|import|const|function|interface|type) )/m;

/** Declarations that begin at the start of a line: where each parses by itself, all do. Lines without code are left out. */
function partsOf(code: string): string[] {
  return code.split(declaration).flatMap((part) => part.replaceAll(/^\s*\n/gm, "").trim() || []);
}

/**
 * The text without constants and functions that are JavaScript, which is a part of TypeScript: compiled validators are. For
 * those of 174 methods the compiler's parser takes 0.6 s of CPU, and V8's 0.02 s.
 */
function withoutJavaScript(text: string): string {
  const kept: string[] = [];
  let local = "";
  const keepLocal = () => kept.push(isJavaScript(local) ? onlyLines(local) : local);
  for (const part of text.split(declaration)) {
    if (/^(?:const|function) /.test(part)) local += part;
    else {
      keepLocal();
      local = "";
      kept.push(part);
    }
  }
  keepLocal();
  return kept.join("");
}

function onlyLines(text: string): string {
  return "\n".repeat(text.split("\n").length - 1);
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
