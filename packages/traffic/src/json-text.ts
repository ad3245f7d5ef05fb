import { parseJson } from "./json-value.ts";
import { isSecretName } from "./secret-names.ts";
import { redacted } from "./secret-patterns.ts";

type Clean = (text: string, isCut?: boolean) => string;

/**
 * Cleans the strings of a JSON text in place: everything else stays as it was sent, and the text may be cut or broken.
 * What follows a name of secrets is replaced, numbers, arrays and objects included.
 */
export function redactJsonText(text: string, clean: Clean): string {
  // Where the text as a whole is clean, only strings with escapes can hide something.
  const isClean = clean(text) === text;
  const cleanPlain: Clean = (token, isCut) =>
    isClean && !isCut && token.length > longestWhole ? token : clean(token, isCut);
  const parts: string[] = [];
  let [index, isSecret] = [0, false];
  while (index < text.length) {
    const quote = text.indexOf('"', index);
    const gap = text.slice(index, quote < 0 ? text.length : quote);
    if (isSecret && /[^\s:]/.test(gap)) {
      // The value under a name of secrets is no string.
      const end = endOfValue(text, index);
      parts.push(replacedValue(text.slice(index, end)));
      [index, isSecret] = [end, false];
      continue;
    }
    parts.push(gap);
    if (quote < 0) break;
    const end = endOfString(text, quote);
    const isWhole = end > quote + 1 && text[end - 1] === '"';
    const token = text.slice(quote, end);
    if (isSecret && token.length > 2) parts.push(`"${redacted}"`);
    else parts.push(cleanToken(token, isWhole, token.includes("\\") ? clean : cleanPlain));
    isSecret = !isSecret && isName(text, end) && isSecretName(contentOf(token));
    index = end;
  }
  return parts.join("");
}

/** A secret of this length is searched for as a whole value only. */
const longestWhole = 3;

/** The end of a string that begins at a quote: behind its closing quote, or that of the text. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

function isName(text: string, end: number): boolean {
  let index = end;
  while (index < text.length && index < end + 100 && /\s/.test(text[index] ?? "")) index += 1;
  return text[index] === ":";
}

function contentOf(token: string): string {
  const plain = token.slice(1, -1);
  if (!token.includes("\\")) return plain;
  return String(parseJson(token) ?? plain);
}

function cleanToken(token: string, isWhole: boolean, clean: Clean): string {
  if (!isWhole) return `"${clean(token.slice(1), true)}`;
  const content = contentOf(token);
  const result = clean(content);
  if (result === content) return token;
  return JSON.stringify(result);
}

/** The end of a number, a word, a list or an object, from the colon before it. */
function endOfValue(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index) - 1;
    else if (character === "{" || character === "[") depth += 1;
    else if (character === "}" || character === "]") depth -= 1;
    const isOver = depth < 0 || (depth === 0 && character === ",");
    if (isOver) return index;
    if (depth === 0 && (character === "}" || character === "]")) return index + 1;
  }
  return text.length;
}

/** Nulls, truths and empty values tell no secret. */
function replacedValue(value: string): string {
  const [, before = "", rest = ""] = /^([\s:]{0,100})([\s\S]*)$/.exec(value) ?? [];
  const isEmpty = /^(?:null|true|false|\[\s{0,100}\]|\{\s{0,100}\})?\s{0,100}$/.test(rest);
  if (isEmpty) return value;
  return `${before}"${redacted}"`;
}
