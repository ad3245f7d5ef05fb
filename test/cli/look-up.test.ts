import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { errors } from "@datacloud/contract/errors";
import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { describe, expect, test } from "vitest";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { runOnTerminal } from "./terminal.ts";

const folder = temporaryFolder("look-up");

describe("methods", () => {
  test("lists every method with its summary", async () => {
    const { code, stdout, stderr } = await runInProcess(["methods"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual([...methodNames]);
    for (const line of lines) {
      const [name = ""] = line.split(" ");
      expect(line).toContain(describeMethod(name as (typeof methodNames)[number]).summary);
    }
  });

  test("shows arguments, errors, evidence and examples of one", async () => {
    const { code, stdout } = await runInProcess(["methods", "deployments.create"]);
    expect(code).toBe(0);
    for (const heading of ["Arguments", "Retry", "Errors", "Evidence", "Examples"]) {
      expect(stdout.split("\n")).toContain(heading);
    }
    for (const { code: each } of describeMethod("deployments.create").errors) expect(stdout).toContain(each);
    expect(stdout).toContain("deployed_at");
    expect(stdout).toContain("  datacloud deployments.create --");
    expect(stdout).not.toContain("\u001b");
  });

  test("prints JSON, of one and of all", async () => {
    const one = await runInProcess(["methods", "deployments.create", "--json"]);
    expect(JSON.parse(one.stdout)).toMatchObject({ name: "deployments.create", verb: "POST" });
    const all = await runInProcess(["methods", "--json"]);
    expect(JSON.parse(all.stdout)).toHaveLength(methodNames.length);
  });

  test.each([
    [["methods", "deployments.creat"], "Did you mean deployments.create?"],
    [["open", "deployments.creat"], "Did you mean deployments.create?"],
    [["errors", "repo_not_fund"], "Did you mean repo_not_found?"],
    [["methods", "--jsn"], "Did you mean --json?"],
    [["open"], "missing required argument"],
  ])("%j ends with the usage code and suggests the nearest", async (words, message) => {
    const { code, stdout, stderr } = await runInProcess(words);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

describe("errors", () => {
  test("lists every code with its meaning", async () => {
    const { stdout } = await runInProcess(["errors"]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(Object.keys(errors));
    for (const { meaning } of Object.values(errors)) expect(stdout).toContain(meaning);
  });

  test("explains one, as text and as JSON", async () => {
    const { meaning, remedy, methods } = errors.repo_not_found;
    const text = await runInProcess(["errors", "repo_not_found"]);
    for (const part of [meaning, remedy, ...methods]) expect(text.stdout).toContain(part);
    const json = await runInProcess(["errors", "repo_not_found", "--json"]);
    expect(JSON.parse(json.stdout)).toEqual({ code: "repo_not_found", meaning, remedy, methods });
  });
});

describe("open", () => {
  const page = describeMethod("deployments.create").docs;
  const opener = '#!/bin/sh\nprintf %s "$1" > "$OPENED"\n';
  writeFileSync(join(folder, "xdg-open"), opener, { mode: 0o755 });

  test("prints the address where nobody sits in front of a screen", async () => {
    const { code, stdout, stderr } = await runInProcess(["open", "deployments.create"]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: `${page}\n`, stderr: "" });
  });

  test("opens the page on a desktop, and only prints it in CI", async () => {
    const opened = join(folder, "opened");
    const desktop = { PATH: `${folder}:${process.env.PATH}`, DISPLAY: ":0", OPENED: opened };
    const ci = await runOnTerminal(["open", "deployments.create"], "", { ...desktop, CI: "true" });
    expect(ci.output.trim()).toBe(page);
    const run = await runOnTerminal(["open", "deployments.create"], "", { ...desktop, CI: "" });
    expect(run.code).toBe(0);
    expect(run.output.trim()).toBe(`Opened ${page}`);
    await expect.poll(() => readFileSync(opened, "utf8")).toBe(page);
  });

  test("prints the address where there is no browser to start", async () => {
    const env = { PATH: "/usr/bin-none", DISPLAY: ":0", CI: "" };
    const run = await runOnTerminal(["open", "deployments.create"], "", env);
    expect({ code: run.code, output: run.output.trim() }).toEqual({ code: 0, output: page });
  });
});
