/** Adds one name or index to a JSON Pointer (RFC 6901). */
export function pointerAt(pointer: string, key: string | number): string {
  return `${pointer}/${escapePointer(String(key))}`;
}

/** A name as a JSON Pointer writes it: `~0` for a tilde, `~1` for a slash. */
export function escapePointer(name: string): string {
  const isPlain = !name.includes("~") && !name.includes("/");
  if (isPlain) return name;
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapePointer(part: string): string {
  if (part.includes("~")) return part.replaceAll("~1", "/").replaceAll("~0", "~");
  return part;
}

/** The names and indexes of a JSON Pointer, from the outermost inwards. */
export function pointerParts(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapePointer);
}
