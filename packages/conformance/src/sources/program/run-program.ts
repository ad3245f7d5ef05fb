import type { ChildProcess } from "node:child_process";
import { constants } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import spawn from "cross-spawn";
import { signalProgram } from "./signal-program.ts";

/** How a program ended. */
export interface Ended {
  /** Its exit code; 128 and the signal's number where a signal ended it, as a shell says it. */
  code: number;
  /** The signal that ended it, if one did. */
  signal?: NodeJS.Signals;
  /** Whether it had to be stopped because it did not end in time. */
  isStopped: boolean;
  /** Whether this process was asked to stop while it ran. */
  isInterrupted: boolean;
  /** The last of what it wrote to standard error, where that was asked for. */
  errors?: string;
  /** Why it could not be started. */
  problem?: string;
}

/** How a program is run. */
export interface RunOptions {
  env: Readonly<Record<string, string>>;
  /** Time limit in milliseconds; none by default. */
  milliseconds?: number | undefined;
  /** Whether the last of its standard error is kept, besides being shown. */
  keepsErrors?: boolean;
}

/** A name of a real instance must not win over the sandbox. */
const withoutInstance = { DATACLOUD_INSTANCE: undefined };

/** How long a program that was asked to end may take, and how long what it left in the background may. */
const grace = 2000;
/** How much of standard error is kept. */
const mostErrors = 16 * 1024;

/**
 * Runs a program until it ends or the time is over. Its output goes to standard error, because standard output belongs to
 * the report. It has a process group of its own, so that signals reach its children too, and none is left behind.
 */
export function runProgram([file = "", ...args]: readonly string[], options: RunOptions): Promise<Ended> {
  return new Promise((resolve) => {
    // A program that asks a person at the terminal must stay in the terminal's own group.
    const isGroup = process.platform !== "win32" && process.stdin.isTTY !== true;
    const child = spawn(file, args, {
      stdio: ["inherit", 2, options.keepsErrors === true ? "pipe" : "inherit"],
      env: { ...process.env, ...withoutInstance, ...options.env },
      detached: isGroup,
    });
    const errors = keepErrors(child);
    const ended: Ended = { code: 0, isStopped: false, isInterrupted: false };
    const kill = (signal: NodeJS.Signals) => void signalProgram(child, signal, { isGroup });
    const stop = () => {
      kill("SIGTERM");
      setTimeout(() => kill("SIGKILL"), grace).unref();
    };
    const timer =
      options.milliseconds === undefined
        ? undefined
        : setTimeout(() => {
            ended.isStopped = true;
            stop();
          }, options.milliseconds);
    const forward = (signal: NodeJS.Signals) => {
      kill(ended.isInterrupted ? "SIGKILL" : signal);
      ended.isInterrupted = true;
    };
    const atExit = () => kill("SIGKILL");
    for (const signal of signals) process.on(signal, forward);
    process.on("exit", atExit);
    const done = async () => {
      clearTimeout(timer);
      if (ended.problem === undefined && isGroup) await endGroup(child, kill);
      for (const signal of signals) process.off(signal, forward);
      process.off("exit", atExit);
      resolve(options.keepsErrors === true ? { ...ended, errors: errors() } : ended);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      const why = error.code === "ENOENT" ? "there is no such program" : error.message;
      Object.assign(ended, { code: 127, problem: `${file} could not be started: ${why}` });
      void done();
    });
    child.once("exit", (code, signal) => {
      ended.code = code ?? 128 + (signal ? constants.signals[signal] : 0);
      if (signal) ended.signal = signal;
      void done();
    });
  });
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"] as const;

/** What a program left in the background may finish its requests; then it is ended. */
async function endGroup({ pid }: ChildProcess, kill: (signal: NodeJS.Signals) => void): Promise<void> {
  const until = Date.now() + grace;
  while (isAlive(pid) && Date.now() < until) await pause(20);
  if (!isAlive(pid)) return;
  kill("SIGTERM");
  await pause(100);
  kill("SIGKILL");
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(-pid, 0);
  } catch {
    return false;
  }
}

/** Shows standard error as it comes and keeps its end. */
function keepErrors({ stderr }: ChildProcess): () => string {
  let text = "";
  stderr?.on("data", (chunk: Buffer) => {
    process.stderr.write(chunk);
    text = (text + chunk.toString("utf8")).slice(-mostErrors);
  });
  return () => text;
}
