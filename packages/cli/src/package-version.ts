import { existsSync, readFileSync } from "node:fs";

/** The version of this package, which is above this file or above the chunk that it became. */
export function packageVersion(): string {
  for (const path of ["../package.json", "../../package.json"]) {
    const file = new URL(path, import.meta.url);
    if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
  }
  return "0.0.0";
}
