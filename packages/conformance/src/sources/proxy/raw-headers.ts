import type { Header } from "../../traffic/exchange.ts";

/** Node's flat list of names and values as headers. */
export function headersOf(raw: readonly string[]): Header[] {
  const headers: Header[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    headers.push({ name: raw[index] ?? "", value: raw[index + 1] ?? "" });
  return headers;
}
