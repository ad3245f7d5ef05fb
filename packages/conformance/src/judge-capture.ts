import { createSession, type SessionOptions } from "./judge/session.ts";
import type { ConformanceReport } from "./report/report.ts";
import { type CaptureSource, readCapture } from "./sources/capture/capture.ts";
import type { Call } from "./traffic/call.ts";

/** How captures are judged. */
export type CaptureOptions = SessionOptions & {
  /** Called with the bytes read so far. */
  onProgress?: (bytes: number) => void;
  /** Whether to find out which requests rest on assumptions that nobody has proved. */
  assumptions?: boolean;
};

/**
 * Judges a whole capture.
 *
 * @throws where the capture cannot be opened; what is wrong inside it is in `problems` of the report.
 * @example
 * import { judgeCapture, openCapture } from "@datacloud/conformance";
 *
 * const report = await judgeCapture(openCapture("capture.har"));
 * console.log(report.summary.errors);
 */
export async function judgeCapture(
  source: CaptureSource,
  options: CaptureOptions = {},
): Promise<ConformanceReport> {
  const calls: Call[] = [];
  const session = createSession({ source: source.name, ...options, ...keeping(calls, options) });
  await readCapture(source, sinkOf(session, options.onProgress));
  return await withAssumptions(session.report(), calls, options);
}

/**
 * Judges several captures as one: each stands for itself, no rule connects one with the next. A capture that cannot be
 * opened is a problem of the report, as are the `problems` that are known before, and the others are judged all the same.
 */
export async function judgeCaptures(
  sources: readonly CaptureSource[],
  options: CaptureOptions & { problems?: readonly string[] } = {},
): Promise<ConformanceReport> {
  const calls: Call[] = [];
  const session = createSession({ ...options, ...keeping(calls, options) });
  for (const message of options.problems ?? []) session.problem({ message });
  let before = 0;
  for (const source of sources) {
    session.nextCapture(source.name);
    let read = 0;
    const sink = sinkOf(session, (bytes) => {
      read = bytes;
      options.onProgress?.(before + bytes);
    });
    const problem = (found: { message: string; offset?: number }) =>
      session.problem({ ...found, message: `${source.name}: ${found.message}` });
    try {
      await readCapture(source, { ...sink, problem });
    } catch (error) {
      problem({ message: `The file cannot be read: ${reasonOf(error)}.` });
    }
    before += read;
  }
  return await withAssumptions(session.report(), calls, options);
}

/** Keeps the requests where they are replayed later. */
function keeping(calls: Call[], { assumptions }: CaptureOptions): Pick<SessionOptions, "onCall"> {
  if (assumptions) return { onCall: (call) => void calls.push(call) };
  return {};
}

async function withAssumptions(
  report: ConformanceReport,
  calls: readonly Call[],
  { assumptions }: CaptureOptions,
): Promise<ConformanceReport> {
  if (!assumptions) return report;
  // Only this way of judging needs a sandbox.
  const { replayedAssumptions } = await import("./assumptions/replayed-assumptions.ts");
  return { ...report, assumptions: await replayedAssumptions(calls, report) };
}

function sinkOf(session: ReturnType<typeof createSession>, progress?: (bytes: number) => void) {
  return {
    exchange: session.add,
    skipped: session.ignore,
    problem: session.problem,
    ...(progress && { progress }),
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EACCES: "permission denied",
  EISDIR: "it is a folder",
};

function reasonOf(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return reasons[code] ?? message;
}
