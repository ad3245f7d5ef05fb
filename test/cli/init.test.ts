import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { startSandbox } from "./sandbox-server.ts";
import { runOnTerminal } from "./terminal.ts";

const folder = temporaryFolder("init");
const config = join(folder, "new", "config.json");
const read = () => JSON.parse(readFileSync(config, "utf8")) as Record<string, unknown>;
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const none = {
  DATACLOUD_CONFIG: config,
  DATACLOUD_TOKEN: "",
  DATACLOUD_BASE_URL: "",
  DATACLOUD_INSTANCE: "",
};

const sandbox = closedAfter(await startSandbox());
beforeEach(() => rmSync(join(folder, "new"), { recursive: true, force: true }));

/** Reads a record that does not exist: any error other than one about the API key shows that the key was sent. */
const readSomething = (env: Record<string, string>) =>
  runInProcess(["customData.get", "--reference", "nobody", "--key", "nothing", "--json"], {
    ...none,
    ...env,
  });

describe("init", () => {
  test("names a variable, and the key stays there", async () => {
    const words = [
      "init",
      "--base-url",
      `${sandbox.url}/api`,
      "--key",
      "environment",
      "--variable",
      "MY_KEY",
    ];
    const { code, stdout } = await runInProcess(words, { ...none, MY_KEY: sandbox.key });
    expect({ code, names: stdout.includes(config) }).toEqual({ code: 0, names: true });
    expect(read()).toEqual({
      baseUrl: `${sandbox.url}/api`,
      key: { from: "environment", variable: "MY_KEY" },
    });
    expect(JSON.parse((await readSomething({ MY_KEY: sandbox.key })).stdout)).toMatchObject({
      error: "invalid_arguments",
    });
    const absent = await readSomething({ MY_KEY: "" });
    expect(absent.code).toBe(3);
    expect(JSON.stringify(absent)).toContain("MY_KEY");
  });

  test("names a command, whose output is the key", async () => {
    const command = `cat '${join(folder, "secret")}'`;
    writeFileSync(join(folder, "secret"), `${sandbox.key}\n`);
    const words = ["init", "--base-url", `${sandbox.url}/api`, "--key", "command", "--command", command];
    expect((await runInProcess(words, none)).code).toBe(0);
    expect(read().key).toEqual({ from: "command", command });
    expect(JSON.parse((await readSomething({})).stdout)).toMatchObject({ error: "invalid_arguments" });
    writeFileSync(join(folder, "secret"), "two words of a secret\n");
    const failed = await readSomething({});
    expect(failed.code).toBe(3);
    expect(JSON.stringify(failed)).not.toContain("two words");
  });

  test("writes the key as plain text only when asked, warns, and does not show it", async () => {
    const words = ["init", "--base-url", `${sandbox.url}/api`, "--key", "plain"];
    const { code, stdout, stderr } = await runInProcess(words, none, `${sandbox.key}\n`);
    expect(code).toBe(0);
    expect(stderr).toContain("warning: the key is written to the settings file as plain text");
    expect(`${stdout}${stderr}`).not.toContain(sandbox.key);
    expect(read().key).toEqual({ from: "plain", token: sandbox.key });
    expect(JSON.parse((await readSomething({})).stdout)).toMatchObject({ error: "invalid_arguments" });
  });

  test("lets only the owner read the file, also where others could read it before", async () => {
    const words = ["init", "--instance", "acme", "--key", "plain"];
    await runInProcess(words, none, sandbox.key);
    expect([modeOf(join(folder, "new")), modeOf(config)]).toEqual(["700", "600"]);
    chmodSync(config, 0o644);
    await runInProcess(words, none, sandbox.key);
    expect(modeOf(config)).toBe("600");
  });

  test("does not send the key of the settings to another address", async () => {
    await runInProcess(["init", "--instance", "acme", "--key", "plain"], none, sandbox.key);
    const { code, stdout, stderr } = await readSomething({ DATACLOUD_BASE_URL: `${sandbox.url}/api` });
    expect(code).toBe(3);
    expect(`${stdout}${stderr}`).toContain("belongs to another address");
    expect(`${stdout}${stderr}`).not.toContain(sandbox.key);
  });

  test.each([["acme"], ["ACME"], ["acme.getdx.net"], ["https://acme.getdx.net/settings"]])(
    "reads the instance %s",
    async (name) => {
      await runInProcess(["init", "--instance", name, "--key", "environment"], none);
      expect(read()).toEqual({
        instance: "acme",
        key: { from: "environment", variable: "DATACLOUD_TOKEN" },
      });
    },
  );

  test.each([
    [[], "", "pass --instance", 2],
    [["--instance", "acme"], "", "pass --key", 2],
    [["--instance", "a b", "--key", "environment"], "", "is not an instance name", 2],
    [["--base-url", "ftp://x", "--key", "environment"], "", "http or https address", 2],
    [["--base-url", "https://u:secret@x", "--key", "environment"], "", "without user", 2],
    [["--instance", "acme", "--key", "plain"], "", "not an API key", 3],
    [["--instance", "acme", "--key", "plain"], "half a-secret", "not an API key", 3],
    [["--instance", "acme", "--key", "envirnment"], "", "Allowed choices are environment", 2],
    [["--instance", "acme", "--key", "environment", "--variable", "MY-KEY"], "", "--variable", 2],
    [["--instance", "acme", "--key", "command", "--command", " "], "", "--command", 2],
  ])("%j is refused, and nothing is written", async (words, input, message, expected) => {
    const { code, stdout, stderr } = await runInProcess(["init", ...words], none, input);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
    expect(stderr).not.toContain("secret");
    expect(existsSync(config)).toBe(false);
  });

  test("asks on a terminal, and shows nothing of the key", async () => {
    const run = await runOnTerminal(
      ["init"],
      [
        ["Instance (acme", "acme"],
        ["Where does the API key come from", "plain"],
        ["API key (it is not shown)", `x\u007F${sandbox.key}`],
      ],
      none,
    );
    expect(run.code).toBe(0);
    expect(run.output).not.toContain(sandbox.key);
    expect(read()).toEqual({ instance: "acme", key: { from: "plain", token: sandbox.key } });
  });
});
