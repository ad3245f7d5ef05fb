import { innermost, isSecretName } from "./secret-names.ts";
import { redacted } from "./secret-patterns.ts";

type Clean = (text: string, isCut?: boolean) => string;

/** Cleans the pairs of a query or a form in place. */
export function redactForm(text: string, clean: Clean): string {
  return clean(text)
    .split("&")
    .map((pair) => redactPair(pair, clean))
    .join("&");
}

function redactPair(pair: string, clean: Clean): string {
  const mark = pair.indexOf("=");
  if (mark < 0) return pair;
  const [name, value] = [pair.slice(0, mark), pair.slice(mark + 1)];
  if (value === "" || value === redacted) return pair;
  const isSecret = isSecretName(innermost(decodePart(name)));
  if (isSecret) return `${name}=${redacted}`;
  return `${name}=${cleanValue(value, clean)}`;
}

/** The value as it travels, with the marker in it where its decoded text has a secret. */
function cleanValue(value: string, clean: Clean): string {
  const text = decodePart(value);
  const cleaned = clean(text);
  if (cleaned === text) return value;
  return encodeURIComponent(cleaned.toWellFormed()).replaceAll(encodeURIComponent(redacted), redacted);
}

/** A name or a value of a form; as it is where its percent signs are not UTF-8. */
function decodePart(part: string): string {
  if (!part.includes("%") && !part.includes("+")) return part;
  const spaced = part.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** Most characters of a name before its equals sign that are looked at. */
const longestName = 64;

/** Replaces what follows `name=` in free text, an address among other words for example, where the name is one of secrets. */
export function redactAssignments(text: string): string {
  let [result, done] = ["", 0];
  for (let mark = text.indexOf("="); mark >= 0; mark = text.indexOf("=", mark + 1)) {
    const nameEnd = endOfName(text, mark);
    if (mark < done || !isNameEnd(text.charCodeAt(nameEnd - 1))) continue;
    const name = nameBefore(text, nameEnd);
    if (!isSecretName(decodePart(name))) continue;
    const start = mark + (/["']/.test(text[mark + 1] ?? "") ? 2 : 1);
    if (text.startsWith(redacted.slice(0, -1), start)) continue;
    const end = endOf(text, start, /[\s"'&<>;,)\]}]/g);
    if (end === start) continue;
    result += text.slice(done, start) + redacted;
    done = end;
  }
  return result + text.slice(done);
}

/** Where the innermost name ends that is before an equals sign: `a[token]=` and `token[]=` as forms have them, too. */
function endOfName(text: string, mark: number): number {
  let end = mark;
  if (text.endsWith("[]", end)) end -= 2;
  if (text[end - 1] === "]") end -= 1;
  return end;
}

/** The name that ends at a place of the text. */
function nameBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestName && /[\w.%-]/.test(text[start - 1] ?? "")) start -= 1;
  return text.slice(start, end);
}

/** A letter or a digit. */
function isNameEnd(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** Where something ends that begins at `start`: at the first character that is not a part of it, or at the end of the text. */
function endOf(text: string, start: number, stop: RegExp): number {
  stop.lastIndex = start;
  return stop.exec(text)?.index ?? text.length;
}

/** Replaces the name and password in front of a host, `https://user:password@host`. */
export function redactUserInfo(text: string): string {
  let [result, done] = ["", 0];
  for (let mark = text.indexOf("://"); mark >= 0; mark = text.indexOf("://", mark + 3)) {
    const start = mark + 3;
    const authority = text.slice(start, endOf(text, start, /[\s/?#"'<>\\]/g));
    const length = authority.lastIndexOf("@");
    if (length <= 0) continue;
    result += text.slice(done, start) + redacted;
    done = start + length;
  }
  return result + text.slice(done);
}

/** Cleans a body of `multipart/form-data` part by part; the content of parts with names of secrets is replaced. */
export function redactMultipart(text: string, clean: (text: string) => string): string {
  const lines = text.split("\n");
  const boundary = lines.find((line) => line.startsWith("--") && !line.startsWith("-----BEGIN "))?.trimEnd();
  if (boundary === undefined) return clean(text);
  const result: string[] = [];
  let content: string[] = [];
  let isHead = false;
  let isSecret = false;
  // As a whole: a private key, for one, has several lines, the first of which begins as a boundary does.
  const endContent = () => {
    if (isSecret) for (const line of content) result.push(replacedLine(line));
    else if (content.length > 0) result.push(clean(content.join("\n")));
    content = [];
  };
  for (const line of lines) {
    if (line.startsWith(boundary)) {
      endContent();
      [isHead, isSecret] = [true, false];
      result.push(clean(line));
    } else if (isHead) {
      const name = /\bname="([^"\r]+)"/i.exec(line)?.[1];
      if (name !== undefined) isSecret = isSecretName(name);
      isHead = line.trimEnd() !== "";
      result.push(clean(line));
    } else content.push(line);
  }
  endContent();
  return result.join("\n");
}

/** A line of a secret; empty ones tell nothing. */
function replacedLine(line: string): string {
  if (line.trim() === "") return line;
  if (line.endsWith("\r")) return `${redacted}\r`;
  return redacted;
}
