import { spawn } from "node:child_process";
import { constants } from "node:os";

/** How a program ended. */
export interface Ended {
  /** Its exit code; that of the shell's custom where a signal ended it. */
  code: number;
  /** Whether it had to be stopped because it did not end in time. */
  isStopped: boolean;
  /** Why it could not be started. */
  problem?: string;
}

/** A name of a real instance must not win over the sandbox. */
const withoutInstance = { DATACLOUD_INSTANCE: undefined };

/** Runs a program with its output as it is, until it ends or the time is over. Signals to this process reach it too. */
export function runProgram(
  [file = "", ...args]: readonly string[],
  options: { env: Readonly<Record<string, string>>; milliseconds?: number },
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      stdio: "inherit",
      env: { ...process.env, ...withoutInstance, ...options.env },
    });
    let isStopped = false;
    const forward = (signal: NodeJS.Signals) => void child.kill(signal);
    const timer = options.milliseconds === undefined ? undefined : setTimeout(stop, options.milliseconds);
    function stop(): void {
      isStopped = true;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 2000).unref();
    }
    process.on("SIGINT", forward).on("SIGTERM", forward);
    const done = (ended: Ended) => {
      clearTimeout(timer);
      process.off("SIGINT", forward).off("SIGTERM", forward);
      resolve(ended);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "ENOENT" ? "there is no such program" : error.message;
      done({ code: 127, isStopped, problem: `${file} could not be started: ${why}` });
    });
    child.once("close", (code, signal) => {
      done({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), isStopped });
    });
  });
}
