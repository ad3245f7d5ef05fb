import { fileReason } from "@datacloud/traffic";
import { exitCode } from "../exit-codes.ts";

/**
 * A reader that goes away, as `head` does, ends the output and not the command, so its exit code stays true. Output that is
 * lost for another reason is an error.
 */
export function watchOutput(): void {
  process.stderr.on("error", () => undefined);
  let isLost = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isLost) return;
    isLost = true;
    process.stderr.write(`error: standard output cannot be written: ${fileReason(error)}.\n`);
    process.once("exit", () => {
      process.exitCode = exitCode.failed;
    });
  });
}
