import type { Readable } from "node:stream";
import { CommandError } from "../command-error.ts";
import { jsonRow } from "./json-row.ts";
import { type ImportRow, mostLetters, tooLong } from "./row.ts";
import { lineBreaks } from "./utf8-only.ts";

/** The items of one JSON array, cut out where they begin and end and parsed one by one. */
export async function* readJsonItems(stream: Readable): AsyncGenerator<ImportRow, void> {
  stream.setEncoding("utf8");
  const cutter = createCutter();
  let index = 0;
  for await (const chunk of stream as AsyncIterable<string>) {
    for (const { json, line } of cutter.cut(chunk)) {
      yield jsonRow(json, line, index);
      index += 1;
    }
  }
  if (!cutter.isDone()) throw new CommandError("the JSON array is cut off: its closing bracket is missing.");
}

/** The text of an item, and the line on which it begins. */
interface Item {
  json: string;
  line: number;
}

interface Cutter {
  /** The items that end within the next piece of the text. */
  cut(chunk: string): Item[];
  isDone(): boolean;
}

function createCutter(): Cutter {
  const items = createItems();
  let hasBegun = false;
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  /** Follows the brackets; says whether an item ends before this letter. */
  const isEnd = (letter: string): boolean => {
    if (isEscaped) isEscaped = false;
    else if (letter === "\\") isEscaped = isText;
    else if (letter === '"') isText = !isText;
    else if (isText) return false;
    else if (letter === "[" || letter === "{") depth += 1;
    else if (letter === "]" || letter === "}") {
      depth -= 1;
      return letter === "]" && depth === 0;
    } else return letter === "," && depth === 1;
    return false;
  };
  return {
    isDone: () => hasBegun && depth === 0,
    cut(chunk) {
      let start = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const letter = chunk[at] ?? "";
        if (depth === 0) {
          if (isBlank(letter)) continue;
          if (letter !== "[" || hasBegun) throw new CommandError(outside(hasBegun));
          hasBegun = true;
          depth = 1;
          items.skip(chunk.slice(start, at));
          start = at + 1;
          continue;
        }
        if (!isEnd(letter)) continue;
        items.end(chunk.slice(start, at), letter === "]");
        start = at + 1;
      }
      if (depth > 0) items.grow(chunk.slice(start));
      else items.skip(chunk.slice(start));
      return items.take();
    },
  };
}

/** Gathers the pieces of items, and counts the lines. */
function createItems() {
  let items: Item[] = [];
  let count = 0;
  let line = 1;
  let open = "";
  return {
    /** Text outside the array. */
    skip(text: string) {
      line += lineBreaks(text);
    },
    grow(text: string) {
      open += text;
      if (open.length > mostLetters) throw tooLong(line);
    },
    end(text: string, isLast: boolean) {
      const whole = open + text;
      const json = whole.trim();
      if (json === "" && !(isLast && count === 0))
        throw new CommandError(`item ${count + 1} of the JSON array is missing: there is an extra comma.`);
      const blank = whole.slice(0, whole.length - whole.trimStart().length);
      if (json !== "") items.push({ json, line: line + lineBreaks(blank) });
      line += lineBreaks(whole);
      count += 1;
      open = "";
    },
    take(): Item[] {
      const taken = items;
      items = [];
      return taken;
    },
  };
}

function isBlank(letter: string): boolean {
  return letter.trim() === "" || letter === "\uFEFF";
}

function outside(hasBegun: boolean): string {
  if (hasBegun)
    return "there is text after the end of the JSON array. Put everything in one array, or write one object per line.";
  return "the file is not a JSON array. Write one array of objects, or one object per line.";
}
