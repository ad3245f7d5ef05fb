/** Data that cannot be reached or read, as people need to know it: what is wrong and what to do, in one line. */
export class StorageError extends Error {
  override name = "StorageError";
}

/** A database that is away for now. The request may be sent again where it is certain that nothing was stored. */
export class UnavailableError extends StorageError {
  override name = "UnavailableError";
  /** Whether the connection was lost during the commit, so that nobody knows whether it took place. */
  readonly isInDoubt: boolean;

  constructor(message: string, options: { cause?: unknown; isInDoubt?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.isInDoubt = options.isInDoubt ?? false;
  }
}
