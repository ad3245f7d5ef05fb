import type { HeadersGiven } from "./options.ts";

/**
 * Headers as an object with their names in lower case, so that one given twice appears once. One that is undefined or null
 * is left out; one that no request can carry is a `TypeError` that names it without repeating its value.
 */
export function checkHeaders(given: HeadersGiven): Record<string, string> {
  if (typeof given !== "object" || given === null)
    throw new TypeError("`headers` must be an object, an array of pairs or a `Headers` object.");
  const headers: Record<string, string> = {};
  for (const [name, value] of pairsOf(given)) {
    if (value === undefined || value === null) continue;
    // A name that is none may be a whole header with its secret.
    if (typeof name !== "string" || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new TypeError(
        "`headers` has a name that is empty or has characters that a header name cannot have.",
      );
    const text = `${value}`;
    if (!["string", "number", "boolean"].includes(typeof value))
      throw new TypeError(`The header \`${name}\` must be a string; it is of type ${typeof value}.`);
    if (/[^\t -~\x80-\xff]/.test(text.trim()))
      throw new TypeError(
        `The header \`${name}\` has a line break or another character that a header cannot have.`,
      );
    headers[name.toLowerCase()] = text.trim();
  }
  return headers;
}

function pairsOf(given: HeadersGiven): [unknown, unknown][] {
  if (Symbol.iterator in given) return [...(given as Iterable<[unknown, unknown]>)];
  if (typeof given.forEach !== "function") return Object.entries(given);
  const pairs: [unknown, unknown][] = [];
  (given as Headers).forEach((value, name) => void pairs.push([name, value]));
  return pairs;
}
