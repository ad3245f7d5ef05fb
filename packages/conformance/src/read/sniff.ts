/** Whether a text is a HAR and not JSON lines: by its first names, or by the name of the file where those say nothing. */
export function isHar(front: Buffer, fileName: string): boolean {
  const text = front.toString("utf8", 0, Math.min(front.length, 64 * 1024));
  const names = rootNames(text);
  if (names.includes("log")) return true;
  if (names.includes("request")) return false;
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(fileName)) return false;
  if (/\.har(?:\.gz)?$/i.test(fileName)) return true;
  const firstLine = text.slice(0, text.indexOf("\n") + 1);
  return !isJson(firstLine);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** The names of the first object's own members, as far as the text goes. */
function rootNames(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [token, name] of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:?|[{}[\]]/g)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (depth === 1 && token.endsWith(":") && name !== undefined) names.push(name);
    if (depth === 0) break;
  }
  return names;
}
