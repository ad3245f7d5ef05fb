import { isWhole } from "./request-body.ts";
/** What a file is that is no text in UTF-8, as a sentence; nothing where it may be a capture. */
export function foreignFormat(front: Buffer): string | undefined {
  const known = signatures.find(({ bytes }) => bytes.every((byte, index) => front[index] === byte));
  if (known) return known.says;
  if (front.subarray(0, 512).includes(0)) return "The file is binary, not a capture in text.";
  return undefined;
}

const utf16 = "The capture is UTF-16. Save it as UTF-8.";
const zip = "The file is a zip archive. Unpack it and give the HAR inside.";
const packets = "The file is a packet capture. Record HTTP with a proxy or a browser and export a HAR.";
const signatures = [
  { bytes: [0xff, 0xfe], says: utf16 },
  { bytes: [0xfe, 0xff], says: utf16 },
  { bytes: [0x50, 0x4b, 0x03, 0x04], says: zip },
  { bytes: [0xd4, 0xc3, 0xb2, 0xa1], says: packets },
  { bytes: [0xa1, 0xb2, 0xc3, 0xd4], says: packets },
  { bytes: [0x0a, 0x0d, 0x0d, 0x0a], says: packets },
  { bytes: [0x23, 0x21], says: "The file is a script. To run a command, put -- before it." },
];

/** Whether a text is a HAR and not JSON lines: by its first names, or by the name of the file where those say nothing. */
export function isHar(front: Buffer, fileName: string): boolean {
  const text = front.toString("utf8", 0, Math.min(front.length, 64 * 1024));
  const names = rootNames(text);
  if (names.includes("log")) return true;
  if (names.includes("request")) return false;
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(fileName)) return false;
  if (/\.har(?:\.gz)?$/i.test(fileName)) return true;
  const firstLine = text.slice(0, text.indexOf("\n") + 1);
  return !isWhole(firstLine);
}

/** The names of the first object's own members, as far as the text goes. */
function rootNames(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [token, name] of text.matchAll(/"((?:[^"\\]|\\[\s\S])*)(?:"\s*:?|\\?$)|[{}[\]]/g)) {
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    else if (depth === 1 && token.endsWith(":") && name !== undefined) names.push(name);
    if (depth === 0) break;
  }
  return names;
}
