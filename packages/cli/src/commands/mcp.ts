import { isMethodName, methodNames } from "@datacloud/contract/methods";
import { Command } from "commander";
import { CommandError } from "../command-error.ts";
import { addConnectionOptions } from "../connection/connection-options.ts";
import { readPort } from "../flags/option-values.ts";
import type { McpFlags } from "../mcp/serve-mcp.ts";

/** `datacloud mcp`: serves the methods as tools for an AI agent. */
export function mcpCommand(): Command {
  const command = new Command("mcp")
    .description(
      "Serve the methods as tools over the Model Context Protocol: only methods that read, unless you allow writes.",
    )
    .option("--allow-writes", "also offer methods that write")
    .option(
      "--allow <methods>",
      "offer only these methods, separated by commas; * matches any part of a name",
      readMethods,
    )
    .option("--http", "serve streamable HTTP on this machine instead of standard input and output")
    .option("-p, --port <number>", "port for --http; 0 takes a free one", readPort, 4012);
  return addConnectionOptions(command)
    .addHelpText(
      "after",
      `
Examples:
  datacloud mcp
  datacloud mcp --allow-writes --allow deployments.*,customData.get
  datacloud mcp --http --port 4012

Over HTTP, only this machine can connect, requests from web pages are rejected, and each request needs the token in
DATACLOUD_MCP_TOKEN, or the one printed at startup, as "Authorization: Bearer TOKEN".`,
    )
    .action(async (flags: McpFlags) => {
      const { serveMcp } = await import("../mcp/serve-mcp.ts");
      await serveMcp(flags);
    });
}

function readMethods(text: string): string[] {
  const patterns = text.split(",").map((part) => part.trim());
  return patterns.flatMap((pattern) => {
    const found = isMethodName(pattern) ? [pattern] : methodNames.filter((name) => matches(name, pattern));
    if (found.length === 0)
      throw new CommandError(`--allow: no method is named ${pattern}. \`datacloud methods\` lists them.`);
    return found;
  });
}

function matches(name: string, pattern: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(name);
}
