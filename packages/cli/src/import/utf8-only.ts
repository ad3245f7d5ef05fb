import { isUtf8 } from "node:buffer";
import { CommandError } from "../command-error.ts";

/** The bytes of a text, as long as they are UTF-8: others would be replaced, and stored as question marks. */
export async function* utf8Only(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let line = 1;
  let open: Buffer = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = open.length > 0 ? Buffer.concat([open, chunk]) : chunk;
    const end = bytes.length - openLength(bytes);
    const whole = bytes.subarray(0, end);
    open = bytes.subarray(end);
    if (!isUtf8(whole)) throw notUtf8(line + linesBefore(whole));
    line += lineBreaks(whole);
    yield whole;
  }
  if (open.length > 0) throw notUtf8(line);
}

/** How many bytes at the end belong to a letter that goes on in the next chunk. */
function openLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    if (lengthOf(byte) > back) return back;
    return 0;
  }
  return 0;
}

/** How many bytes the letter has that begins with one above 0xbf. */
function lengthOf(first: number): number {
  if (first < 0xe0) return 2;
  if (first < 0xf0) return 3;
  return 4;
}

/** Line breaks before the first byte that is wrong. */
function linesBefore(bytes: Buffer): number {
  let start = 0;
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, at))) return lines;
    lines += 1;
    start = at + 1;
  }
  return lines;
}

/** How many line feeds there are. */
export function lineBreaks(text: Buffer | string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function notUtf8(line: number): CommandError {
  return new CommandError(`line ${line} is not UTF-8. Save the file as UTF-8 (in Excel: "CSV UTF-8").`);
}
