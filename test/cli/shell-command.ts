import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledCommand } from "../bundled-command.ts";

/** How a shell ended. */
export interface ShellRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Puts a `datacloud` into a folder, for a PATH; and it alone is found as the package for `npx`. */
export function installCommand(folder: string): void {
  const { main, env } = bundledCommand();
  const run = `NODE_COMPILE_CACHE="${env.NODE_COMPILE_CACHE}" exec "${process.execPath}" "${main}"`;
  writeFileSync(join(folder, "datacloud"), `#!/bin/sh\n${run} "$@"\n`, { mode: 0o755 });
  const npx = `#!/bin/sh
if [ "$1 $2" != "--yes @datacloud/cli" ]; then echo "npx: unexpected words $*" >&2; exit 64; fi
shift 2
${run} "$@"
`;
  writeFileSync(join(folder, "npx"), npx, { mode: 0o755 });
}

/**
 * Runs a line in bash, in a folder, with these variables and no others. Once it prints `until`, it is interrupted as
 * by Ctrl+C; after a minute it is ended.
 */
export async function runShell(
  line: string,
  folder: string,
  env: Record<string, string>,
  until?: string,
): Promise<ShellRun> {
  const child = spawn("bash", ["-e", "-o", "pipefail", "-c", line], {
    cwd: folder,
    env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder, NO_COLOR: "1", ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const run: ShellRun = { code: null, stdout: "", stderr: "" };
  let isInterrupted = false;
  for (const name of ["stdout", "stderr"] as const) {
    child[name].on("data", (chunk: Buffer) => {
      run[name] += chunk.toString();
      if (isInterrupted || until === undefined || !run[name].includes(until)) return;
      isInterrupted = true;
      signal(child, "SIGINT");
    });
  }
  const limit = setTimeout(() => signal(child, "SIGKILL"), 60_000);
  run.code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearTimeout(limit);
  return run;
}

/** To the shell and all that it started. */
function signal({ pid, exitCode }: ChildProcess, name: NodeJS.Signals): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, name);
}
