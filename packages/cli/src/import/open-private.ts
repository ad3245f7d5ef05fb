import { fchmodSync, fstatSync, openSync } from "node:fs";

/** Opens a file for its owner alone, also where it was there before with another mode. What is no file, such as a pipe, keeps its mode. */
export function openPrivate(file: string, flags: "w" | "r+"): number {
  const handle = openSync(file, flags, 0o600);
  if (fstatSync(handle).isFile()) fchmodSync(handle, 0o600);
  return handle;
}
