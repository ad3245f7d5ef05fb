import zlib from "node:zlib";
import { withoutTrailing } from "@datacloud/traffic";
import { codingsOf, type Decoder, decoders, inflate } from "../content-coding.ts";
import { largestEntry } from "./sinks.ts";

function attempt(decode: Decoder | undefined, bytes: Uint8Array): Uint8Array | undefined {
  try {
    return decode?.(bytes, { maxOutputLength: largestEntry });
  } catch {
    return undefined;
  }
}

/**
 * The bytes that were meant by bytes that may still be compressed, as recorders below HTTP keep them: undone by the codings
 * that the header names, or by what their first bytes show. Nothing where they cannot be read.
 */
export function unpack(bytes: Uint8Array, contentEncoding: string | undefined): Uint8Array | undefined {
  const codings = codingsOf(contentEncoding);
  const unpacked = byCodings(bytes, codings) ?? bySigns(bytes);
  if (unpacked !== undefined) return unpacked;
  if (isReadable(bytes)) return bytes;
  return undefined;
}

function byCodings(bytes: Uint8Array, codings: readonly string[]): Uint8Array | undefined {
  if (codings.length === 0) return undefined;
  let current: Uint8Array | undefined = bytes;
  for (const name of codings) current = current && attempt(decoders.get(name), current);
  if (current !== undefined && isReadable(current)) return current;
  return undefined;
}

/** What the first bytes show; brotli and bare deflate show nothing, so they come last and must give text. */
function bySigns(bytes: Uint8Array): Uint8Array | undefined {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0x1f && second === 0x8b) return readable(attempt(zlib.gunzipSync, bytes));
  if (first === 0x28 && second === 0xb5 && third === 0x2f)
    return readable(attempt(zlib.zstdDecompressSync, bytes));
  if (isReadable(bytes)) return undefined;
  return readable(attempt(zlib.brotliDecompressSync, bytes)) ?? readable(attempt(inflate, bytes));
}

function readable(bytes: Uint8Array | undefined): Uint8Array | undefined {
  if (bytes !== undefined && isReadable(bytes)) return bytes;
  return undefined;
}

/** Whether bytes are UTF-8 text, and no control characters are at their front. */
function isReadable(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 32)) if (byte < 0x20 && !isSpace(byte)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** The bytes of base64, standard or for URLs, in lines or not; nothing where a text is none. */
export function bytesOfBase64(text: string): Uint8Array | undefined {
  const plain = text.replaceAll(/[\r\n\t ]/g, "");
  const isBase64 = /^[A-Za-z0-9+/_-]*={0,2}$/.test(plain) && withoutTrailing(plain, "=").length % 4 !== 1;
  if (isBase64) return Buffer.from(plain, "base64");
  return undefined;
}

/** A text whose characters are the bytes of a compressed body, as some recorders keep them. */
export function bytesOfBinaryText(text: string): Uint8Array | undefined {
  const isPacked = text.startsWith("\u001F\u008B") || text.startsWith("(\u00B5/\u00FD");
  if (!isPacked) return undefined;
  const bytes = Buffer.from(text, "latin1");
  if (bytes.toString("latin1") === text) return bytes;
  return undefined;
}
