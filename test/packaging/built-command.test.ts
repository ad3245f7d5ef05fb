import { spawn, spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("built");
/** The oldest that `engines` names. */
const node20 = join(root, "test/runtimes/node_modules/node-20-oldest/bin/node");

const code = `
const key = "Bearer " + process.env.DATACLOUD_TOKEN;
const response = await fetch(process.argv[2] + "/customData.get?reference=a&key=b", { headers: { authorization: key } });
await response.text();`;

/** Runs a program that reads a record by the command as it is built. */
function verify(...args: string[]) {
  const file = join(folder, "program.mjs");
  writeFileSync(file, code);
  const main = join(root, "packages/cli/dist/main.js");
  const [flags, address] = [args.slice(0, -1), args.at(-1) ?? ""];
  return spawnSync(process.execPath, [main, "verify", ...flags, "--", process.execPath, file, address], {
    encoding: "utf8",
  });
}

test("the built command answers a fixed host over TLS", () => {
  const { status, stdout, stderr } = verify("--tls", "https://acme.getdx.net/api");
  expect(stderr).not.toContain("Error");
  expect(stdout).toContain("Conforms: 0 errors, 0 warnings in 1 request.");
  expect(status).toBe(0);
});

describe.runIf(existsSync(node20))("on Node 20.0", () => {
  const command = join(root, "packages/cli/dist/main.js");
  const run = (...args: string[]) =>
    spawnSync(node20, [command, ...args], { encoding: "utf8", timeout: 20_000 });

  test.each([
    [["--version"]],
    [["methods"]],
    [["errors", "repo_not_found"]],
    [["deployments.create", "--help"]],
    [["call", "--help"]],
    [["import", "--help"]],
    [["doctor", "--help"]],
    [["mcp", "--help"]],
    [["init", "--help"]],
    [["probe", "--help"]],
    [["proxy", "--help"]],
    [["verify", "--help"]],
    [["completion", "bash"]],
    [["diff", "--help"]],
  ])("%s runs", (args) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([0, ""]);
  });

  test.each([[["--port", "0"]], [["--port", "0", "--data", "x.db"]]])(
    "a sandbox with SQLite, %s, says in one line what it needs",
    (args) => {
      const { status, stdout, stderr } = run("sandbox", ...args);
      expect(status).not.toBe(0);
      expect(stdout).toBe("");
      expect(stderr).toMatch(
        /^error: SQLite needs Node\.js 22\.16 or later\. This is Node\.js 20\.[\d.]+\. .*--stateless.*\n$/,
      );
    },
  );

  test("a sandbox that stores nothing starts and responds", async () => {
    const child = spawn(node20, [command, "sandbox", "--port", "0", "--key", "my-key", "--stateless"]);
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => {
        said += String(chunk);
        const found = /on (http:\/\/\S+)/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once("exit", (code) => reject(new Error(`ended with ${code}`)));
    });
    const headers = { authorization: "Bearer my-key", "content-type": "application/json" };
    const body = '{"reference":"r","key":"k","value":{}}';
    const response = await fetch(`${url}/api/customData.set`, { method: "POST", headers, body });
    expect(response.status).toBe(200);
    child.kill("SIGKILL");
  });
});
