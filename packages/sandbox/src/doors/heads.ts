/** The headers that a server looks at. */
export interface Heads {
  host: string | undefined;
  origin: string | undefined;
  authorization: string | undefined;
  contentType: string | undefined;
  contentEncoding: string | undefined;
  contentLength: string | undefined;
  prefer: string | undefined;
}

/** Which of the headers a name could be, by its length. */
const names: Readonly<Record<number, readonly (readonly [string, keyof Heads])[]>> = {
  4: [["host", "host"]],
  6: [
    ["origin", "origin"],
    ["prefer", "prefer"],
  ],
  12: [["content-type", "contentType"]],
  13: [["authorization", "authorization"]],
  14: [["content-length", "contentLength"]],
  16: [["content-encoding", "contentEncoding"]],
};

/**
 * Reads the few headers that matter, names and values in turn. Node would put all of them into an object, with every name
 * in lower case. Of a header that comes twice the first counts.
 */
export function readHeads(raw: readonly string[]): Heads {
  const heads: Heads = {
    host: undefined,
    origin: undefined,
    authorization: undefined,
    contentType: undefined,
    contentEncoding: undefined,
    contentLength: undefined,
    prefer: undefined,
  };
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index] ?? "";
    const candidates = names[name.length];
    if (!candidates) continue;
    const lower = name.toLowerCase();
    for (const [known, field] of candidates) if (known === lower) heads[field] ??= raw[index + 1];
  }
  return heads;
}
