import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileReason, isFileCode } from "@datacloud/traffic";
import { CommandError } from "../command-error.ts";

/** The text of a file that the user named, or of standard input for 0. What keeps it from being read ends the command. */
export function readGiven(file: string | number, name = String(file), remedy = ""): string {
  try {
    return withoutMark(readFileSync(file, "utf8"));
  } catch (error) {
    throw new CommandError(`${name} cannot be read: ${fileReason(error)}.${remedy}`);
  }
}

/** A text without the byte order mark that some editors and exports put before it. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

/** Writes a file that the user named, with the folders above it. What keeps it from that ends the command. */
export function writeOutput(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`${file} cannot be written: ${fileReason(error)}.`);
  }
}

/** What to say of an error about a file that the command was given; nothing where it is about something else. */
export function fileFault(error: unknown): string | undefined {
  const { code = "", path, syscall } = error as NodeJS.ErrnoException;
  if (!isFileCode(code) || path === undefined || syscall === undefined) return undefined;
  return `${path} cannot be opened: ${fileReason(error)}.`;
}
