import { createHash } from "node:crypto";
import { read } from "../architecture/repository.ts";
import { capture, commonJsFor, moduleFor, printing } from "./programs.ts";
import { parts } from "./table.ts";

/** What every line depends on, beside the file that defines its place. */
const common = ["project.ts", "places/place.ts"];

/** The programs that every line runs a part of; only installations run that of the command. */
function programs(): string {
  const used = parts.filter((part) => part !== "cli");
  return [moduleFor(used), moduleFor(used, "node"), commonJsFor(used), printing, capture].join("\n");
}

/** Digest of everything that decides what a line says, but for the packages themselves. */
export function definition(...files: readonly string[]): string {
  const hash = createHash("sha256").update(programs());
  for (const name of [...common, ...files])
    hash.update(`${name}\n${withoutRemarks(read(`test/works-in/${name}`))}\n`);
  return hash.digest("hex").slice(0, 16);
}

/** A program as it runs: a reworded comment on a line of its own, or another way to break lines, decides nothing. */
export function withoutRemarks(source: string): string {
  return source
    .replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, "")
    .replaceAll(/^ *\/\/.*\n/gm, "")
    .replaceAll(/\s+/g, " ");
}
