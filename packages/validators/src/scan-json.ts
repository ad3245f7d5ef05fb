/** What `JSON.parse` does not say of a text. */
export interface JsonScan {
  depth: number;
  /** Names in all objects, repeated ones counted each time. */
  names: number;
}

const quote = 0x22;
const backslash = 0x5c;

/** JSON nested deeper than this is not read; the convention `body-depth`. */
export const deepestJson = 100;

/** Goes through a JSON text once, without recursion, so that no nesting can exhaust the stack. */
export function scanJson(text: string, deepest: number): JsonScan {
  let [depth, open, names] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) index = endOfString(text, index + 1);
    else if (code === 0x7b || code === 0x5b) {
      open += 1;
      if (open > depth) depth = open;
      if (depth > deepest) break;
    } else if (code === 0x7d || code === 0x5d) open -= 1;
    else if (code === 0x3a) names += 1;
  }
  return { depth, names };
}

/** Names in all objects of a value that was read; fewer than in its text where an object repeats one. */
export function countNames(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let names = 0;
  if (Array.isArray(value)) for (const item of value) names += countNames(item);
  else {
    for (const name in value) names += 1 + countNames((value as Record<string, unknown>)[name]);
  }
  return names;
}

/** The names that objects of a JSON text repeat. */
export function repeatedNames(text: string): readonly string[] {
  const open: (Set<string> | undefined)[] = [];
  const repeated = new Set<string>();
  let expectsName = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) {
      const end = endOfString(text, index + 1);
      const names = open.at(-1);
      if (expectsName && names) note(names, repeated, text.slice(index + 1, end));
      expectsName = false;
      index = end;
    } else if (code === 0x7b || code === 0x5b) {
      expectsName = code === 0x7b;
      open.push(expectsName ? new Set() : undefined);
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      expectsName = false;
    } else if (code === 0x2c) {
      expectsName = open.at(-1) !== undefined;
    }
  }
  return [...repeated];
}

/** Index of the quote that ends a string, or of the last character. */
function endOfString(text: string, start: number): number {
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === quote) return index;
    if (code === backslash) index += 1;
  }
  return text.length;
}

function note(names: Set<string>, repeated: Set<string>, raw: string): void {
  const name = raw.includes("\\") ? readName(raw) : raw;
  if (names.has(name)) repeated.add(name);
  names.add(name);
}

function readName(raw: string): string {
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}
