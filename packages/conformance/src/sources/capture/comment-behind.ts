import { parseJson } from "@datacloud/traffic";

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const openers = new Set([0x7b, 0x5b]);
const closers = new Set([0x7d, 0x5d]);
/** Brackets around a member of the log. */
const logDepth = 2;

/**
 * The comment of a HAR's log, where the end of the file has it. The end is read backwards, since it may begin anywhere, also
 * in a text: from behind, what is a text and what is not is certain.
 */
export function commentBehind(end: Buffer): string | undefined {
  let [depth, index] = [0, end.length - 1];
  let value: string | undefined;
  let found: string | undefined;
  while (index >= 0) {
    const byte = end[index] ?? 0;
    if (byte === quote) {
      const start = startOfText(end, index);
      if (start < 0) return found;
      const text = end.toString("utf8", start, index + 1);
      const isName = nextSign(end, index) === colon;
      if (!isName) value = depth === logDepth ? text : undefined;
      else if (depth === logDepth) {
        if (text === '"comment"' && value !== undefined) found ??= parseJson(value)?.toString();
        value = undefined;
        // Going back, the name of the object whose members were read comes after them.
      } else if (depth === 1 && found !== undefined) {
        if (text === '"log"') return found;
        found = undefined;
      }
      index = start;
    } else if (closers.has(byte)) depth += 1;
    else if (openers.has(byte)) depth -= 1;
    index -= 1;
  }
  return found;
}

/** The quote that begins the text which ends at an index; below 0 where the text begins earlier. */
function startOfText(bytes: Buffer, end: number): number {
  for (let index = end - 1; index >= 0; index -= 1) {
    if (bytes[index] !== quote) continue;
    let escapes = 0;
    while (bytes[index - 1 - escapes] === backslash) escapes += 1;
    if (escapes % 2 === 0) return index;
  }
  return -1;
}

/** The first sign behind an index that is no white space. */
function nextSign(bytes: Buffer, index: number): number | undefined {
  let next = index + 1;
  while (next < bytes.length && (bytes[next] ?? 0) <= 0x20) next += 1;
  return bytes[next];
}
