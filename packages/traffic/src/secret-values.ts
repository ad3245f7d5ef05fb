import { escapePointer } from "./json-pointer.ts";
import { redacted } from "./secret-patterns.ts";

/** Takes known secrets out of texts, in every form in which they travel. */
export interface SecretValues {
  /** Whether there is anything to look for. */
  isEmpty: boolean;
  /** The text without the secrets. Of a text that was cut, its end is searched for the beginning of one. */
  remove(text: string, isCut?: boolean): string;
}

/** A shorter secret is replaced only where it is a whole value: in a text it would be a part of any word. */
const shortestWord = 4;
/** A shorter secret is replaced only where it is a whole word. */
const shortestPart = 8;
/** This much of a long secret is searched for; where it is found, the rest is compared. */
const longestSearch = 64;

/** One spelling of a secret, in lower case. */
interface Form {
  text: string;
  start: string;
  isWord: boolean;
}

/** Prepares the search for some secrets. */
export function createSecretValues(secrets: Iterable<string>): SecretValues {
  const known = [...new Set(secrets)].filter((secret) => secret !== "");
  const forms = uniqueForms(known);
  const whole = new Set(known);
  const clean = (text: string) => removeForms(text, forms);
  return {
    isEmpty: known.length === 0,
    remove(text, isCut = false) {
      if (whole.has(text)) return redacted;
      if (forms.length === 0 || text.length < shortestWord) return text;
      const plain = clean(text);
      const decoded = /%|\\u/.test(plain) ? removeEncoded(plain, clean) : plain;
      if (isCut) return removeTail(decoded, forms);
      return decoded;
    },
  };
}

function uniqueForms(secrets: readonly string[]): Form[] {
  const found = new Map<string, Form>();
  for (const secret of secrets.filter(({ length }) => length >= shortestWord)) {
    const isWord = secret.length < shortestPart;
    for (const text of [...spellings(secret), ...base64Spellings(secret)].map(lowerCase))
      found.set(text, { text, start: text.slice(0, longestSearch), isWord });
  }
  return [...found.values()].sort((left, right) => right.text.length - left.text.length);
}

/**
 * As it is, with "+" for spaces as in a form, as JSON writes it, with and without escapes of slashes, JSON in a string of JSON,
 * a JSON Pointer, and its UTF-8 with a character for each byte, to which percent signs are decoded in place.
 */
function spellings(secret: string): string[] {
  // Most keys are the same in all of them.
  if (/^[\w.-]+$/.test(secret)) return [secret];
  const json = inJson(secret);
  const bytes = decode(encodeURIComponent(secret.toWellFormed()), percent);
  const inForm = secret.replaceAll(" ", "+");
  return [secret, inForm, json, json.replaceAll("/", "\\/"), inJson(json), escapePointer(secret), bytes];
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** The part of the secret's Base64 that is the same wherever in a text of three-byte groups it begins. */
function base64Spellings(secret: string): string[] {
  if (secret.length < shortestPart) return [];
  const bytes = new TextEncoder().encode(secret);
  const found = [0, 1, 2].flatMap((shift) => {
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    const text = btoa(String.fromCharCode(...shifted.slice(0, 3 * longestSearch))).replaceAll("=", "");
    // The first characters hold bits of what is before, the last those of what follows.
    const core = text.slice(shift === 0 ? 0 : shift + 1, -1);
    if (core.length < shortestPart) return [];
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
  return [...new Set(found)];
}

/** In lower case and of the same length: the Turkish capital İ alone becomes two characters. */
function lowerCase(text: string): string {
  return text.replaceAll("İ", "\0").toLowerCase();
}

function removeForms(text: string, forms: readonly Form[]): string {
  let [clean, lower] = [text, lowerCase(text)];
  for (const form of forms) {
    const index = lower.indexOf(form.start);
    if (index < 0) continue;
    clean = removeForm(clean, lower, form, index);
    lower = lowerCase(clean);
  }
  return clean;
}

function removeForm(text: string, lower: string, { text: form, start, isWord }: Form, first: number): string {
  let index = first;
  let [result, done] = ["", 0];
  while (index >= 0) {
    const end = endOfMatch(lower, form, index);
    if (isWord && !isWholeWord(lower, index, end)) {
      index = lower.indexOf(start, index + 1);
      continue;
    }
    result += text.slice(done, index) + redacted;
    done = end;
    index = lower.indexOf(start, end);
  }
  return result + text.slice(done);
}

/** How far the text goes on as the form does; its start is known to match. */
function endOfMatch(lower: string, form: string, index: number): number {
  let length = Math.min(form.length, longestSearch);
  while (length < form.length && lower.charCodeAt(index + length) === form.charCodeAt(length)) length += 1;
  return index + length;
}

function isWholeWord(text: string, start: number, end: number): boolean {
  return !isWordCharacter(text.charCodeAt(start - 1)) && !isWordCharacter(text.charCodeAt(end));
}

/** A letter of ASCII in lower case, or a digit. */
function isWordCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Runs of characters in which an encoded secret can be; each is decoded, and replaced as a whole. */
function removeEncoded(text: string, clean: (text: string) => string): string {
  return text.replace(/[^\s"'&=?/;,<>{}[\]()]+/g, (run) => {
    if (!run.includes("%") && !run.includes("\\u")) return run;
    const unescaped = decode(run, /\\u([0-9a-f]{4})/gi);
    const once = decode(unescaped, percent);
    const twice = decode(once, percent);
    if ([unescaped, once, twice].every((text) => clean(text) === text)) return run;
    return redacted;
  });
}

const percent = /%([0-9a-f]{2})/gi;

/** A text with a character in place of each escape; bytes of UTF-8 become single characters. */
function decode(text: string, coded: RegExp): string {
  return text.replace(coded, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)));
}

/** Takes the beginning of a secret off the end of a text. */
function removeTail(text: string, forms: readonly Form[]): string {
  const lower = lowerCase(text.slice(-longestSearch));
  const longest = forms.reduce((most, { start }) => Math.max(most, tailLength(lower, start)), 0);
  if (longest === 0) return text;
  return `${text.slice(0, -longest)}${redacted}`;
}

function tailLength(lower: string, start: string): number {
  for (let length = Math.min(start.length, lower.length); length >= shortestWord; length -= 1)
    if (lower.endsWith(start.slice(0, length))) return length;
  return 0;
}
