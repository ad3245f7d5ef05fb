import { createSession, type SessionOptions } from "./judge/session.ts";
import { type CaptureSource, readCapture } from "./read/capture.ts";
import type { ConformanceReport } from "./report/report.ts";

/**
 * Judges a whole capture.
 *
 * @throws where the capture cannot be opened; what is wrong inside it stands in `problems` of the report.
 * @example
 * const report = await judgeCapture(openCapture("capture.har"));
 * console.log(report.summary.errors);
 */
export async function judgeCapture(
  source: CaptureSource,
  options: SessionOptions & { onProgress?: (bytes: number) => void } = {},
): Promise<ConformanceReport> {
  const session = createSession({ source: source.name, ...options });
  await readCapture(source, {
    exchange: session.add,
    skipped: session.ignore,
    problem: session.problem,
    ...(options.onProgress ? { progress: options.onProgress } : {}),
  });
  return session.report();
}
