import type { Performed } from "./perform.ts";
import type { Run } from "./surface.ts";

/** Name of the `node:diagnostics_channel` tracing channel on which every call is published. */
export const channelName = "datacloud:call";

/** What subscribers of the channel get: the same object at the start and at the end of a call. */
export interface CallTrace {
  /** The method, which is also the name for a span: `deployments.create`. */
  method: string;
  /** At the end: the answer, also a refusal, which is told in `result.error`. */
  result?: Performed;
  /** At the end: why there was no answer. */
  error?: unknown;
}

/** Publishes calls where the runtime has diagnostics channels and somebody listens; elsewhere it only calls. */
export function createTracer(): (method: string, run: Run) => Run {
  const channel = globalThis.process
    ?.getBuiltinModule?.("node:diagnostics_channel")
    ?.tracingChannel<unknown, CallTrace>(channelName);
  return (method, run) => (args, options, finish) =>
    channel?.hasSubscribers
      ? channel.tracePromise(run<Performed>, { method }, undefined, args, options, same).then(finish)
      : run(args, options, finish);
}

function same(performed: Performed): Performed {
  return performed;
}
