import { redactJsonText } from "./json-text.ts";
import { redactAssignments, redactForm, redactMultipart, redactUserInfo } from "./redact-form.ts";
import { isSecretHeader, isSecretName } from "./secret-names.ts";
import { redact, redacted } from "./secret-patterns.ts";
import { createSecretValues } from "./secret-values.ts";

/** Takes secrets out of the data of an exchange. */
export interface Redactor {
  /** A sentence of our own that quotes data: known secrets only, since it may explain what a key looks like. */
  sentence(text: string): string;
  /** Any text: a path, an address, a message of a server. Of a text that was cut, its end may be half a secret. */
  text(text: string, isCut?: boolean): string;
  /** A JSON value. What is nested deeper than 100 levels is left out. */
  json(value: unknown): unknown;
  /** The text of a body, by its media type or what it looks like. */
  body(text: string, mediaType?: string, isCut?: boolean): string;
  /** A query, without its question mark. */
  query(text: string): string;
  /** An address, absolute or not. */
  url(text: string): string;
  /** The value of a header. The scheme of a key stays: `Bearer [redacted]`. */
  header(name: string, value: string): string;
}

/**
 * Makes a redactor that knows some secrets: it removes them everywhere, and anything else that looks like an API key or
 * has the name of one.
 *
 * @example
 * const redactor = createRedactor(["dx-key-123456"]);
 * redactor.text("GET /api/x?note=dx-key-123456"); // "GET /api/x?note=[redacted]"
 */
export function createRedactor(secrets: Iterable<string> = []): Redactor {
  const values = createSecretValues(secrets);
  const plain = (text: string, isCut = false) => redact(values.remove(text, isCut));
  const text = (given: string, isCut = false) => redactUserInfo(redactAssignments(plain(given, isCut)));
  const json = (value: unknown) => cleanJson(value, text, 0);
  const query = (given: string) => redactUserInfo(redactForm(given, plain));
  const url = (given: string) => {
    const mark = given.indexOf("?");
    if (mark < 0) return text(given);
    const [path, fragment] = [given.slice(0, mark), given.indexOf("#", mark)];
    const end = fragment < 0 ? given.length : fragment;
    return `${text(path)}?${query(given.slice(mark + 1, end))}${text(given.slice(end))}`;
  };
  const body = (given: string, mediaType = "", isCut = false) => {
    const type = mediaType.slice(0, 200).toLowerCase();
    if (type.includes("multipart/")) return redactMultipart(given, text);
    if (type.includes("json") || /^\s{0,100}[[{"]/.test(given)) return redactJsonText(given, text);
    const isForm = type.includes("urlencoded") || (type === "" && given.includes("=") && !/\s/.test(given));
    return text(isForm ? redactForm(given, plain) : given, isCut);
  };
  const header = (name: string, value: string) => {
    if (!isSecretHeader(name)) return text(value);
    const scheme = /authorization$/i.test(name) ? /^[A-Za-z]{1,20}(?=\s)/.exec(value.trim())?.[0] : undefined;
    if (scheme === undefined) return redacted;
    return `${scheme} ${redacted}`;
  };
  return { sentence: values.remove, text, json, body, query, url, header };
}

/** Deeper values are left out: what shows them could not show them either. */
const deepest = 100;

function cleanJson(value: unknown, text: (text: string) => string, depth: number): unknown {
  if (typeof value === "string") return text(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return "…";
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, text, depth + 1));
  const entries = Object.entries(value).map(([name, item]) => [
    text(name),
    isSecretName(name) && mayBeSecret(item) ? redacted : cleanJson(item, text, depth + 1),
  ]);
  return Object.fromEntries(entries);
}

function mayBeSecret(value: unknown): boolean {
  return value !== null && value !== "" && typeof value !== "boolean";
}
