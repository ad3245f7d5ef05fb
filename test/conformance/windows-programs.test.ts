import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { signalProgram } from "../../packages/conformance/src/sources/program/signal-program.ts";
import { files, read, root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("windows");

/** Starts a program with the code of `verify` in a process that takes itself for one on Windows; gives what it would start. */
function startedOnWindows(command: readonly string[]): unknown {
  const source = join(root, "packages/conformance/src/sources/program/run-program.ts");
  const code = `
import child from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
Object.defineProperty(process, "platform", { value: "win32" });
child.spawn = (file, args, { windowsVerbatimArguments = false }) => {
  console.log(JSON.stringify({ file, args, windowsVerbatimArguments }));
  process.exit();
};
syncBuiltinESMExports();
const { runProgram } = await import(${JSON.stringify(source)});
await runProgram(${JSON.stringify(command)}, { env: {} });`;
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "--eval", code];
  const env = { ...process.env, PATH: folder, Path: folder, PATHEXT: ".EXE;.CMD", comspec: "cmd.exe" };
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, env, encoding: "utf8" }));
}

describe("on Windows, `datacloud verify --`", () => {
  mkdirSync(folder, { recursive: true });
  for (const name of ["npm.CMD", "node.EXE"]) writeFileSync(join(folder, name), "", { mode: 0o755 });

  test("runs npm, which is a script there, by the shell that runs such scripts", () => {
    expect(startedOnWindows(["npm", "test"])).toEqual({
      file: "cmd.exe",
      args: ["/d", "/s", "/c", '"npm ^"test^""'],
      windowsVerbatimArguments: true,
    });
  });

  test("gives a script no argument that the shell would take for a command", () => {
    const { args } = startedOnWindows(["npm", "test", "a & calc", '"%PATH%"']) as { args: string[] };
    expect(args.at(-1)).toBe('"npm ^"test^" ^"a^ ^&^ calc^" ^"\\^"^%PATH^%\\^"^""');
  });

  test("runs a program itself, without a shell", () => {
    expect(startedOnWindows(["node", "a & calc"])).toEqual({
      file: "node",
      args: ["a & calc"],
      windowsVerbatimArguments: false,
    });
  });
});

describe("a signal for a program on Windows", () => {
  const sent = (signal: NodeJS.Signals, child: Partial<Parameters<typeof signalProgram>[0]> = {}) => {
    const runs: (readonly string[])[] = [];
    signalProgram({ pid: 42, exitCode: null, signalCode: null, ...child }, signal, {
      isGroup: false,
      platform: "win32",
      run: (file, args) => runs.push([file, ...args]),
    });
    return runs;
  };

  test.each(["SIGTERM", "SIGKILL"] as const)("that ends it, %s, ends what it started too", (signal) => {
    expect(sent(signal)).toEqual([["taskkill", "/pid", "42", "/t", "/f"]]);
  });

  test.each(["SIGINT", "SIGBREAK", "SIGHUP"] as const)(
    "that the console has sent, %s, lets it end in its own way",
    (signal) => {
      expect(sent(signal)).toEqual([]);
    },
  );

  test("is not sent to one that has ended: another process may have its number by then", () => {
    expect(sent("SIGKILL", { exitCode: 0 })).toEqual([]);
    expect(sent("SIGKILL", { pid: undefined })).toEqual([]);
  });
});

/** Where a program is started whose name is not that of an executable file: `cross-spawn`, a shell, or what ends in `.exe` anyway. */
const starters: Readonly<Record<string, string>> = {
  "generators/adopt/format-folder.ts": "Node.js itself",
  "generators/rules/lint.ts": "Node.js itself",
  "packages/cli/src/commands/open.ts": "open, rundll32 or xdg-open",
  "packages/cli/src/settings/read-key.ts": "a command line for the shell",
  "packages/conformance/src/sources/program/run-program.ts": "any program, by cross-spawn",
  "packages/conformance/src/sources/program/signal-program.ts": "taskkill",
  "packages/docs/src/live/rebuild.ts": "Node.js itself",
  "packages/docs/src/redoc/redoc.ts": "Node.js itself",
  "packages/sandbox/src/state/sql/select-in-child.ts": "Node.js itself",
  "scripts/api-changes.ts": "git",
  "scripts/prepare-release.ts": "Node.js itself",
  "scripts/sbom.ts": "Node.js itself",
};

test("every place that starts a program is listed with what it starts, so that none starts a script of Windows", () => {
  const sources = files.filter((file) => /^(?:packages|generators|scripts)\/.*(?<!\.test)\.ts$/.test(file));
  const starting = sources.filter((file) =>
    /^import (?!type\b).* from "(?:node:child_process|cross-spawn)";$/m.test(read(file)),
  );
  expect(starting.toSorted()).toEqual(Object.keys(starters));
  const itself = Object.keys(starters).filter((file) => starters[file] === "Node.js itself");
  expect(itself.filter((file) => !read(file).includes("process.execPath"))).toEqual([]);
});
