import type { ConnectionFlags } from "../connection/connection-options.ts";

/** What `datacloud mcp` takes. */
export interface McpFlags extends ConnectionFlags {
  allowWrites?: boolean;
  allow?: string[];
  http?: boolean;
  port: number;
}
