import { describeMethod, type MethodName, placeArguments } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { formPairs } from "@datacloud/traffic";
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
  const isQuery = encodings.includes("query");
  if (!isQuery && encodings.includes("json"))
    return ["-H 'Content-Type: application/json'", `--data-raw ${quote(JSON.stringify(args))}`];
  const option = encodings.includes("multipart") ? "--form-string" : "--data-urlencode";
  const pairs = formPairs(args, isQuery ? "query" : "form-alone");
  return pairs.map(([name, text]) => `${option} ${quote(`${name}=${text}`)}`);
}

const { header, start } = profile.key;
const authorization = `-H "${header}: ${start}$DATACLOUD_TOKEN"`;

/** Arguments as the query string of a URL. */
function searchOf(args: Arguments): string {
  const pairs = formPairs(args, "query");
  return pairs.length === 0 ? "" : `?${new URLSearchParams(pairs)}`;
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
