import type { LogEntry } from "../../core/log-entry.ts";
import { queryOf } from "./words.ts";

/** Stands for the key, which no one is shown. A shell puts the variable's value in its place. */
export const placeholder = "$DATACLOUD_TOKEN";

/** What curl sends by itself, or must work out anew. */
const own = new Set([
  "accept-encoding",
  "authorization",
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "transfer-encoding",
  "user-agent",
]);

/** Headers that a browser or a fetch sends, and that say nothing of the request. */
const noise = /^(?:sec-|accept-language$|origin$|referer$)|^accept: \*\/\*$/i;

/**
 * A request as a command for a shell. The key is a variable: `DATACLOUD_TOKEN=... sh -c 'curl ...'`. `keyLine` is its
 * header up to the key itself.
 */
export function curlOf({ verb, path, request }: LogEntry, origin: string, keyLine: string): string {
  const url = `${origin}${path}${queryOf(request)}`;
  const parts = [
    `curl${/[[\]{}]/.test(url) ? " --globoff" : ""}${/\/\./.test(path) ? " --path-as-is" : ""}`,
    ...verbFlags(verb, request.body),
  ];
  const head = `${parts.join(" ")} ${quote(url)}`;
  const body = request.body === "" ? [] : [`--data-raw ${quote(request.body)}`];
  const note = request.truncated ? "# The log has only the beginning of the body.\n" : "";
  return note + [head, ...headersOf(request.headers, body.length > 0, keyLine), ...body].join(" \\\n  ");
}

/** Without a body, curl asks with GET by itself. */
function verbFlags(verb: string, body: string): string[] {
  if (verb === "HEAD") return ["--head"];
  if (verb === "GET" && body === "") return [];
  return [`--request ${quote(verb)}`];
}

function headersOf(headers: LogEntry["request"]["headers"], hasBody: boolean, keyLine: string): string[] {
  const [keyHeader = ""] = keyLine.toLowerCase().split(":");
  const written = headers
    .filter(([name, value]) => !own.has(name.toLowerCase()) && value !== "[redacted]")
    .filter(([name]) => name.toLowerCase() !== keyHeader)
    .filter(([name, value]) => !noise.test(name) && !noise.test(`${name}: ${value}`))
    .map(([name, value]) => `--header ${quote(value === "" ? `${name};` : `${name}: ${value}`)}`);
  const names = new Set(headers.map(([name]) => name.toLowerCase()));
  return [
    ...(names.has(keyHeader) ? [`--header "${keyLine}${placeholder}"`] : []),
    ...written,
    // Without a type of its own, curl would call any body a form.
    ...(hasBody && !names.has("content-type") ? ["--header 'Content-Type:'"] : []),
  ];
}

/** A text as one word of a shell, whatever it holds. */
export function quote(text: string): string {
  if (/^[\w./:@%+=,-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * A first request that works as it is, for a sandbox that asks for no admin token: its first line creates a test API key.
 */
export function firstRequest(origin: string, needsToken: boolean, keyLine: string): string {
  const json = "--header 'Content-Type: application/json'";
  const args = '{"reference": "acme/payments", "key": "coverage", "value": {"percent": 87}}';
  const key = needsToken ? `"${keyLine}${placeholder}"` : `'${keyLine}try-it'`;
  const call = `curl ${origin}/api/customData.set \\\n  --header ${key} \\\n  ${json} \\\n  --data '${args}'`;
  if (needsToken) return call;
  return `curl ${origin}/_sandbox/keys ${json} \\\n  --data '{"key": "try-it", "namespace": "try-it"}'\n${call}`;
}
