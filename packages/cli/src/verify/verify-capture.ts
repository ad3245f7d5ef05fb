import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setFlagsFromString } from "node:v8";
import { judgeCapture, judgeCaptures, openCapture, WorkerError } from "@datacloud/conformance";
import type { Command } from "commander";
import { wholeNumber } from "../flags/option-values.ts";
import { capturesNamed, isLikeCommand } from "./captures.ts";
import { conclude, exitCodes, type JudgingFlags, sessionOptions } from "./judging-flags.ts";
import { createProgress } from "./progress.ts";

/** Judges the captures that words name, all of them, and gives the exit code. */
export async function verifyCaptures(
  words: readonly string[],
  flags: JudgingFlags & WorkersFlag,
): Promise<number> {
  const named = capturesNamed(words);
  if (isLikeCommand(words, named)) {
    const [problem = `${words[0]}: the file is a script.`] = named.problems;
    const hint = `To run a command, put -- before it: datacloud verify -- ${words.join(" ")}`;
    process.stderr.write(`error: ${problem} ${hint}\n`);
    return exitCodes.failed;
  }
  const files = named.files.filter((file) => file !== "-");
  const options = sessionOptions(flags, { read: files, written: [] });
  const size = sizeOf(named.files);
  const workers = flags.workers ?? usualWorkers(named.files);
  if (workers > 1 && size !== undefined && size > fewBytes) keepYoungSpaceSmall();
  const progress = createProgress(size);
  const sources = named.files.map(openCapture);
  const more = {
    ...options,
    assumptions: flags.assumptions === true,
    workers,
    files,
    onProgress: progress.update,
  };
  const [only] = sources;
  try {
    const isOne = only !== undefined && sources.length === 1 && named.problems.length === 0;
    const report = isOne
      ? await judgeCapture(only, more)
      : await judgeCaptures(sources, { ...more, source: words.join(", "), problems: named.problems });
    progress.end();
    return conclude(report, flags);
  } catch (error) {
    progress.end();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const problem = error instanceof WorkerError ? message : `${words[0]} cannot be read: ${message}`;
    process.stderr.write(`error: ${problem}\n`);
    return exitCodes.failed;
  }
}

/** Captures of so many bytes are judged by one thread. */
const fewBytes = 16 * 1024 * 1024;

/**
 * Keeps V8's spaces for new objects as they are at the start, in all threads: next to nothing of an entry outlives it. Of 4.6 GB two
 * threads hold 219 MB in place of 341 MB, in no more time; one thread alone would take a tenth more.
 */
function keepYoungSpaceSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}

/** Bytes of all files; nothing where one of them is standard input. */
function sizeOf(files: readonly string[]): number | undefined {
  if (files.includes("-")) return undefined;
  const sizes = files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

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
function usualWorkers(files: readonly string[]): number {
  if (files.includes("-")) return 1;
  return Math.min(availableParallelism(), mostByDefault);
}
