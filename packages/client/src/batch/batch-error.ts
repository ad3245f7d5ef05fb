import { DataCloudError } from "../errors.ts";
import type { BatchReport } from "./batch-options.ts";

/** A batch that ended early: by its signal, its source, or a failure that is not about single items. See `cause`. */
export class BatchError<Item = object> extends DataCloudError {
  override name = "BatchError";
  /** What became of the items until then. */
  readonly report: BatchReport<Item>;

  constructor(method: string, report: BatchReport<Item>, cause: unknown) {
    const { requests: attempt, duration, next } = report;
    const why = cause instanceof Error ? cause.message : String(cause);
    super(`batch stopped before item ${next}: ${why}`, { method, attempt, duration, arguments: {} }, cause);
    this.report = report;
  }
}
