import { exitCode } from "./exit-codes.ts";

/** A reason to end a command that is about its use or its surroundings, phrased so that a person can act on it. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly exitCode: number;

  constructor(message: string, code: number = exitCode.usage) {
    super(message);
    this.exitCode = code;
  }
}

/** What an error says, or what was thrown in place of one. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}
