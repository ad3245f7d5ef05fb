import type { Items } from "./batch-options.ts";

/** Neighbouring items for one request. */
export interface Chunk {
  /** Position of the first item in the source. */
  first: number;
  items: object[];
  /** How many of the items, from the first on, were accepted or rejected. */
  settled: number;
}

/** The items in lists that are short and light enough for one request each. Reads no further than it is asked to. */
export async function* chunks(
  source: Items,
  size: number,
  bytes: number,
  weigh: (item: object) => number,
): AsyncGenerator<Chunk, void> {
  let chunk: Chunk = { first: 0, items: [], settled: 0 };
  let weight = 0;
  const cut = (): Chunk => {
    const full = chunk;
    chunk = { first: full.first + full.items.length, items: [], settled: 0 };
    weight = 0;
    return full;
  };
  for await (const item of source) {
    // A list of one needs no weighing.
    const own = size > 1 ? weigh(item) : 0;
    if (chunk.items.length > 0 && weight + own > bytes) yield cut();
    chunk.items.push(item);
    weight += own;
    // A full list goes out now, not when a slow source has its next item.
    if (chunk.items.length >= size) yield cut();
  }
  if (chunk.items.length > 0) yield cut();
}

/** Bytes of an item in a request, with its comma; 0 where it cannot be written, which is found out when it is sent. */
export function weightOf(item: object, encoding: "json" | "form"): number {
  try {
    const json = JSON.stringify(item);
    return encoder.encode(encoding === "form" ? encodeURIComponent(json) : json).length + 1;
  } catch {
    return 0;
  }
}

const encoder = new TextEncoder();
