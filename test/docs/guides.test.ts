import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createProgram } from "@datacloud/cli";
import { serve } from "@datacloud/sandbox";
import { beforeAll, describe, expect, test } from "vitest";
import { files, read, root } from "../architecture/repository.ts";
import { closedAfter } from "../closed-after.ts";
import { startJudge } from "./judge.ts";
import { aimed, has, programsFolder, runners } from "./languages.ts";

const guides = files.filter((file) => /^packages\/docs\/pages\/.*\.md$/.test(file));
const blocks = guides.flatMap((file) =>
  [...read(file).matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].map(
    ([, language = "", text = ""], index) => ({
      name: `${file.replace(/^.*\//, "")} ${index + 1}`,
      language,
      text,
    }),
  ),
);
/** Programs that bring their own server; the others send to the judge. */
const isAlone = ({ text }: { text: string }) => /"(?:msw\/node|@datacloud\/sandbox)"/.test(text);
const typescript = blocks.filter(({ language }) => language === "ts");
const programs = typescript.filter((block) => !isAlone(block));
const alone = typescript.filter(isAlone);
const calls = blocks.filter(({ language, text }) => language === "sh" && /^curl/m.test(text));
/** Requests to the control API of a sandbox; who searches for curl is not after them, so they are plain text. */
const steering = blocks.filter(({ text }) => /^curl.*\/_sandbox\/reset/m.test(text));
const folder = programsFolder("guides");

const judge = closedAfter(await startJudge());

const aim = (chosen: typeof blocks) =>
  chosen.map(({ name, text }) => ({ name, text: aimed(text, judge.origin(name)) }));

describe("programs of the guides", () => {
  beforeAll(() => runners["the client"]?.run(folder, aim(programs)), 60_000);

  test.each(programs)("$name sends what is accepted", ({ name }) => {
    expect(judge.seen(name).length).toBeGreaterThan(0);
    for (const seen of judge.seen(name))
      expect(seen).toMatchObject({ status: 200, isForced: false, received: { diagnostics: [] } });
  });
});

describe("programs of the guides that need no server", () => {
  test.each(alone)("$name prints what it got", ({ name, text }) => {
    const file = join(folder, `${name.replaceAll(/\W+/g, "-")}.ts`);
    writeFileSync(file, text);
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--disable-warning=ExperimentalWarning", "--conditions=@datacloud/source", file],
      { encoding: "utf8", timeout: 20_000 },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^(?:1|repo_not_found)\n$/);
  });
});

const tools = [
  ["curl", "--version"],
  ["sh", "-c", "true"],
  ["git", "rev-parse", "HEAD"],
] as const;
const missing = tools.filter((tool) => !has(tool));

test("calls of the guides take the key from the environment", () => {
  expect(calls.length).toBeGreaterThan(0);
  for (const { text } of calls) expect(text).toContain("$DATACLOUD_TOKEN");
});

test.skipIf(missing.length > 0)("calls of the guides are accepted (needs curl, sh and git)", async () => {
  await runners.curl?.run(folder, aim(calls));
  for (const { name } of calls)
    expect(judge.seen(name)).toMatchObject([{ status: 200, isForced: false, received: { diagnostics: [] } }]);
});

test("every package that a guide installs or runs is one of ours", () => {
  const named = blocks.flatMap(({ text }) =>
    [...text.matchAll(/^(?:npm install|npx) (@datacloud\/\S+)/gm)].map(([, name]) => name),
  );
  const ours = readdirSync(join(root, "packages")).map((folder) => `@datacloud/${folder}`);
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !ours.includes(name ?? ""))).toEqual([]);
});

test("every command of a guide exists, with the options it is given", async () => {
  const program = await createProgram();
  const commands = blocks.flatMap(({ text }) =>
    [...text.matchAll(/^npx @datacloud\/cli (.*)$/gm)].map(([, words = ""]) => words),
  );
  expect(commands.length).toBeGreaterThan(3);
  for (const words of commands) {
    const [name, ...rest] = (words.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ""));
    const own = rest.slice(0, [...rest, "--"].indexOf("--"));
    const command = program.commands.find((command) => command.name() === name);
    const inner = command?.commands.find((command) => command.name() === own[0]);
    const unknown = inner ? inner.parseOptions(own.slice(1)).unknown : command?.parseOptions(own).unknown;
    expect(unknown, words).toEqual([]);
  }
});

test("every block is of a kind that is run, or one that only shows", () => {
  expect([...new Set(blocks.map(({ language }) => language))].toSorted()).toEqual([
    "json",
    "sh",
    "text",
    "ts",
    "yaml",
  ]);
});

test.skipIf(missing.length > 0)("the reset of the guides empties a sandbox (needs curl and sh)", async () => {
  expect(steering.map(({ name }) => name)).toEqual([expect.stringMatching(/^sandbox\.md/)]);
  const served = await serve({ keys: ["my-key"], port: 0 });
  const [block] = steering;
  const command = (block?.text ?? "").replace("http://127.0.0.1:4010", served.url);
  await fetch(`${served.url}/api/customData.get?reference=a&key=b`);
  expect(served.requests()).toHaveLength(1);
  const run = spawn("sh", ["-c", command], { stdio: "ignore" });
  const [code] = await once(run, "exit");
  expect({ code, left: served.requests() }).toEqual({ code: 0, left: [] });
  await served.close();
});
