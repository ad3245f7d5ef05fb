import { fileReason } from "@datacloud/traffic";
import { type BatchSession, createBatchSession, type SessionOptions } from "./judge/session.ts";
import { type CaptureReader, createCaptureReader } from "./judge/workers/capture-reader.ts";
import { WorkerError } from "./judge/workers/crew.ts";
import type { ConformanceReport } from "./report/report.ts";
import type { CaptureSource } from "./sources/capture/capture.ts";
import type { ApiRequest } from "./traffic/api-request.ts";

/** How captures are judged. */
export type CaptureOptions = SessionOptions & {
  /** Called with the bytes read so far. */
  onProgress?: (bytes: number) => void;
  /**
   * Threads that judge a large capture, this one included; 1 by default. The report is the same with any number. With
   * `assumptions`, `rules`, `onCall` or `onFinding` there is one.
   */
  workers?: number;
  /** Bytes of a capture's text that are judged before further threads start; 16 MiB by default. */
  workersFrom?: number;
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
  const requests: ApiRequest[] = [];
  const session = createBatchSession({ source: source.name, ...options, ...keeping(requests, options) });
  const reader = createCaptureReader(session, options);
  try {
    await reader.read(source, sinkOf(session, options.onProgress));
  } finally {
    await reader.end();
  }
  return await withAssumptions(session.report(), requests, options);
}

/**
 * Judges several captures as one: each stands for itself, no rule connects one with the next. A capture that cannot be
 * opened is a problem of the report, as are the `problems` that are known before, and the others are judged all the same.
 */
export async function judgeCaptures(
  sources: readonly CaptureSource[],
  options: CaptureOptions & { problems?: readonly string[] } = {},
): Promise<ConformanceReport> {
  const requests: ApiRequest[] = [];
  const session = createBatchSession({ ...options, ...keeping(requests, options) });
  for (const message of options.problems ?? []) session.problem({ message });
  const reader = createCaptureReader(session, options);
  try {
    await readAll(sources, session, reader, options);
  } finally {
    await reader.end();
  }
  return await withAssumptions(session.report(), requests, options);
}

async function readAll(
  sources: readonly CaptureSource[],
  session: BatchSession,
  reader: CaptureReader,
  options: CaptureOptions,
): Promise<void> {
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
      await reader.read(source, { ...sink, problem });
    } catch (error) {
      if (error instanceof WorkerError) throw error;
      problem({ message: `The file cannot be read: ${fileReason(error)}.` });
    }
    before += read;
  }
}

/** Keeps the requests where they are replayed later. */
function keeping(requests: ApiRequest[], { assumptions }: CaptureOptions): Pick<SessionOptions, "onCall"> {
  if (assumptions) return { onCall: (request) => void requests.push(request) };
  return {};
}

async function withAssumptions(
  report: ConformanceReport,
  requests: readonly ApiRequest[],
  { assumptions }: CaptureOptions,
): Promise<ConformanceReport> {
  if (!assumptions) return report;
  // Only this way of judging needs a sandbox.
  const { replayedAssumptions } = await import("./assumptions/replayed-assumptions.ts");
  return { ...report, assumptions: await replayedAssumptions(requests, report) };
}

function sinkOf(session: BatchSession, progress?: (bytes: number) => void) {
  return {
    exchange: session.add,
    skipped: session.ignore,
    problem: session.problem,
    ...(progress && { progress }),
  };
}
