import { Command } from "commander";
import { sandboxCommand } from "./commands/sandbox.ts";

/** The command `datacloud` with all its commands, one file each. */
export function createProgram(): Command {
  const program = new Command("datacloud")
    .description("Tools for everyone who talks to the DX Data Cloud API.")
    .showHelpAfterError("(add --help for what there is)");
  return program.addCommand(sandboxCommand());
}
