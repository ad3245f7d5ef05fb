import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { installCommand, runShell } from "./shell-command.ts";

const folder = temporaryFolder("output");
installCommand(folder);
writeFileSync(join(folder, "capture.har"), '{"log":{"entries":[]}}');

const run = (line: string) => runShell(`set +e +o pipefail\n${line}`, folder, { DATACLOUD_TOKEN: "k" });
/** Both run long enough after the reader went away. */
const commands: [string, number][] = [
  ["datacloud methods --json", 0],
  ["datacloud verify capture.har", 2],
];

describe.runIf(process.platform !== "win32")("output that nobody takes", () => {
  test.each(commands)("a reader that goes away changes nothing of how `%s` ends", async (line, code) => {
    const { stdout, stderr } = await run(`${line} | true; echo ended with \${PIPESTATUS[0]}`);
    expect({ stdout, stderr }).toEqual({ stdout: `ended with ${code}\n`, stderr: "" });
  });

  test.each(commands)(
    "standard error without a reader changes nothing of how `%s` ends",
    async (line, code) => {
      const { stdout } = await run(`(${line}; echo ended with $? >&3) 3>&1 >/dev/null 2>/dev/full`);
      expect(stdout).toBe(`ended with ${code}\n`);
    },
  );
});

test.runIf(process.platform === "linux").each(commands)("a full disk is an error of `%s`", async (line) => {
  const { code, stderr } = await run(`${line} > /dev/full`);
  expect(stderr).toBe("error: standard output cannot be written: no space is left.\n");
  expect(code).toBe(70);
});
