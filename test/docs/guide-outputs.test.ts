import { join } from "node:path";
import { expect, test } from "vitest";
import { files, read, root } from "../architecture/repository.ts";
import { closedAfter } from "../closed-after.ts";
import { startPlayground } from "./guide-outputs.ts";
import { has } from "./languages.ts";

const marked = /^```text Output\n[\s\S]*?^```$/gm;
const guides = files.filter(
  (file) => /^packages\/docs\/pages\/.*\.md$/.test(file) && read(file).includes("```text Output\n"),
);

const playground = closedAfter(await startPlayground());

test("each of the six guides to a tool shows real output", () => {
  const names = guides.map((file) => file.replace(/^.*\//, ""));
  expect(names).toEqual(
    expect.arrayContaining(
      ["bulk", "hosting", "publishing", "sandbox", "testing", "verify"].map((name) => `${name}.md`),
    ),
  );
});

test.skipIf(!has(["curl", "--version"])).each(guides)(
  "%s shows what its commands print; `vitest -u` writes it (needs curl)",
  async (file) => {
    const text = read(file);
    let written = "";
    let end = 0;
    for (const match of text.matchAll(marked)) {
      const before = text.slice(end, match.index);
      written += `${before}\`\`\`text Output\n${await outputAfter(text.slice(0, match.index))}\n\`\`\``;
      end = match.index + match[0].length;
    }
    await expect(written + text.slice(end)).toMatchFileSnapshot(join(root, file));
  },
);

/** What the last block before an output prints. A sentence between the two says of which program. */
async function outputAfter(text: string): Promise<string> {
  const [, language = "", block = "", between = ""] =
    /```(\w+)[^\n]*\n((?:(?!```)[\s\S])*)```((?:(?!```)[\s\S])*)$/.exec(text) ?? [];
  if (block.includes(" sandbox --port 4010")) return playground.greeting;
  const output = await playground.output(
    `${block.trim()}${between.includes("1 January") ? " # 1 January" : ""}`,
    language,
  );
  expect(output, block).not.toBe("");
  return block.includes("--faults") ? recoveryOf(output) : output;
}

/** The table and the verdict, without the findings before them. */
function recoveryOf(output: string): string {
  const [, table = "", rest = ""] =
    /(recovery, fault by fault\n[\s\S]*?)\n\n[\s\S]*?((?:Does not )?[Cc]onforms?: [\s\S]*)$/.exec(output) ??
    [];
  return `${table}\n\n${rest}`.trim();
}
