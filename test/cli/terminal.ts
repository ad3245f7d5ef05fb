import { spawn } from "node:child_process";
import { bundledCommand } from "../bundled-command.ts";

/** A run on a terminal: what a person would have seen. */
export interface TerminalRun {
  code: number | null;
  output: string;
}

/**
 * Runs `datacloud` on a pseudo-terminal, which util-linux's `script` provides. Keys are typed one line at a time, each when
 * its question is asked: a line is `[QUESTION, TYPED]`.
 */
export async function runOnTerminal(
  args: readonly string[],
  typed: "" | readonly (readonly [question: string, line: string])[],
  env: Record<string, string> = {},
): Promise<TerminalRun> {
  const datacloud = bundledCommand();
  const words = [process.execPath, datacloud.main, ...args];
  const command = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(" ");
  const child = spawn("/usr/bin/script", ["--quiet", "--return", "--command", command, "/dev/null"], {
    env: { ...process.env, ...datacloud.env, NO_COLOR: "1", SHELL: "/bin/sh", ...env },
  });
  const waiting = [...typed];
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
    const [question, line] = waiting[0] ?? [];
    if (question === undefined || !output.includes(question)) return;
    waiting.shift();
    child.stdin.write(`${line}\r`);
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output: output.replaceAll("\r\n", "\n") };
}
