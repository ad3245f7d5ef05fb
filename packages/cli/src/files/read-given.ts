import { readFileSync } from "node:fs";
import { CommandError } from "../command-error.ts";
import { fileReason } from "./file-reason.ts";

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
