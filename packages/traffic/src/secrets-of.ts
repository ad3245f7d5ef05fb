import { parseJson } from "./json-value.ts";
import { isPlaceholder } from "./placeholder.ts";
import { innermost, isSecretHeader, isSecretName } from "./secret-names.ts";

/** What is looked at to find the secrets of an exchange; leave out what is unknown. */
export interface Sighting {
  /** Names and values of headers, of request and response. */
  headers?: Iterable<readonly [name: string, value: string]>;
  /** The query, with or without its question mark. */
  query?: string;
  /** The address, for its query and for a password in front of the host. */
  url?: string;
  /** Bodies of request and response. */
  bodies?: Iterable<string | undefined>;
}

/** So much of a body is searched for names of secrets. */
const longestBody = 256 * 1024;
/** So many secrets of one exchange are remembered. */
const mostSecrets = 64;
/** What stands under a name of secrets is looked for elsewhere only where it is no common word. */
const shortestNamed = 6;

/** Every value of an exchange that is a secret for its place: keys, passwords, cookies, members with names of secrets. */
export function secretsOf({ headers = [], query = "", url = "", bodies = [] }: Sighting): string[] {
  const found = new Set<string>();
  const add = (secret: string | undefined, shortest = 1) => {
    if (secret !== undefined && secret.length >= shortest && found.size < mostSecrets && !isMarker(secret))
      found.add(secret);
  };
  for (const [name, value] of headers) if (isSecretHeader(name)) addHeader(name, value, add);
  const mark = url.indexOf("?");
  addUserInfo(url.slice(0, mark < 0 ? url.length : mark), add);
  for (const text of [query.replace(/^\?/, ""), mark < 0 ? "" : url.slice(mark + 1)])
    addPairs(text.slice(0, longestBody), add);
  for (const body of bodies) if (body !== undefined) addBody(body.slice(0, longestBody), add);
  return [...found];
}

type Add = (secret: string | undefined, shortest?: number) => void;

function addHeader(name: string, value: string, add: Add): void {
  const text = value.slice(0, longestBody).trim();
  if (/cookie/i.test(name)) {
    for (const pair of text.split(/[;,]/)) {
      const [key = "", content] = splitAt(pair.trim(), "=");
      if (!cookieAttributes.has(key.toLowerCase())) add(content, shortestNamed);
    }
    return;
  }
  const [scheme = "", ...rest] = text.split(/\s+/, 20);
  add(rest.length === 0 ? scheme : rest.join(" "));
  add(rest[0]);
  if (scheme.toLowerCase() !== "basic") return;
  const [user, password] = splitAt(decodeBase64(rest[0] ?? ""), ":");
  add(user, shortestNamed);
  add(password);
}

const cookieAttributes = new Set([
  "path",
  "domain",
  "expires",
  "max-age",
  "samesite",
  "secure",
  "httponly",
  "partitioned",
]);

function addUserInfo(url: string, add: Add): void {
  const match = /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/\s]{1,512})@/i.exec(url.slice(0, 1024));
  const [user, password] = splitAt(match?.[1] ?? "", ":");
  add(user, shortestNamed);
  add(password, shortestNamed);
}

function addPairs(text: string, add: Add): void {
  if (text === "") return;
  for (const [name, value] of new URLSearchParams(text)) {
    if (isSecretName(innermost(name))) add(value.replace(/^Bearer\s/i, ""), shortestNamed);
  }
}

function addBody(body: string, add: Add): void {
  if (/^\s{0,100}[[{]/.test(body)) addMembers(parseJson(body), add, 0);
  else if (body.includes("=")) addPairs(body, add);
}

function addMembers(value: unknown, add: Add, depth: number): void {
  if (typeof value !== "object" || value === null || depth > 20) return;
  for (const [name, item] of Object.entries(value)) {
    if (typeof item === "string" && isSecretName(name)) add(item.replace(/^Bearer\s/i, ""), shortestNamed);
    else addMembers(item, add, depth + 1);
  }
}

function splitAt(text: string, mark: string): [string, string | undefined] {
  const index = text.indexOf(mark);
  if (index < 0) return [text, undefined];
  return [text.slice(0, index), text.slice(index + mark.length)];
}

function decodeBase64(text: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return "";
  }
}

/** What a tool wrote in place of a secret. A password may be `secret` all the same. */
function isMarker(text: string): boolean {
  return text.toLowerCase() !== "secret" && isPlaceholder(text);
}
