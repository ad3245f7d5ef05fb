import type { Command } from "commander";

/** A command: what it does in a sentence, and how it is loaded. */
export interface CommandEntry {
  summary: string;
  load(words: readonly string[]): Promise<Command>;
  /** Whether the command ends the process with codes of its own. */
  hasOwnExits?: boolean;
}

/** The commands in the order of the help. Each is loaded only when it is named: loading all takes longer than a request. */
export const commandTable: Readonly<Record<string, CommandEntry>> = {
  call: {
    summary: "Send a request to a method; short form: `datacloud METHOD`.",
    load: async (words) => (await import("./commands/call.ts")).callCommand(words),
  },
  import: {
    summary: "Send the rows of a file to a method.",
    load: async () => (await import("./commands/import.ts")).importCommand(),
  },
  methods: {
    summary: "List the methods, or describe one.",
    load: async () => (await import("./commands/methods.ts")).methodsCommand(),
  },
  errors: {
    summary: "Explain the API's error codes.",
    load: async () => (await import("./commands/errors.ts")).errorsCommand(),
  },
  open: {
    summary: "Open the public page of a method.",
    load: async () => (await import("./commands/open.ts")).openCommand(),
  },
  diff: {
    summary: "Compare two OpenAPI documents: what breaks, what is new.",
    load: async () => (await import("./commands/diff.ts")).diffCommand(),
  },
  init: {
    summary: "Set the instance, and where the API key comes from.",
    load: async () => (await import("./commands/init.ts")).initCommand(),
  },
  doctor: {
    summary: "Check the settings, the connection and the key.",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand(),
  },
  probe: {
    summary: "Find out from an instance which undocumented assumptions hold.",
    load: async () => (await import("./commands/probe.ts")).probeCommand(),
  },
  mcp: {
    summary: "Serve the methods as tools for an AI agent.",
    load: async () => (await import("./commands/mcp.ts")).mcpCommand(),
  },
  completion: {
    summary: "Print a completion script for a shell.",
    load: async () => (await import("./commands/completion.ts")).completionCommand(),
  },
  sandbox: {
    summary: "Run a local, stateful copy of the Data Cloud API.",
    load: async () => (await import("./commands/sandbox.ts")).sandboxCommand(),
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
