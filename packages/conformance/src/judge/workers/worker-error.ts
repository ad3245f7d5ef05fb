/** A worker that ended before it had judged its entries. */
export class WorkerError extends Error {
  override name = "WorkerError";
  readonly code = "WORKER_ENDED";
}
