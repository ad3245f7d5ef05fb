import { createInterface } from "node:readline/promises";
import { CommandError } from "../command-error.ts";

/** Asks on a terminal whether the requests may be sent. Where there is none, `--yes` must say so. */
export async function isAgreed(): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new CommandError("there is no terminal to ask on. Add --yes to send these requests.");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const text = await terminal.question("Send these requests? [y/N] ");
  terminal.close();
  return /^y(?:es)?$/i.test(text.trim());
}
