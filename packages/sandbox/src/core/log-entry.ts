import type { Encoding, MethodName } from "@datacloud/contract/methods";
import type { Diagnostic } from "@datacloud/validators";
import type { Change } from "../state/change.ts";
import type { Judged, Recorded, Verdict } from "./log.ts";
import { redactBody, redactJson, redactText } from "./redact-json.ts";

/** One call as the control API shows it: no tokens, and texts of a bounded size. */
export interface LogEntry {
  id: number;
  /** When it came, by the machine's clock, in ISO 8601. */
  time: string;
  namespace: string;
  method: MethodName | null;
  verb: string;
  path: string;
  status: number;
  verdict: Verdict;
  /** The code of a failure. */
  error: string | null;
  encoding: Encoding | null;
  /** What the sandbox read out of query and body. */
  arguments: unknown;
  diagnostics: readonly Diagnostic[];
  request: { query: string; headers: [string, string][]; body: string; truncated: boolean };
  answer: { headers: [string, string][]; body: unknown; truncated: boolean };
  /** The rows the call stored, changed or removed. */
  rows: readonly Change[];
  /** Rows beyond those listed. */
  more_rows: number;
  /** The fault or the header `Prefer` that forced the answer. */
  forced_by: string | null;
  /** Milliseconds. */
  duration: number;
}

/** Longest text that an entry shows of a body. */
const longestBody = 64 * 1024;

/** A call as the control API shows it. */
export function logEntry(recorded: Recorded, judged: Judged): LogEntry {
  const { call, reply, method = null, changes } = recorded;
  const tokens = tokensOf(recorded);
  const [body, isCut] = cut(textOf(call.body));
  const [answer, isAnswerCut] = cut(reply.body);
  const parsed = isAnswerCut ? answer : (parse(answer) ?? answer);
  return {
    id: recorded.id,
    time: new Date(recorded.at).toISOString(),
    namespace: recorded.namespace,
    method,
    verb: call.verb,
    path: redactText(call.path.slice(0, 1000), tokens),
    status: reply.status,
    verdict: recorded.verdict,
    error: errorOf(parsed),
    encoding: judged.encoding ?? null,
    arguments: boundedJson(redactJson(judged.arguments ?? null, tokens)),
    diagnostics: judged.diagnostics.slice(0, 100),
    request: {
      query: redactBody((call.query ?? "").replace(/^\?/, "").slice(0, longestBody), tokens),
      headers: pairs(call.headers.split("\n"), tokens),
      body: redactBody(body, tokens),
      truncated: isCut,
    },
    answer: {
      headers: Object.entries(reply.headers),
      body: typeof parsed === "string" ? redactText(parsed, tokens) : redactJson(parsed, tokens),
      truncated: isAnswerCut,
    },
    rows: changes.map((change) => ({ ...change, row: redactJson(change.row, tokens) as Change["row"] })),
    more_rows: recorded.moreChanges,
    forced_by: recorded.forcedBy ?? null,
    duration: Math.round(recorded.duration * 1000) / 1000,
  };
}

/** The key of the call, which must not be shown where it stands among the arguments too. */
function tokensOf({ call }: Recorded): string[] {
  const token = /^\S+\s+(\S+)/.exec(call.authorization?.trim() ?? "")?.[1];
  return token === undefined ? [] : [token];
}

const secretHeaders = new Set(["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"]);

function pairs(headers: readonly string[], tokens: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let index = 0; index + 1 < headers.length; index += 2) {
    const name = headers[index] ?? "";
    const isSecret = secretHeaders.has(name.toLowerCase()) || /token|secret|api-?key/i.test(name);
    found.push([name, isSecret ? "[redacted]" : redactText(headers[index + 1] ?? "", tokens)]);
  }
  return found;
}

function textOf(body: string | Uint8Array | undefined): string {
  if (typeof body === "string" || body === undefined) return body ?? "";
  return new TextDecoder().decode(body.subarray(0, longestBody + 4));
}

function cut(text: string): [string, boolean] {
  return text.length > longestBody ? [text.slice(0, longestBody).toWellFormed(), true] : [text, false];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(body: unknown): string | null {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  return typeof error === "string" ? error : null;
}

/** Arguments as they are, or how large they are where that is too large to show. */
function boundedJson(value: unknown): unknown {
  const size = JSON.stringify(value)?.length ?? 0;
  return size > longestBody ? { "…": `${size} characters of arguments, too many to show` } : value;
}
