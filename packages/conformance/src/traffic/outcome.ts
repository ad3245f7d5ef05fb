import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { parseJson, retryAfterOf } from "@datacloud/traffic";
import type { JsonObject } from "@datacloud/validators";
import { type Exchange, headerOf } from "./exchange.ts";

/** What became of a request. */
export interface Outcome {
  /**
   * `success` and `failure` by `ok` in the response, or by its status where the API has no `ok`; `limited` is a 429, `broken` any other response without `ok`, `lost` none
   * that is whole, `unknown` one that the source does not have, or not in a form that can be read.
   */
  kind: "success" | "failure" | "limited" | "broken" | "lost" | "unknown";
  status: number | undefined;
  /** The error code of a failure. */
  code?: string;
  /** The response's body, where it is a JSON object. */
  body?: JsonObject;
  /** How long the server asked to wait, in milliseconds. */
  retryAfter?: number;
}

/** The statuses without a body with which some method succeeds. */
const hasNoBody = new Set<number>(
  methodNames
    .flatMap((name) => describeMethod(name).statuses ?? [])
    .filter((status) => status === 204 || status === 205),
);

/** Reads the envelope of a response. */
export function outcomeOf(exchange: Exchange): Outcome {
  const { response, isLost } = exchange;
  if (!response) return { kind: isLost ? "lost" : "unknown", status: undefined };
  const { status } = response;
  const text = response.body?.startsWith("\uFEFF") ? response.body.slice(1) : response.body;
  const body = readBody(text);
  const outcome: Outcome = { kind: kindOf(status, body, text, isLost), status };
  if (body) outcome.body = body;
  const code = body && codeOf(body);
  if (code !== undefined) outcome.code = code;
  if (status === 429 || status === 503) {
    const wait = retryAfterOf((name) => headerOf(response.headers, name), exchange.endedAt);
    if (wait !== undefined) outcome.retryAfter = wait;
  }
  return outcome;
}

/** The code of an error response, where it has one. */
function codeOf(body: JsonObject): string | undefined {
  const { within, code } = profile.failure;
  const inner = within === "" ? body : (body[within] as JsonObject | null | undefined);
  const found = inner?.[code];
  if (typeof found === "string" || typeof found === "number") return String(found);
  return undefined;
}

function kindOf(
  status: number,
  body: JsonObject | undefined,
  text: string | undefined,
  isLost: boolean | undefined,
): Outcome["kind"] {
  if (isLost) return "lost";
  if (status === 429) return "limited";
  if (hasNoBody.has(status)) return "success";
  if (!profile.failure.hasOk && text !== undefined && status < 500) return byStatus(status, text);
  if (body?.ok === true) return "success";
  if (body?.ok === false && status < 500) return "failure";
  if (text !== undefined || status >= 500) return "broken";
  // A capture without bodies still has the status.
  if (status < 300) return "unknown";
  if (status < 400) return "broken";
  return "failure";
}

/** What a response is whose status shows it: its body must be JSON, or nothing. */
function byStatus(status: number, text: string): Outcome["kind"] {
  const isRead = text === "" || /^\s*[[{"\d\-tfn]/.test(text);
  if (!isRead || (status >= 300 && status < 400)) return "broken";
  if (status < 300) return "success";
  return "failure";
}

function readBody(text: string | undefined): JsonObject | undefined {
  if (text === undefined || !/^\s*\{/.test(text)) return undefined;
  return parseJson(text) as JsonObject | undefined;
}
