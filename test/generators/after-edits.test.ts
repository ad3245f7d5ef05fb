import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { build } from "../../generators/core/build.ts";
import { checkSyntax } from "../../generators/core/check-syntax.ts";
import { printDiagnostic } from "../../generators/core/diagnostic.ts";
import { load } from "../../generators/core/load.ts";
import { closeMemory, openMemory } from "../../generators/core/remember.ts";
import { createClock } from "../../generators/core/stage.ts";
import { compare, write } from "../../generators/core/write.ts";
import { filesOf } from "../../generators/pipeline.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("edits");
const document = join(folder, "spec/openapi.yaml");
const cache = join(folder, "cache");
const out = join(folder, "out");

/** Files and diagnostics of the document, by what earlier runs made or without it. */
async function make({ remembers }: { remembers: boolean }) {
  if (remembers) openMemory(cache, document, "1");
  const loaded = load(document);
  const { model, diagnostics } = build(loaded);
  const files = await filesOf(model, createClock(false));
  const said = [...loaded.diagnostics, ...diagnostics, ...(await checkSyntax(files, document))].map(
    printDiagnostic,
  );
  closeMemory();
  return { files, said };
}

function edit(file: string, change: (text: string) => string): void {
  const path = join(folder, "spec", file);
  const before = readFileSync(path, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}

/** The same edits each time: numbers that only look random. */
function pick<Item>(list: readonly Item[], seed: number): Item {
  const number = Math.floor((Math.abs(Math.sin(seed) * 10_000) % 1) * list.length);
  return list[number] as Item;
}

const methodFiles = () => readdirSync(join(folder, "spec/methods")).sort();

function removeMethod(file: string): void {
  const name = file.replace(".yaml", "");
  edit("openapi.yaml", (text) => text.replace(new RegExp(`^  /${name}: .*\\n`, "m"), ""));
  rmSync(join(folder, "spec/methods", file));
}

const edits: Readonly<Record<string, (seed: number) => void>> = {
  "prose of a method": (seed) =>
    edit(`methods/${pick(methodFiles(), seed)}`, (text) =>
      text.replace(/summary: (.*)/, "summary: $1 at once"),
    ),
  "an argument gets a bound": (seed) => {
    const files = methodFiles().filter((file) =>
      /^ +type: string$/m.test(readFileSync(join(folder, "spec/methods", file), "utf8")),
    );
    edit(`methods/${pick(files, seed)}`, (text) =>
      text.replace(/^( +)type: string$/m, `$1type: string\n$1maxLength: ${10_000 + seed}`),
    );
  },
  "a shared schema": () =>
    edit("components/schemas/Url.yaml", (text) =>
      text.replace(/^( *)type: string$/m, "$1type: string\n$1maxLength: 99999"),
    ),
  "a method is deleted": (seed) => removeMethod(pick(methodFiles(), seed)),
  "a method is renamed": (seed) => {
    const name = pick(methodFiles(), seed).replace(".yaml", "");
    edit("openapi.yaml", (text) => text.replace(`/${name}:`, `/${name}Anew:`));
  },
  "the title": () => edit("openapi.yaml", (text) => text.replace(/title: (.*)/, "title: $1 Again")),
};

/** A third of the methods: what depends on an edit is the same with few, and a run over all takes twice as long. */
function copyDocument(): void {
  cpSync("spec", join(folder, "spec"), { recursive: true });
  for (const [index, file] of methodFiles().entries()) if (index % 3 !== 1) removeMethod(file);
}

beforeAll(async () => {
  copyDocument();
  const { files } = await make({ remembers: true });
  write(out, files);
}, 120_000);

const cases = Object.entries(edits).map(([name, change], index) => ({ name, change, seed: index + 1 }));

test.for(cases)(
  "the files are those of a whole run after an edit: $name",
  { timeout: 120_000 },
  async ({ change, seed }) => {
    change(seed);
    const after = await make({ remembers: true });
    const whole = await make({ remembers: false });
    expect(after.said).toEqual(whole.said);
    expect(after.files).toEqual(whole.files);
    expect(write(out, after.files)).not.toEqual([]);
  },
);

test("a run that remembers all finds hand edits, additions and deletions", async () => {
  const { files } = await make({ remembers: true });
  const [first, second] = files.map(({ path }) => path) as [string, string];
  writeFileSync(join(out, first), "edited");
  rmSync(join(out, second));
  writeFileSync(join(out, "packages/contract/src/generated/added.ts"), "");
  const again = (await make({ remembers: true })).files;
  expect(compare(out, again)).toHaveLength(3);
  expect(write(out, again)).toEqual([first, second, "packages/contract/src/generated/added.ts"]);
  expect(compare(out, again)).toEqual([]);
});
