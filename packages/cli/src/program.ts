import { Command } from "commander";

/** The commands, each loaded only when it is wanted: to load all would take longer than a sandbox needs to start. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  sandbox: async () => (await import("./commands/sandbox.ts")).sandboxCommand(),
  verify: async () => (await import("./commands/verify.ts")).verifyCommand(),
  proxy: async () => (await import("./commands/proxy.ts")).proxyCommand(),
};

/** The command `datacloud`: with the one command that is named, or with all of them where none is. */
export async function createProgram(name?: string): Promise<Command> {
  const program = new Command("datacloud")
    .description("Tools for everyone who talks to the DX Data Cloud API.")
    .showHelpAfterError("(add --help for what there is)");
  const wanted = name !== undefined && Object.hasOwn(commands, name) ? [name] : Object.keys(commands);
  for (const each of wanted) {
    const command = await commands[each]?.();
    if (command) program.addCommand(command);
  }
  return program;
}
