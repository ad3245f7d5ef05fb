import { createPieces } from "./pieces.ts";
import type { EntrySink, Splitter } from "./sinks.ts";

const newline = 0x0a;

/** Hands on each line of JSON lines. A line that is broken stops nothing: the next begins anew. */
export function createLineSplitter(sink: EntrySink): Splitter {
  const pieces = createPieces();
  let position = 0;
  let lineStart = 0;
  let goesOn = true;

  function take(chunk: Buffer, from: number, to: number): void {
    const taken = pieces.take(chunk, from, to);
    if ("front" in taken) sink.oversized(lineStart, taken.size, taken.front);
    else if (!isBlank(taken.whole)) goesOn = sink.entry(taken.whole, lineStart) && goesOn;
  }

  return {
    push: (chunk) => {
      let from = 0;
      for (let end = chunk.indexOf(newline); end >= 0 && goesOn; end = chunk.indexOf(newline, from)) {
        take(chunk, from, end);
        from = end + 1;
        lineStart = position + from;
      }
      if (from < chunk.length) pieces.add(chunk, from, chunk.length);
      position += chunk.length;
      return goesOn;
    },
    end: () => {
      if (pieces.size() > 0 && goesOn) take(Buffer.alloc(0), 0, 0);
    },
    place: () => lineStart,
    goOn: (place) => {
      pieces.drop();
      position = place;
      lineStart = place;
    },
  };
}

/** Whether a line says nothing. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.length < 256 && bytes.toString("utf8").trim() === "";
}
