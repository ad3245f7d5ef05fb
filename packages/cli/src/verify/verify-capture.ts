import { existsSync, statSync } from "node:fs";
import { judgeCapture, openCapture } from "@datacloud/conformance";
import type { Command } from "commander";
import { conclude, exitCodes, type JudgingFlags, sessionOptions } from "./judging-flags.ts";
import { createProgress } from "./progress.ts";

/** Judges a capture and gives the exit code. */
export async function verifyCapture(path: string, flags: JudgingFlags, command: Command): Promise<number> {
  if (path !== "-" && !existsSync(path)) {
    process.stderr.write(`error: there is no file ${path}\n`);
    return exitCodes.failed;
  }
  const size = path === "-" ? undefined : statSync(path).size;
  const progress = createProgress(size);
  try {
    const options = sessionOptions(flags, command);
    const report = await judgeCapture(openCapture(path), { ...options, onProgress: progress.update });
    progress.end();
    return conclude(report, flags);
  } catch (error) {
    progress.end();
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || code === "commander.error") throw error;
    process.stderr.write(`error: ${path} cannot be read: ${message}\n`);
    return exitCodes.failed;
  }
}
