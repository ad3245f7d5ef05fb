import type { Readable } from "node:stream";
import { CommandError } from "../command-error.ts";
import { jsonRow } from "./json-row.ts";
import type { Row } from "./row.ts";

/** The items of one JSON array, cut out where they begin and end and parsed one by one. */
export async function* readJsonItems(stream: Readable): AsyncGenerator<Row, void> {
  stream.setEncoding("utf8");
  const cutter = createCutter();
  let index = 0;
  for await (const chunk of stream as AsyncIterable<string>) {
    for (const json of cutter.cut(chunk)) {
      yield jsonRow(json, index + 1, index);
      index += 1;
    }
  }
  if (!cutter.isDone()) throw new CommandError("the JSON array is cut off: its closing bracket is missing.");
}

interface Cutter {
  /** The items that end within the next piece of the text. */
  cut(chunk: string): string[];
  isDone(): boolean;
}

function createCutter(): Cutter {
  let hasBegun = false;
  let count = 0;
  let depth = 0;
  let isText = false;
  let isEscaped = false;
  let item = "";
  return {
    isDone: () => hasBegun && depth === 0,
    cut(chunk) {
      const items: string[] = [];
      let start = 0;
      for (let at = 0; at < chunk.length; at += 1) {
        const letter = chunk[at] ?? "";
        if (depth === 0) {
          if (isBlank(letter)) continue;
          if (letter !== "[" || hasBegun) throw new CommandError(outside(hasBegun));
          hasBegun = true;
        }
        if (isEscaped) isEscaped = false;
        else if (letter === "\\") isEscaped = isText;
        else if (letter === '"') isText = !isText;
        else if (isText) continue;
        else if (letter === "[" || letter === "{") {
          depth += 1;
          if (depth === 1) start = at + 1;
        } else if (letter === "]" || letter === "}") depth -= 1;
        const isEnd = !isText && ((letter === "," && depth === 1) || (letter === "]" && depth === 0));
        if (!isEnd) continue;
        const json = `${item}${chunk.slice(start, at)}`.trim();
        const isEmptyArray = json === "" && letter === "]" && count === 0;
        if (json === "" && !isEmptyArray) {
          throw new CommandError(
            `item ${count + 1} of the JSON array is missing: there is a comma too many.`,
          );
        }
        if (json !== "") items.push(json);
        count += 1;
        item = "";
        start = at + 1;
      }
      if (depth > 0) item += chunk.slice(start);
      return items;
    },
  };
}

function isBlank(letter: string): boolean {
  return letter.trim() === "" || letter === "\uFEFF";
}

function outside(hasBegun: boolean): string {
  return hasBegun
    ? "there is text after the end of the JSON array. Put everything into one array, or write one object per line."
    : "the file is not a JSON array. Write one array of objects, or one object per line.";
}
