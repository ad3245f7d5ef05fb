import { keyHeader } from "../../traffic/api-address.ts";
import type { Header } from "../../traffic/exchange.ts";

/** Headers that describe one connection and are not passed on, besides those that `Connection` names. */
const ofConnection = new Set([
  "connection",
  "keep-alive",
  "proxy-connection",
  "proxy-authorization",
  "proxy-authenticate",
  "te",
  "transfer-encoding",
  "upgrade",
]);

/** Node's flat list of names and values without what belongs to the connection alone. */
export function endToEnd(raw: readonly string[], more: ReadonlySet<string> = new Set()): string[] {
  const named = namedByConnection(raw);
  const kept: string[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? "";
    const lower = name.toLowerCase();
    if (ofConnection.has(lower) || named?.has(lower) || more.has(lower)) continue;
    kept.push(name, raw[index + 1] ?? "");
  }
  return kept;
}

/** The value of a header in a flat list, the first where there are several. */
export function valueIn(raw: readonly string[], name: string): string | undefined {
  for (let index = 0; index + 1 < raw.length; index += 2)
    if (raw[index]?.length === name.length && raw[index]?.toLowerCase() === name) return raw[index + 1];
  return undefined;
}

/** Headers that say where the message ends or goes: `Connection` may name them, and they are needed all the same. */
const needed = new Set(["host", "content-length", keyHeader, "content-type", "content-encoding"]);

function namedByConnection(raw: readonly string[]): ReadonlySet<string> | undefined {
  let named: Set<string> | undefined;
  for (let index = 0; index + 1 < raw.length; index += 2) {
    if (raw[index]?.length !== 10 || raw[index]?.toLowerCase() !== "connection") continue;
    const value = (raw[index + 1] ?? "").toLowerCase();
    if (value === "keep-alive" || value === "close") continue;
    for (const part of value.split(",")) {
      const name = part.trim();
      if (name === "" || needed.has(name)) continue;
      named ??= new Set();
      named.add(name);
    }
  }
  return named;
}

/** Node's flat list of names and values as headers. */
export function headersOf(raw: readonly string[]): Header[] {
  const headers: Header[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    headers.push({ name: raw[index] ?? "", value: raw[index + 1] ?? "" });
  return headers;
}
