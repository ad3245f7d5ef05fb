import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileCache } from "../compile-cache.ts";

const main = fileURLToPath(new URL("../../packages/cli/src/main.ts", import.meta.url));

function start(args: readonly string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, ["--conditions=@datacloud/source", main, ...args], {
    timeout: 30_000,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...compileCache, DATACLOUD_TOKEN: "some-key" },
  });
  return { status, stderr };
}

const servers: [string, string[]][] = [
  ["sandbox", ["sandbox", "--key", "k"]],
  ["proxy", ["proxy", "--upstream", "http://127.0.0.1:1"]],
  ["mcp", ["mcp", "--http", "--base-url", "http://127.0.0.1:1/api", "--allow-writes"]],
];

describe("a server that cannot listen is one line with the remedy and exit code 2", () => {
  let other: Server;
  let port: string;
  beforeAll(async () => {
    other = createServer();
    await new Promise<void>((resolve) => void other.listen(0, "127.0.0.1", resolve));
    port = String((other.address() as AddressInfo).port);
  });
  afterAll(() => void other.close());

  test.each(servers)("%s: the port is in use", (_, args) => {
    const { status, stderr } = start([...args, "--port", port]);
    expect(stderr).toMatch(
      new RegExp(`^error: Port ${port} is in use\\. .*--port 0 takes a free one\\.\\n$`),
    );
    expect(status).toBe(2);
  });

  test("an earlier recording is kept when the proxy cannot start", () => {
    const folder = mkdtempSync(join(tmpdir(), "datacloud-recording-"));
    const file = join(folder, "earlier.har");
    writeFileSync(file, "an earlier recording");
    const { status } = start(["proxy", "--upstream", "http://127.0.0.1:1", "--port", port, "--record", file]);
    expect(status).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("an earlier recording");
    rmSync(folder, { recursive: true });
  });

  test.each(servers.filter(([name]) => name !== "mcp"))("%s: the host is not this machine", (_, args) => {
    const { status, stderr } = start([...args, "--port", "0", "--host", "192.0.2.1"]);
    expect(stderr).toBe(
      "error: This machine has no address 192.0.2.1. Give --host an address of this machine, such as 127.0.0.1.\n",
    );
    expect(status).toBe(2);
  });
});
