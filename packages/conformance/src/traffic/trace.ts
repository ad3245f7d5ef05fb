import type { MethodName } from "@datacloud/contract/methods";
import type { OrderedRequest } from "./ordered-request.ts";

/** What a rule remembers of a request: never its bodies, so that memory stays small. */
export interface Trace {
  entry: number;
  method: MethodName | undefined;
  endedAt: number | undefined;
  code: string | undefined;
}

/** A request in a few words. */
export function traceOf({ entry, method, exchange, outcome }: OrderedRequest): Trace {
  return { entry, method, endedAt: exchange.endedAt, code: outcome.code ?? outcome.status?.toString() };
}

/** Whether a request began after the response to an earlier one had come, so that the program could know it. */
export function isAfter({ exchange }: OrderedRequest, { endedAt }: Trace): boolean {
  return exchange.startedAt === undefined || endedAt === undefined || exchange.startedAt >= endedAt;
}
