import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodeBody } from "./decode-body.ts";

const text = '{"ok":true,"note":"\u00e4"}';

test.each<[string, string | undefined, Buffer]>([
  ["no coding", undefined, Buffer.from(text)],
  ["identity", "Identity", Buffer.from(text)],
  ["gzip", "x-gzip", gzipSync(text)],
  ["deflate", "deflate", deflateSync(text)],
  ["deflate without its wrapper", "deflate", deflateRawSync(text)],
  ["brotli", "br", brotliCompressSync(text)],
  ["two codings, the last one outermost", "gzip, br", brotliCompressSync(gzipSync(text))],
])("a body in %s is decoded", (_, encoding, bytes) => {
  expect(decodeBody(bytes, encoding, 1000)).toEqual({ text });
});

test.each<[string, string, Buffer, string]>([
  ["nobody knows", "compress", Buffer.from("x"), '"compress" is not supported'],
  ["it is not", "gzip", Buffer.from("x"), "not valid gzip"],
  ["is cut off", "gzip", gzipSync(text).subarray(0, 20), "is cut off"],
  ["grows beyond the bound", "gzip", gzipSync("x".repeat(5000)), "larger than 1000 bytes"],
  ["is packed too often", "gzip, gzip, gzip, gzip, gzip", Buffer.from("x"), "5 content codings"],
])("a body in a coding that %s says so", (_, encoding, bytes, words) => {
  expect(decodeBody(bytes, encoding, 1000)).toEqual({ problem: expect.stringContaining(words) as string });
});
