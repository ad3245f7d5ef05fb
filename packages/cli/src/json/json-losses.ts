import { isExact } from "./is-exact.ts";

/** An object or a list that is being read, and where in it. */
interface Frame {
  /** The names of an object so far; a list has none. */
  names: Set<string> | undefined;
  name: string;
  index: number;
  isName: boolean;
}

/**
 * What `JSON.parse` would drop from a valid JSON text without an error: digits of numbers, and all but the last of several
 * members of one name. Each is a sentence with its place and its remedy.
 */
export function jsonLosses(json: string): string[] {
  const losses: string[] = [];
  const open: Frame[] = [];
  let at = 0;
  while (at < json.length) {
    const letter = json[at] ?? "";
    const frame = open.at(-1);
    let end = at + 1;
    if (letter === '"') {
      end = endOfString(json, at);
      if (frame?.isName && !addName(frame, json.slice(at, end)))
        losses.push(
          `${placeOf(open)}appears twice, and only the last value would be sent. Keep one of them.`,
        );
    } else if (letter === "{" || letter === "[") {
      const isObject = letter === "{";
      open.push({ names: isObject ? new Set() : undefined, name: "", index: 0, isName: isObject });
    } else if (letter === "}" || letter === "]") open.pop();
    else if (letter === ":" && frame) frame.isName = false;
    else if (letter === "," && frame) {
      frame.index += 1;
      frame.isName = frame.names !== undefined;
    } else if (letter === "-" || isDigit(letter)) {
      end = endOfNumber(json, at);
      const written = json.slice(at, end);
      if (!isExact(written))
        losses.push(`${placeOf(open)}${lostDigits(written)}. Write it in quotes to send a string.`);
    }
    at = end;
  }
  return losses;
}

/** Why a number cannot be sent. */
export function lostDigits(written: string): string {
  const number = Number(written);
  const short = written.length > 40 ? `${written.slice(0, 37)}...` : written;
  if (!Number.isFinite(number)) return `${short} is too large for a number`;
  return `${short} is too large to be sent exactly: it would become ${number}`;
}

/** Whether the name is the first of its object. */
function addName(frame: Frame, quoted: string): boolean {
  frame.name = quoted.includes("\\") ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
  const isNew = !frame.names?.has(frame.name);
  frame.names?.add(frame.name);
  return isNew;
}

function placeOf(open: readonly Frame[]): string {
  const path = open.map(({ names, name, index }) => (names ? name : String(index))).join(".");
  if (path === "") return "";
  return `${path}: `;
}

/** The place behind the closing quote. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = json.indexOf('"', at);
    if (quote < 0) return json.length;
    let slashes = 0;
    while (json[quote - 1 - slashes] === "\\") slashes += 1;
    at = quote + 1;
    if (slashes % 2 === 0) return at;
  }
}

function endOfNumber(json: string, start: number): number {
  let end = start + 1;
  while (end < json.length && (isDigit(json[end] ?? "") || "+-.eE".includes(json[end] ?? " "))) end += 1;
  return end;
}

function isDigit(letter: string): boolean {
  return letter >= "0" && letter <= "9";
}
