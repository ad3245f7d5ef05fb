import { relative, resolve } from "node:path";

/** The path as a person in the working directory would write it. */
export function displayName(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  if (path.startsWith("..")) return resolve(file);
  return path;
}
