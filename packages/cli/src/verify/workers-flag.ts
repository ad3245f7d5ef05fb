import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { wholeNumber } from "../flags/read-number.ts";

/** How many threads judge a capture. */
export interface WorkersFlag {
  workers?: number;
}

/** Beyond this the thread that reads the capture has no more to give away, and each takes some 100 MB. */
const mostByDefault = 4;

/** Adds the option `--workers`. */
export function addWorkersOption(command: Command): Command {
  return command.option(
    "--workers <number>",
    `threads that judge a capture larger than 16 MB (default: one for each processor, at most ${mostByDefault}; 1 for standard input)`,
    wholeNumber(1, 64),
  );
}

/** The threads for some captures where nobody says how many. What writes to standard input needs a processor too. */
export function usualWorkers(files: readonly string[]): number {
  if (files.includes("-")) return 1;
  return Math.min(availableParallelism(), mostByDefault);
}
