/** Data that cannot be reached or read, as people need to know it: what is wrong, and what mends it, in one line. */
export class StorageError extends Error {
  override name = "StorageError";
}
