import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundledCommand } from "../bundled-command.ts";

const command = bundledCommand();

function start(args: readonly string[], option = ""): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [command.main, ...args], {
    timeout: 30_000,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...command.env, DATACLOUD_TOKEN: "some-key", NODE_OPTIONS: option },
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

  test.each(servers)("%s: --verbose shows the stack as well", (_, args) => {
    expect(start([...args, "--port", port, "--verbose"]).stderr).toMatch(
      /^\w*Error: .*\n( {4}at .*\n)+[\s\S]*error: Port/,
    );
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

describe("a fault of the command itself is one line and exit code 70", () => {
  const broken = `--import=data:text/javascript,${encodeURIComponent(
    "const write = process.stdout.write; process.stdout.write = (text) => { throw new TypeError(`this is\nnot right`); };",
  )}`;

  test.each([
    ["in `methods`", ["methods"]],
    ["in `completion`", ["completion", "bash"]],
  ])("%s", (_, args) => {
    const { status, stderr } = start(args, broken);
    expect(stderr).toBe(
      "error: The command failed unexpectedly: this is not right. Add --verbose for the stack trace.\n",
    );
    expect(status).toBe(70);
    expect(start([...args, "--verbose"], broken).stderr).toMatch(/^TypeError: this is\nnot right\n {4}at /);
  });

  test("it shows no key, with --verbose neither", () => {
    const leaking = broken.replace(
      encodeURIComponent("`this is"),
      encodeURIComponent("process.env.DATACLOUD_TOKEN + ` is"),
    );
    for (const more of [[], ["--verbose"]]) {
      const { stderr } = start(["methods", ...more], leaking);
      expect(stderr).toContain("[redacted] is");
      expect(stderr).not.toContain("some-key");
    }
  });

  test("--verbose behind -- is for the program", () => {
    const { stderr } = start([
      "verify",
      "--",
      process.execPath,
      "-e",
      "console.error(process.argv[1])",
      "--",
      "--verbose",
    ]);
    expect(stderr).toContain("--verbose");
  });
});
