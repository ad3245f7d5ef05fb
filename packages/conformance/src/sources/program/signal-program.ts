import { type ChildProcess, spawnSync } from "node:child_process";

/** Where and how signals are sent. */
export interface SignalOptions {
  /** Whether the program has a process group of its own. */
  isGroup: boolean;
  platform?: NodeJS.Platform;
  /** Runs a command of Windows. */
  run?: (file: string, args: readonly string[]) => void;
}

/** Windows knows no others, and no signal at all for the processes that a process started. */
const ending: readonly NodeJS.Signals[] = ["SIGTERM", "SIGKILL"];

/** Sends a signal to a program and to what it started. */
export function signalProgram(
  { pid, exitCode, signalCode }: Pick<ChildProcess, "pid" | "exitCode" | "signalCode">,
  signal: NodeJS.Signals,
  { isGroup, platform = process.platform, run = runSilently }: SignalOptions,
): void {
  const isGone = exitCode !== null || signalCode !== null;
  if (pid === undefined || (isGone && !isGroup)) return;
  if (platform === "win32") {
    // The console has already passed Ctrl+C and Ctrl+Break on to all of them.
    if (ending.includes(signal)) run("taskkill", ["/pid", String(pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(isGroup ? -pid : pid, signal);
  } catch {
    // It ended meanwhile.
  }
}

function runSilently(file: string, args: readonly string[]): void {
  spawnSync(file, args, { stdio: "ignore", windowsHide: true });
}
