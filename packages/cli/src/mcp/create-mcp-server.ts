import type { Client } from "@datacloud/client";
import type { MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import {
  CallToolRequestSchema,
  type CallToolResult,
  ErrorCode,
  ListResourcesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from "@modelcontextprotocol/sdk/types.js";
import { checkArguments } from "../call/check-arguments.ts";
import { clientMethodOf } from "../call/client-method-of.ts";
import { masked } from "../call/curl-command.ts";
import { reportFailure } from "../call/failure.ts";
import { listResources, readResource } from "./resources.ts";
import { toolName, toolOf } from "./tools.ts";

/** What the server works with. */
export interface McpOptions {
  client: Client;
  /** Taken out of everything that is sent. */
  token: string;
  methods: readonly MethodName[];
  version: string;
}

/** A server of the Model Context Protocol: methods as tools, the reference as resources. */
export function createMcpServer({ client, token, methods, version }: McpOptions): Server {
  const server = new Server(
    { name: "datacloud", title: profile.product, version },
    { capabilities: { tools: {}, resources: {} } },
  );
  const tools = methods.map(toolOf);
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const method = methods.find((name) => toolName(name) === params.name);
    if (!method)
      throw new McpError(ErrorCode.InvalidParams, `There is no tool ${params.name}, or it is not allowed.`);
    return hide(await runTool(client, method, params.arguments ?? {}), token);
  });
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: listResources() }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => {
    const found = readResource(params.uri);
    if (!found) throw new McpError(ErrorCode.InvalidParams, `There is no resource ${params.uri}.`);
    return { contents: [found] };
  });
  return server;
}

async function runTool(
  client: object,
  method: MethodName,
  args: Record<string, unknown>,
): Promise<CallToolResult> {
  const { errors } = checkArguments(method, args);
  if (errors.length > 0)
    return failure({ error: "arguments", message: `Nothing was sent. ${errors.join(" ")}` });
  const call = clientMethodOf(client, method);
  try {
    const response = await call(args);
    return { content: [{ type: "text", text: JSON.stringify(response) }], structuredContent: response };
  } catch (error) {
    const { exitCode: _, ...report } = reportFailure(method, error);
    return failure(report);
  }
}

function failure(report: object): CallToolResult {
  const structuredContent = { ok: false, ...report };
  return {
    content: [{ type: "text", text: JSON.stringify(structuredContent) }],
    structuredContent,
    isError: true,
  };
}

function hide(result: CallToolResult, token: string): CallToolResult {
  return JSON.parse(masked(JSON.stringify(result), token)) as CallToolResult;
}
