import { ArgumentTypeError, checkArguments } from "./check-arguments.ts";
import type { EncodedRequest } from "./connection.ts";

type Pair = readonly [name: string, value: string | Blob];

/**
 * Arguments as the pairs of a form that is a method's only encoding, as OpenAPI writes one: a list repeats the name, an
 * object is JSON text. An empty list is `[]`, so that it is not lost.
 */
function pairsOf(args: object): Pair[] {
  return Object.entries(args).flatMap(([name, value]): Pair[] => {
    if (value === undefined) return [];
    const items: unknown[] = [value].flat();
    if (items.length === 0) items.push([]);
    return items.map((item) => [name, itemOf(item, name)]);
  });
}

function itemOf(value: unknown, name: string): string | Blob {
  if (isFile(value)) return value;
  checkArguments({ [name]: value });
  const json = JSON.stringify(value);
  if (json.startsWith('"')) return JSON.parse(json) as string;
  return json;
}

function isFile(value: unknown): value is Blob {
  return typeof Blob === "function" && value instanceof Blob;
}

/** Arguments of a method that takes URL-encoded forms only. */
export function encodeFormAlone(args: object): EncodedRequest {
  const form = new URLSearchParams();
  for (const [name, value] of pairsOf(args)) {
    if (typeof value !== "string")
      throw new ArgumentTypeError(`\`${name}\` is a file, which a URL-encoded form cannot hold.`);
    form.append(name, value);
  }
  return {
    query: "",
    body: form.toString(),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  };
}

/** Arguments of a method that takes `multipart/form-data` only: texts, and files, which are `Blob`s. */
export function encodeMultipart(args: object): EncodedRequest {
  const boundary = `----${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`;
  const parts = pairsOf(args).flatMap(([name, value]) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`,
    headOf(value),
    value,
    "\r\n",
  ]);
  parts.push(`--${boundary}--\r\n`);
  const isText = parts.every((part) => typeof part === "string");
  // Only `fetch` itself sees the body, and that takes both.
  const body = (isText ? parts.join("") : new Blob(parts)) as string;
  return { query: "", body, headers: { "content-type": `multipart/form-data; boundary=${boundary}` } };
}

/** What follows the name of a part in its head. */
function headOf(value: string | Blob): string {
  if (!isFile(value)) return "\r\n\r\n";
  const { name = "file", type } = value as Blob & { name?: string };
  return `; filename="${quoted(name)}"\r\nContent-Type: ${type || "application/octet-stream"}\r\n\r\n`;
}

/** As browsers write names in the head of a part. */
function quoted(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
