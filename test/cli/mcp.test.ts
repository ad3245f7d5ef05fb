import { methodNames } from "@datacloud/contract/methods";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { describe, expect, test } from "vitest";
import { bundledCommand } from "../bundled-command.ts";
import { closedAfter } from "../closed-after.ts";
import { startCli } from "../conformance/run-cli.ts";
import { startSandbox } from "./sandbox-server.ts";

const sandbox = closedAfter(await startSandbox());

async function connectStdio(...flags: string[]): Promise<Client> {
  const client = new Client({ name: "test", version: "1" });
  const { main, env: cache } = bundledCommand();
  const env = { PATH: process.env.PATH ?? "", ...cache, ...sandbox.env };
  const args = [main, "mcp", ...flags];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: "ignore" }));
  return client;
}

describe("over standard input and output", () => {
  test("only methods that read are tools, unless writes are allowed", async () => {
    const client = await connectStdio();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "customData_get",
      "customData_getAllByReference",
      "customMetrics_list",
      "repoGroups_get",
    ]);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    await expect(client.callTool({ name: "customData_set", arguments: {} })).rejects.toThrow("not allowed");
    await client.close();
  });

  test("writes and reads, with structured content; a wrong call is not sent", async () => {
    const client = await connectStdio("--allow-writes", "--allow", "customData.*,deployments.delete");
    const { tools } = await client.listTools();
    const hints = Object.fromEntries(tools.map(({ name, annotations }) => [name, annotations]));
    expect(hints.deployments_delete).toMatchObject({ destructiveHint: true, readOnlyHint: false });
    expect(hints.customData_set).toMatchObject({ destructiveHint: false, idempotentHint: true });
    const record = { reference: "acme/pay", key: "mcp", value: { percent: 87 } };
    const written = await client.callTool({ name: "customData_set", arguments: record });
    expect(written.structuredContent).toMatchObject({ ok: true });
    const read = await client.callTool({
      name: "customData_get",
      arguments: { reference: "acme/pay", key: "mcp" },
    });
    expect(read.structuredContent).toMatchObject({ value: { percent: 87 } });
    const wrong = await client.callTool({ name: "customData_set", arguments: { reference: "acme/pay" } });
    expect(wrong).toMatchObject({ isError: true, structuredContent: { ok: false, error: "arguments" } });
    const refused = await client.callTool({
      name: "customData_get",
      arguments: { reference: "x", key: "y" },
    });
    expect(refused).toMatchObject({
      isError: true,
      structuredContent: { error: "invalid_arguments", remedy: expect.any(String) },
    });
    await client.close();
  });

  test("the reference is there as resources, and the key is nowhere", async () => {
    const client = await connectStdio("--allow-writes");
    const { resources } = await client.listResources();
    expect(resources).toHaveLength(methodNames.length + 2);
    const { tools } = await client.listTools();
    expect(tools).toHaveLength(methodNames.length);
    const texts = await Promise.all(
      ["datacloud://errors", "datacloud://evidence", "datacloud://methods/deployments.create"].map(
        async (uri) => JSON.stringify(await client.readResource({ uri })),
      ),
    );
    expect(texts[0]).toContain("repo_not_found");
    expect(texts[2]).toContain("merge_commit_shas");
    const echoed = await client.callTool({
      name: "customData_get",
      arguments: { reference: sandbox.key, key: "y" },
    });
    expect(JSON.stringify([texts, tools, echoed])).not.toContain(sandbox.key);
    await client.close();
  });
});

describe("over HTTP", () => {
  test("serves this machine, with the token, and no web page", async () => {
    const child = startCli(["mcp", "--http", "--port", "0"], sandbox.env);
    const [url = "", token = ""] = await new Promise<string[]>((resolve) => {
      let text = "";
      child.stdout?.on("data", (chunk) => {
        text += String(chunk);
        const found = /at (\S+)\s+Token {2}(\S+)/.exec(text);
        if (found) resolve(found.slice(1));
      });
    });
    const authorization = `Bearer ${token}`;
    const client = new Client({ name: "test", version: "1" });
    const transport = new StreamableHTTPClientTransport(new URL(url), {
      requestInit: { headers: { authorization } },
    });
    await client.connect(transport as Parameters<Client["connect"]>[0]);
    expect((await client.listTools()).tools).toHaveLength(4);
    await client.close();
    const post = async (headers: Record<string, string>) =>
      (await fetch(url, { method: "POST", body: "{}", headers })).status;
    expect(await post({})).toBe(401);
    expect(await post({ authorization: `${authorization}x` })).toBe(401);
    expect(await post({ authorization, origin: "https://evil.example" })).toBe(403);
    const { request } = await import("node:http");
    const status = await new Promise((resolve) => {
      request(url, { method: "POST", headers: { host: "evil.example", authorization } }, ({ statusCode }) =>
        resolve(statusCode),
      ).end("{}");
    });
    expect(status).toBe(403);
    child.kill();
  });
});
