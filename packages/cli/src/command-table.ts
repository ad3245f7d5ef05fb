import type { Command } from "commander";

/** A command: what it does in a sentence, how it is loaded, and the Node.js version it needs beyond 20. */
export interface CommandEntry {
  summary: string;
  load(words: readonly string[]): Promise<Command>;
  node?: string;
  /** Whether the command ends the process with codes of its own. */
  hasOwnExits?: boolean;
}

/** The commands in the order of the help. Each is loaded only when it is named: loading all takes longer than a request. */
export const commandTable: Readonly<Record<string, CommandEntry>> = {
  call: {
    summary: "Call a method of the API; `datacloud METHOD` is short for it.",
    load: async (words) => (await import("./commands/call.ts")).callCommand(words),
  },
  sandbox: {
    summary: "Run a local, stateful copy of the Data Cloud API.",
    load: async () => (await import("./commands/sandbox.ts")).sandboxCommand(),
    node: "22.13",
  },
  verify: {
    summary: "Check an integration: a capture, what a command sends, or a server.",
    load: async () => (await import("./commands/verify.ts")).verifyCommand(),
    hasOwnExits: true,
  },
  proxy: {
    summary: "Forward requests to an instance and check both directions.",
    load: async () => (await import("./commands/proxy.ts")).proxyCommand(),
    hasOwnExits: true,
  },
};
