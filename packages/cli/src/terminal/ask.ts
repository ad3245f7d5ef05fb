import { createInterface } from "node:readline/promises";
import { CommandError } from "../command-error.ts";

/** Asks a person at the terminal. Where there is none, the remedy says what to pass instead. */
export async function ask(question: string, remedy: string): Promise<string> {
  if (!process.stdin.isTTY || !process.stderr.isTTY)
    throw new CommandError(`there is no terminal to ask on; ${remedy}.`);
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const text = await lines.question(question);
  lines.close();
  return text.trim();
}
