import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { methodNames } from "@datacloud/contract/methods";
import { beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { installCommand } from "./shell-command.ts";

const folder = temporaryFolder("completion");
const shells = ["bash", "zsh", "fish", "powershell"] as const;
const scripts = {} as Record<(typeof shells)[number], string>;

beforeAll(async () => {
  installCommand(folder);
  for (const shell of shells) {
    const { code, stdout } = await runInProcess(["completion", shell]);
    expect(code).toBe(0);
    scripts[shell] = stdout;
    writeFileSync(join(folder, `completion.${shell}`), stdout);
  }
});

/** What bash offers for some words, the last of which is being typed. */
function completeInBash(words: readonly string[]): string[] {
  const quoted = words.map((word) => `'${word}'`).join(" ");
  const text = `. "$0"; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}
$(complete -p datacloud | sed 's/.*-F \\([^ ]*\\).*/\\1/') datacloud; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
  const output = execFileSync("bash", ["--norc", "-c", text, join(folder, "completion.bash")], {
    encoding: "utf8",
    env,
  });
  return output.split("\n").filter((line) => line !== "");
}

describe("bash", () => {
  test.each([
    ["comp", ["completion"]],
    ["deployments.c", ["deployments.create"]],
    ["methods deployments.c", ["deployments.create"]],
    ["call deployments.c", ["deployments.create"]],
    ["import deployments.c", ["deployments.create"]],
    ["deployments.create --commit", ["--commit-sha"]],
    ["deployments create --commit", ["--commit-sha"]],
    ["completion po", ["powershell"]],
    ["errors repo_not_f", ["repo_not_found"]],
    ["deployments c", ["create"]],
    ["import customData.set rows.csv --skip", ["--skip-invalid"]],
    ["init --key p", ["plain"]],
    ["sandbox --po", ["--port"]],
    ["nonsense --x", []],
  ])("completes `datacloud %s`", (typed, expected) => {
    expect(completeInBash(["datacloud", ...typed.split(" ")])).toEqual(expected);
  });

  test("offers all commands and methods at the start", () => {
    const found = completeInBash(["datacloud", ""]);
    expect(found).toEqual(expect.arrayContaining(["call", "import", "sandbox", ...methodNames]));
  });
});

const checks: Record<"zsh" | "fish" | "pwsh", (file: string) => [string, string[]]> = {
  zsh: (file) => ["zsh", ["-n", file]],
  fish: (file) => ["fish", ["--no-execute", file]],
  pwsh: (file) => ["pwsh", ["-NoProfile", "-Command", `[scriptblock]::Create((Get-Content -Raw '${file}'))`]],
};

describe("the other shells", () => {
  test.each([
    ["zsh", "zsh"],
    ["fish", "fish"],
    ["powershell", "pwsh"],
  ] as const)("%s finds no error in its script, where it is installed", (shell, program) => {
    const [name, words] = checks[program](join(folder, `completion.${shell}`));
    const { error, status, stderr } = spawnSync(name, words, { encoding: "utf8" });
    const isInstalled = error === undefined;
    expect(isInstalled ? `${status}${stderr}` : "0").toBe("0");
  });

  test("ask the same hidden command", () => {
    for (const shell of shells) expect(scripts[shell]).toContain("datacloud complete -- ");
    expect(scripts.zsh.startsWith("#compdef datacloud\n")).toBe(true);
    expect(scripts.fish).toContain("complete -c datacloud ");
    expect(scripts.powershell).toContain("Register-ArgumentCompleter -Native -CommandName datacloud ");
  });

  test('PowerShell counts the words before the cursor by their place, and writes an empty word as ""', async () => {
    expect(scripts.powershell).toContain("$_.Extent.EndOffset -lt $cursor");
    // A word that is there twice counts twice.
    expect(scripts.powershell).not.toContain("-ne $word");
    const { stdout } = await runInProcess(["complete", "--", "completion", '""']);
    expect(stdout.split("\n")).toContain("powershell");
  });

  test("learn from the exit code that only file names can follow", async () => {
    const none = await runInProcess(["complete", "--", "import", "customData.set", "rows"]);
    expect(none).toEqual({ code: 1, stdout: "", stderr: "" });
    const some = await runInProcess(["complete", "--", "import", "customData.s"]);
    expect(some).toEqual({ code: 0, stdout: "customData.set\ncustomData.setAll\n", stderr: "" });
  });

  test("an unknown shell is a usage error that names the known ones", async () => {
    const { code, stderr } = await runInProcess(["completion", "tcsh"]);
    expect(code).toBe(2);
    for (const shell of shells) expect(stderr).toContain(shell);
  });
});
