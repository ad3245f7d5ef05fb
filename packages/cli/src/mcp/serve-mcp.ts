import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CommandError } from "../command-error.ts";
import { connect } from "../connection/connect.ts";
import type { ConnectionFlags } from "../connection/connection-options.ts";
import { findConnection } from "../connection/find-connection.ts";
import { listenFailure } from "../listen-failure.ts";
import { packageVersion } from "../package-version.ts";
import { onEndingSignal } from "../terminal/ending-signals.ts";
import { createMcpServer } from "./create-mcp-server.ts";
import { serveHttp } from "./serve-http.ts";
import { offeredMethods } from "./tools.ts";

/** What `datacloud mcp` takes. */
export interface McpFlags extends ConnectionFlags {
  allowWrites?: boolean;
  allow?: string[];
  http?: boolean;
  port: number;
}

/** Serves the protocol until the agent hangs up or the command is stopped. */
export async function serveMcp(flags: McpFlags): Promise<void> {
  const connection = await findConnection(flags);
  const client = await connect(connection, {
    timeout: flags.timeout * 1000,
    retry: { limit: flags.retries },
  });
  const methods = offeredMethods(flags.allowWrites === true, flags.allow);
  if (methods.length === 0)
    throw new CommandError(
      "there are no tools to serve: every method in --allow writes. Add --allow-writes.",
    );
  const create = () =>
    createMcpServer({ client, token: connection.token, methods, version: packageVersion() });
  if (!flags.http) {
    await create().connect(new StdioServerTransport());
    return;
  }
  const served = await serveHttp(create, flags.port, process.env.DATACLOUD_MCP_TOKEN || undefined).catch(
    (error: Error) => {
      const message = listenFailure(error, flags.port, "127.0.0.1");
      throw new CommandError(message ?? `cannot listen on port ${flags.port}: ${error.message}`);
    },
  );
  const shown = process.env.DATACLOUD_MCP_TOKEN ? "" : `  Token  ${served.token}\n`;
  onEndingSignal(() => process.exit(0));
  process.stdout.write(`Serving ${methods.length} tools at ${served.url}\n${shown}`);
}
