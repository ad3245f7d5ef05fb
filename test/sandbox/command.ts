import { type ChildProcess, spawn } from "node:child_process";
import { bundledCommand } from "../bundled-command.ts";

/** A `datacloud sandbox` in a process of its own. */
export interface Command {
  url: string;
  child: ChildProcess;
  /** What it has written so far. */
  output(): { stdout: string; stderr: string };
  /** Ends it by a signal and gives back how it ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command, as it is published, on a free port. */
export async function startCommand(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Command> {
  const command = bundledCommand();
  const child = spawn(process.execPath, [command.main, "sandbox", "--port", "0", ...args], {
    env: { PATH: process.env.PATH ?? "", ...command.env, ...env },
  });
  let [stdout, stderr] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += String(chunk);
      const found = /on (http:\/\/\S+)/.exec(stdout)?.[1];
      if (found !== undefined && stdout.includes("Data ")) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`The command ended with ${code}: ${stderr}`)));
  });
  return {
    url,
    child,
    output: () => ({ stdout, stderr }),
    end(signal) {
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      child.kill(signal);
      return ended;
    },
  };
}
