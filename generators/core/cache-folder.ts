import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** Where tools of a project keep what they can make again; nowhere where there is no `node_modules`. */
export function cacheFolder(): string | undefined {
  const modules = resolve("node_modules");
  if (existsSync(modules)) return `${modules}/.cache/datacloud-generators`;
  return undefined;
}
