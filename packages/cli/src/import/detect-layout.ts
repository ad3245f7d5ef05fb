import { closeSync, openSync, readSync } from "node:fs";
import { constants, gunzipSync } from "node:zlib";
import { CommandError } from "../command-error.ts";
import { withoutMark } from "../files/given-files.ts";
import type { Layout, RowFormat } from "./row.ts";

/** Bytes at the beginning of a file by which it is recognized. */
const startSize = 65_536;

/** Finds out how a file is written, from its name and its first bytes. */
export function detectLayout(file: string, name: string, format?: RowFormat, delimiter?: string): Layout {
  const bytes = firstBytes(file);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const start = isGzip ? startOfGzip(bytes) : bytes;
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    throw new CommandError(utf16(name));
  }
  // Text of 16 bits a letter without its mark: every other byte is zero.
  if (start.length > 3 && (start[1] === 0 || start[0] === 0)) throw new CommandError(utf16(name));
  const text = withoutMark(start.toString("utf8"));
  const found = format ?? formatOf(name.replace(/\.gz$/i, ""), text);
  if (found === "jsonl" && /^\s*\{[ \t]*\r?\n/.test(text)) {
    throw new CommandError(
      `${name} has JSON objects that go over several lines. Write one array of them, or one object per line (jq -c . does that).`,
    );
  }
  return { format: found, delimiter: delimiter ?? delimiterOf(name, text), isGzip };
}

function utf16(name: string): string {
  return `${name} is UTF-16. Save it as UTF-8 (in Excel: "CSV UTF-8").`;
}

function firstBytes(file: string): Buffer {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(startSize);
    return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** The beginning of a gzipped file; its end is not there. A few bytes can stand for many, so fewer are taken then. */
function startOfGzip(bytes: Buffer): Buffer {
  for (let size = bytes.length; size > 0; size >>= 3) {
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 2 ** 20 };
      return gunzipSync(bytes.subarray(0, size), options).subarray(0, startSize);
    } catch (error) {
      if (!(error instanceof RangeError)) return Buffer.alloc(0);
    }
  }
  return Buffer.alloc(0);
}

function formatOf(name: string, text: string): RowFormat {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  const [first] = text.trimStart();
  if (extension === "csv" || extension === "tsv") return "csv";
  if (first === "[") return "json";
  if (extension === "json" && first !== undefined && first !== "{") return "json";
  if (extension === "jsonl" || extension === "ndjson" || first === "{") return "jsonl";
  return "csv";
}

/** What separates the columns: of the usual characters, the one that is most frequent in the first line outside quotes. */
function delimiterOf(name: string, text: string): string {
  if (/\.tsv(?:\.gz)?$/i.test(name)) return "\t";
  const head = text.split(/\r?\n/, 1)[0]?.replaceAll(/"[^"]*"/g, "") ?? "";
  const count = (delimiter: string) => head.split(delimiter).length;
  return [",", ";", "\t", "|"].reduce((best, each) => (count(each) > count(best) ? each : best));
}
