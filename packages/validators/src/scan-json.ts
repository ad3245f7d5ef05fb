/** What `JSON.parse` does not say of a text: how deep it is nested, and which names an object repeats. */
export interface JsonScan {
  depth: number;
  repeated: readonly string[];
}

const quote = 0x22;
const backslash = 0x5c;

/** JSON nested deeper than this is not read; the convention `body-depth`. */
export const deepestJson = 100;

/** Goes through a JSON text once, without recursion, so that no nesting can exhaust the stack. */
export function scanJson(text: string, deepest: number): JsonScan {
  const open: (Set<string> | undefined)[] = [];
  const repeated = new Set<string>();
  let depth = 0;
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
      const isObject = code === 0x7b;
      open.push(isObject ? new Set() : undefined);
      expectsName = isObject;
      depth = Math.max(depth, open.length);
      if (depth > deepest) return { depth, repeated: [...repeated] };
    } else if (code === 0x7d || code === 0x5d) {
      open.pop();
      expectsName = false;
    } else if (code === 0x2c) {
      expectsName = open.at(-1) !== undefined;
    }
  }
  return { depth, repeated: [...repeated] };
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
