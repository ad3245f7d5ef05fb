import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../generators/core/build.ts";
import { load } from "../../generators/core/load.ts";
import type { JsonObject } from "../../generators/core/model.ts";
import { type Sample, samplesOf } from "../../generators/docs/samples/samples.ts";
import { root } from "../architecture/repository.ts";
import { closedAfter } from "../closed-after.ts";
import { startJudge, token } from "./judge.ts";
import { aimed, has, programsFolder, type Runner, runners } from "./languages.ts";

// biome-ignore lint/suspicious/noTemplateCurlyInString: a text that looks like code is what is tried.
const nasty = 'it\'s "quoted" \\ $HOME ${x} #{y} `z` %41 & = + é 🚀 \u2028 <b>\n\ttab';
const written: JsonObject = {
  reference: nasty,
  key: "-@leading",
  value: {
    "key with 'quotes' and #{x}": nasty,
    numbers: [0, -1.5, 1e21, 9007199254740991],
    words: { yes: true, no: false, none: null },
    empty: { list: [], object: {} },
    deep: [{ list: [[["x"]]] }],
  },
};
const read: JsonObject = { reference: nasty, key: "a=b&c" };

const { model } = build(await load(join(root, "spec/openapi.yaml")));
const server = {
  url: "https://yourinstance.getdx.net/api",
  instance: "yourinstance",
  hasOk: true,
  key: { header: "Authorization", start: "Bearer " },
};
const samplesFor = (name: string, args: JsonObject): Sample[] => {
  const method = model.methods.find((method) => method.name === name);
  return method ? samplesOf(server, method, args) : [];
};

const judge = closedAfter(await startJudge());
const folder = programsFolder("hostile");

/** Stores what a program reads, so that it succeeds as those that write. */
async function store(name: string): Promise<void> {
  const response = await fetch(`${judge.origin(name)}/api/customData.set`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ ...read, value: { stored: true } }),
  });
  expect(response.status, await response.text()).toBe(200);
}

const isMissing = (runner: Runner) => runner.tools.some((tool) => !has(tool));
const languages = Object.entries(runners).map(([name, runner]) => ({ name, runner }));
/** What a machine lacks is skipped by name. */
const lacking = languages.filter(({ runner }) => isMissing(runner));

test.skipIf(lacking.length > 0).each(lacking)(
  "quotes, signs, numbers and depth arrive unchanged from $name, which is not on this machine",
  () => undefined,
);

test.each(languages.filter(({ runner }) => !isMissing(runner)))(
  "quotes, signs, numbers and depth arrive unchanged from $name",
  async ({ name, runner }) => {
    const own = [...samplesFor("customData.set", written), ...samplesFor("customData.get", read)].filter(
      ({ id }) => runner.ids.includes(id),
    );
    expect(own.length).toBeGreaterThan(1);
    const programs = own.map(({ id, text }, index) => {
      const program = `${id} ${index}`;
      return { name: program, text: aimed(text, judge.origin(program)) };
    });
    for (const { name, text } of programs) if (text.includes("customData.get")) await store(name);
    const target = join(folder, name.replaceAll(" ", "-"));
    mkdirSync(target, { recursive: true });
    await runner.run(target, programs).catch((error: Error) => expect(error.message).toBe(""));
    for (const { name, text } of programs) {
      const seen = judge.seen(name).at(-1);
      expect(seen?.status).toBe(200);
      expect(seen?.received.arguments).toEqual(text.includes("customData.set") ? written : read);
    }
  },
);
