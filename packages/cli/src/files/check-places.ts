import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { CommandError } from "../command-error.ts";

/** The files that a command reads and writes, as the user named them. */
export interface Places {
  read: readonly string[];
  written: readonly (string | undefined)[];
}

/** Ends the command where it would write over a file that it reads, write two things into one file, or write into a folder. */
export function checkPlaces({ read, written }: Places): void {
  const uses = new Map(read.map((file) => [identityOf(file), `${file} is read`]));
  for (const file of written) {
    if (file === undefined) continue;
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
      throw new CommandError(`${file} cannot be written: it is a folder. Add the name of a file.`);
    const identity = identityOf(file);
    const other = uses.get(identity);
    if (other !== undefined)
      throw new CommandError(`${file} cannot be written: ${other} by the same command. Name another file.`);
    uses.set(identity, `${file} is written`);
  }
}

/** The same for all names of one file; a device or a pipe may be used for several things. */
function identityOf(file: string): string | symbol {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (found?.isFile()) return `${found.dev}:${found.ino}`;
  if (found) return Symbol(file);
  const folder = dirname(resolve(file));
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  return join(isThere ? realpathSync(folder) : folder, basename(file));
}
