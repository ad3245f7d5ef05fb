import type { ServeOptions } from "@datacloud/sandbox";

/** Log format of requests. */
export type LogFormat = "pretty" | "json" | "none";
type LogListener = NonNullable<ServeOptions["onCall"]>;
type Recorded = Parameters<LogListener>[0];
type Judged = Parameters<LogListener>[1];

/** Writes what happens to standard error. */
export interface RequestLogger {
  /** Not there where nothing is written: what the gate made of a request is cleaned for it. */
  request: LogListener | undefined;
  error(error: unknown): void;
  /** Writes what is still waiting. */
  flush(): void;
}

/** A logger. Lines wait for each other, so that a busy sandbox writes once for many requests. */
export function createLogger(format: LogFormat): RequestLogger {
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
    lines = [];
  };
  const write = (line: string) => {
    if (lines.length === 0) setImmediate(flush);
    lines.push(line);
  };
  return {
    request:
      format === "none" ? undefined : (...of) => write((format === "json" ? jsonLine : prettyLine)(...of)),
    error(error) {
      if (format === "none") return;
      const message = textOf(error);
      write(format === "json" ? JSON.stringify({ level: "error", time: new Date(), message }) : message);
    },
    flush,
  };
}

/** A database that is away is no fault of the sandbox: its line is enough, and there may be one for each request. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (/^(?:Storage|Unavailable)Error$/.test(error.name)) return error.message;
  return error.stack ?? error.message;
}

/** A line for machines. It has no arguments, no headers and no key: those stay in the inspector, redacted. */
function jsonLine(recorded: Recorded, { diagnostics }: Judged): string {
  const { id, at, namespace, method, request, reply, verdict, duration } = recorded;
  return JSON.stringify({
    level: reply.status >= 500 ? "error" : "info",
    time: new Date(at),
    id,
    namespace,
    verb: request.verb,
    method: method ?? null,
    status: reply.status,
    verdict,
    rules: diagnostics.slice(0, 10).map(({ severity, rule, pointer }) => ({ severity, rule, pointer })),
    duration_ms: Math.round(duration * 1000) / 1000,
  });
}

/** A line for people, and one more for the first thing that is wrong. */
function prettyLine(recorded: Recorded, { diagnostics }: Judged): string {
  const { at, method, request, reply, verdict, duration } = recorded;
  const time = new Date(at).toISOString().slice(11, 19);
  const line = `${time} ${reply.status} ${verdict.padEnd(8)} ${request.verb.slice(0, 10)} ${method ?? "no method"} ${duration.toFixed(1)} ms`;
  const [first] = diagnostics;
  if (first) return `${line}\n         ${first.severity}: ${first.message}`;
  return line;
}
