import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";

const folder = mkdtempSync(join(tmpdir(), "datacloud-built-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
}, 30_000);
