import { tracingChannel } from "node:diagnostics_channel";
import { type CallTrace, channelName } from "./tracer.ts";

/** The part of a tracer of `@opentelemetry/api` that is used. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Record<string, string> }): Span;
}

/** The part of a span of `@opentelemetry/api` that is used. */
export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}

/** Kind of a span for a call that goes out: `SpanKind.CLIENT`. */
const client = 2;
/** `SpanStatusCode.ERROR`. */
const failed = 2;

/**
 * Makes a span of every call of every client in this process, named after the method. A span contains no arguments,
 * response or API key. Returns the function that ends it.
 *
 * @example
 * import { traceCalls, type Tracer } from "@datacloud/client/opentelemetry";
 *
 * declare const tracer: Tracer; // trace.getTracer("my-program") of @opentelemetry/api
 * const stop = traceCalls(tracer);
 * stop();
 */
export function traceCalls(tracer: Tracer): () => void {
  const spans = new WeakMap<CallTrace, Span>();
  const channel = tracingChannel<unknown, CallTrace>(channelName);
  const none = () => undefined;
  const subscribers = {
    start(call: CallTrace) {
      const [rpcService = ""] = call.method.split(".");
      const attributes = { "rpc.system": "datacloud", "rpc.service": rpcService, "rpc.method": call.method };
      spans.set(call, tracer.startSpan(call.method, { kind: client, attributes }));
    },
    end: none,
    asyncStart: none,
    asyncEnd(call: CallTrace) {
      const span = spans.get(call);
      if (span) finish(span, call);
      spans.delete(call);
    },
    error: none,
  };
  channel.subscribe(subscribers);
  return () => void channel.unsubscribe(subscribers);
}

function finish(span: Span, { result, error }: CallTrace): void {
  const failure = (error ?? result?.error) as { name?: string; code?: string; status?: number } | undefined;
  const status = result?.response.status ?? failure?.status;
  if (status !== undefined) span.setAttribute("http.response.status_code", status);
  if (result) span.setAttribute("datacloud.attempts", result.attempt);
  if (failure) {
    const kind = failure.code ?? failure.name ?? "Error";
    span.setAttribute("error.type", kind);
    span.setStatus({ code: failed, message: kind });
  }
  span.end();
}
