import { Command } from "commander";
import { proxyCommand } from "./commands/proxy.ts";
import { sandboxCommand } from "./commands/sandbox.ts";
import { verifyCommand } from "./commands/verify.ts";

/** The command `datacloud` with all its commands, one file each. */
export function createProgram(): Command {
  const program = new Command("datacloud")
    .description("Tools for everyone who talks to the DX Data Cloud API.")
    .showHelpAfterError("(add --help for what there is)");
  return program.addCommand(sandboxCommand()).addCommand(verifyCommand()).addCommand(proxyCommand());
}
