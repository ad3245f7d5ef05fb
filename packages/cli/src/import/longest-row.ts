import { CommandError } from "../command-error.ts";

/** Letters of the longest row. Without a limit, a quote that is never closed would take the rest of the file into memory. */
export const mostLetters = 16 * 1024 * 1024;

/** A row that is longer than any request. */
export function tooLong(line: number): CommandError {
  return new CommandError(
    `the row that begins on line ${line} is longer than 16 MB. Look for a quote that is not closed or a line break that is missing.`,
  );
}
