import { gunzipSync } from "node:zlib";
import { largestEntry } from "./problem.ts";

/** The body of an entry: text as it is, base64 as bytes, anything else as the JSON it stands for. */
export function textOf(value: unknown, encoding: unknown): string | Uint8Array | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") return JSON.stringify(value);
  return encoding === "base64" ? inflate(Buffer.from(value, "base64")) : value;
}

/** Recorders below HTTP keep bodies as they travelled. What cannot be inflated is kept as it is. */
function inflate(bytes: Buffer): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: largestEntry });
  } catch {
    return bytes;
  }
}
