import type { EnvelopeResponse } from "./envelope.ts";
import { ifAllowed } from "./if-allowed.ts";
import type { Run } from "./surface.ts";

/** Name of the `node:diagnostics_channel` tracing channel on which every call is published. */
export const channelName = "datacloud:call";

/** What subscribers of the channel get: the same object at the start and at the end of a call. */
export interface CallTrace {
  /** The method, which is also the name for a span: `deployments.create`. */
  method: string;
  /** At the end: the response; of a failure, its code is in `result.error`. */
  result?: TracedResponse;
  /** At the end: why there was no response. */
  error?: unknown;
}

/** A response, and the requests that were made for it. */
export interface TracedResponse extends EnvelopeResponse {
  attempt: number;
}

/** Publishes calls where the runtime has diagnostics channels and somebody listens; elsewhere it only calls. */
export function createTracer(): (method: string, run: Run) => Run {
  const channels = ifAllowed(() => globalThis.process?.getBuiltinModule?.("node:diagnostics_channel"));
  const channel = channels?.tracingChannel<unknown, CallTrace>(channelName);
  return (method, run) => (args, options, finish) => {
    if (!channel?.hasSubscribers) return run(args, options, finish);
    const traced = () => run(args, options, (response, attempt) => ({ ...response, attempt }));
    return channel.tracePromise(traced, { method }).then((answer) => finish(answer, answer.attempt));
  };
}
