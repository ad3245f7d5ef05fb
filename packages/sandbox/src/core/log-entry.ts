import type { Encoding, MethodName } from "@datacloud/contract/methods";
import { createRedactor, parseJson, type Redactor, secretsOf } from "@datacloud/traffic";
import type { Diagnostic } from "@datacloud/validators";
import type { RowChange } from "../state/tx.ts";
import type { Judged, Recorded, Verdict } from "./log.ts";
import { cleanDiagnostic } from "./own-key.ts";
import { headerPairs } from "./received-request.ts";

/** One request as the control API shows it: no tokens, and texts of a bounded size. */
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
  /** The rows the request stored, changed or removed. */
  rows: readonly RowChange[];
  /** Rows beyond those listed. */
  more_rows: number;
  /** The fault or the header `Prefer` that forced the response. */
  forced_by: string | null;
  /** Milliseconds. */
  duration: number;
}

/** Longest text that an entry shows of a body. */
const longestBody = 64 * 1024;

/** A request as the control API shows it. */
export function logEntry(recorded: Recorded, judged: Judged): LogEntry {
  const { request, reply, method = null, changes } = recorded;
  const sent = headerPairs(request);
  const received = Object.entries(reply.headers);
  const redactor = createRedactor(secretsOfRequest(recorded, sent));
  const [body, isCut] = cut(textOf(request.body));
  const [answer, isAnswerCut] = cut(reply.body);
  const parsed = isAnswerCut ? undefined : parseJson(answer);
  const error = errorOf(parsed);
  return {
    id: recorded.id,
    time: new Date(recorded.at).toISOString(),
    namespace: recorded.namespace,
    method,
    verb: redactor.text(request.verb.slice(0, 100)),
    path: redactor.text(request.path.slice(0, 1000), true),
    status: reply.status,
    verdict: recorded.verdict,
    error: error === null ? null : redactor.text(error),
    encoding: judged.encoding ?? null,
    arguments: boundedJson(judged.arguments ?? null, redactor),
    diagnostics: judged.diagnostics.slice(0, 100).map((one) => cleanDiagnostic(one, redactor)),
    request: {
      query: redactor.query((request.query ?? "").replace(/^\?/, "").slice(0, longestBody)),
      headers: sent.map(([name, value]) => cleanHeader(name, value, redactor)),
      body: redactor.body(body, request.contentType ?? "", isCut),
      truncated: isCut,
    },
    answer: {
      headers: received.map(([name, value]) => cleanHeader(name, value, redactor)),
      body: parsed === undefined ? redactor.body(answer, "", isAnswerCut) : redactor.json(parsed),
      truncated: isAnswerCut,
    },
    rows: changes.map((change) => ({ ...change, row: redactor.json(change.row) as RowChange["row"] })),
    more_rows: recorded.moreChanges,
    forced_by: recorded.forcedBy ?? null,
    duration: Math.round(recorded.duration * 1000) / 1000,
  };
}

/** Every key of the request, which must not be shown wherever else it was sent too. */
function secretsOfRequest({ request, reply }: Recorded, sent: readonly [string, string][]): string[] {
  const headers = [...sent, ...Object.entries(reply.headers)];
  return secretsOf({ headers, query: request.query ?? "", bodies: [textOf(request.body)] });
}

/** Longest value of a header that an entry shows. */
const longestHeader = 4096;

function cleanHeader(name: string, value: string, redactor: Redactor): [string, string] {
  return [redactor.text(name.slice(0, longestHeader)), redactor.header(name, value.slice(0, longestHeader))];
}

function textOf(body: string | Uint8Array | undefined): string {
  if (typeof body === "string" || body === undefined) return body ?? "";
  return new TextDecoder().decode(body.subarray(0, longestBody + 4));
}

function cut(text: string): [string, boolean] {
  if (text.length > longestBody) return [text.slice(0, longestBody).toWellFormed(), true];
  return [text, false];
}

function errorOf(body: unknown): string | null {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : null;
  if (typeof error === "string") return error;
  return null;
}

/** Arguments as they are, or how large they are where that is too large to show. */
function boundedJson(value: unknown, redactor: Redactor): unknown {
  const size = JSON.stringify(value)?.length ?? 0;
  if (size <= longestBody) return redactor.json(value);
  return { "…": `${size} characters of arguments, too many to show` };
}
