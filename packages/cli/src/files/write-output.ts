import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { CommandError } from "../command-error.ts";
import { fileReason } from "./file-reason.ts";

/** Writes a file that the user named, with the folders above it. What keeps it from that ends the command. */
export function writeOutput(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandError(`${file} cannot be written: ${fileReason(error)}.`);
  }
}
