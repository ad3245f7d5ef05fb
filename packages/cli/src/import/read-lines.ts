import type { Readable } from "node:stream";
import { mostLetters, tooLong } from "./row.ts";

/** A line of a text, from 1. */
export interface TextLine {
  text: string;
  line: number;
}

/**
 * The lines of a text, which end with LF, CR LF or CR. The readline module also ends them at U+2028, which JSON allows
 * within strings, and it has no limit.
 */
export async function* readLines(stream: Readable): AsyncGenerator<TextLine, void> {
  stream.setEncoding("utf8");
  let open = "";
  let line = 1;
  let endedWithCr = false;
  for await (const chunk of stream as AsyncIterable<string>) {
    let start = endedWithCr && chunk.startsWith("\n") ? 1 : 0;
    let cr = chunk.indexOf("\r", start);
    let lf = chunk.indexOf("\n", start);
    while (cr >= 0 || lf >= 0) {
      const end = cr >= 0 && (lf < 0 || cr < lf) ? cr : lf;
      yield { text: open + chunk.slice(start, end), line };
      open = "";
      line += 1;
      start = end === cr && lf === cr + 1 ? end + 2 : end + 1;
      if (cr >= 0 && cr < start) cr = chunk.indexOf("\r", start);
      if (lf >= 0 && lf < start) lf = chunk.indexOf("\n", start);
    }
    endedWithCr = chunk.endsWith("\r");
    open += chunk.slice(start);
    if (open.length > mostLetters) throw tooLong(line);
  }
  if (open !== "") yield { text: open, line };
}
