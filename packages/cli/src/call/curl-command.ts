import { describeMethod, type MethodName, placeArguments } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { asText } from "@datacloud/traffic";
import type { Arguments } from "./assemble.ts";

/** The curl command that makes a request. In place of the key it has the variable that holds it. */
export function curlCommand(method: MethodName, args: Arguments, baseUrl: string, token?: string): string {
  const { verb, encodings } = describeMethod(method);
  const { path, query, body } = placeArguments(describeMethod(method), args);
  const address = `${baseUrl}${path}`;
  if (verb === "GET") {
    const start = `curl --get ${quote(address)}`;
    return masked([start, authorization, ...optionsOf(encodings, query)].join(" \\\n  "), token);
  }
  const start = `curl -X ${verb} ${quote(`${address}${searchOf(query)}`)}`;
  const options = body && optionsOf(encodings, body);
  return masked([start, authorization, ...(options ?? [])].join(" \\\n  "), token);
}

/** The options that carry the arguments, in the way of the client. */
function optionsOf(encodings: readonly string[], args: Arguments): string[] {
  if (encodings.includes("query")) return pairs(args, queryPairs).map((pair) => `--data-urlencode ${pair}`);
  if (encodings.includes("json"))
    return ["-H 'Content-Type: application/json'", `--data-raw ${quote(JSON.stringify(args))}`];
  const option = encodings.includes("multipart") ? "--form-string" : "--data-urlencode";
  return pairs(args, formPairs).map((pair) => `${option} ${pair}`);
}

const { header, start } = profile.key;
const authorization = `-H "${header}: ${start}$DATACLOUD_TOKEN"`;

/** Arguments as the query string of a URL. */
function searchOf(args: Arguments): string {
  const all = Object.entries(args).flatMap(([name, value]) => queryPairs(name, value));
  if (all.length === 0) return "";
  return `?${new URLSearchParams(all.map(([name, value]) => [name, asText(value)]))}`;
}

type Pair = readonly [name: string, value: unknown];

function pairs(args: Arguments, pairsOf: (name: string, value: unknown) => readonly Pair[]): string[] {
  return Object.entries(args)
    .flatMap(([name, value]) => pairsOf(name, value))
    .map(([name, value]) => quote(`${name}=${asText(value)}`));
}

/** In a query a list repeats its name and an object has its members in brackets; what is nested deeper is JSON. */
function queryPairs(name: string, value: unknown): Pair[] {
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const isPlain = entries.length > 0 && entries.every(([, item]) => typeof item !== "object");
  if (!isPlain) return [[name, value]];
  return entries.map(([key, item]) => [Array.isArray(value) ? name : `${name}[${key}]`, item]);
}

/** In a form that is the only encoding of a method, a list repeats its name and an object is JSON. */
function formPairs(name: string, value: unknown): Pair[] {
  if (Array.isArray(value) && value.length > 0) return value.map((item) => [name, item]);
  return [[name, value]];
}

/** Quotes a text for a POSIX shell. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A key that came into the arguments by mistake is not shown either. */
export function masked(text: string, token = ""): string {
  if (token.length < 8) return text;
  return text.replaceAll(token, "[redacted]");
}
