import type { Header } from "../../traffic/exchange.ts";

/**
 * The headers of an entry, in whatever form a tool writes them: a list of objects, a list of pairs, names and values in
 * turn, or one object. A value that is no text, number or boolean is left out.
 */
export function headersOf(raw: unknown): Header[] {
  if (Array.isArray(raw)) return raw.every(isHeader) ? raw : listed(raw);
  if (typeof raw !== "object" || raw === null) return [];
  return Object.entries(raw).flatMap(([name, value]) => headerFrom(name, value));
}

function isHeader(item: unknown): item is Header {
  const header = item as Partial<Header> | null;
  return typeof header === "object" && typeof header?.name === "string" && typeof header.value === "string";
}

function listed(items: readonly unknown[]): Header[] {
  const isFlat = items.length % 2 === 0 && items.every((item) => typeof item === "string");
  if (isFlat)
    return items.flatMap((name, index) => (index % 2 === 0 ? headerFrom(name, items[index + 1]) : []));
  return items.flatMap((item) => {
    if (Array.isArray(item)) return headerFrom(item[0], item[1]);
    const { name, key, value } = (item ?? {}) as { name?: unknown; key?: unknown; value?: unknown };
    return headerFrom(name ?? key, value);
  });
}

function headerFrom(name: unknown, value: unknown): Header[] {
  const text = textOf(value);
  if (typeof name === "string" && text !== undefined) return [{ name: name.trim(), value: text }];
  return [];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!Array.isArray(value)) return undefined;
  const parts = value.map(textOf).filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(", ");
  return undefined;
}
