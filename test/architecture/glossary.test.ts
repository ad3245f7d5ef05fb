import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5";
import { expect, test } from "vitest";
import { files, parse, root, sources } from "./repository.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The right column of the glossary: each phrase with what to write in its place. */
const table = read("CONTRIBUTING.md").split("### Words for readers")[1]?.split("\n## ")[0] ?? "";
const rules = [...table.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|$/gm)]
  .filter(([, write = ""]) => !/^(?:write|-+)$/.test(write))
  .flatMap(([, write = "", not = ""]) => not.split(", ").map((phrase) => ({ write, phrase })));

/** The phrases in a text that the glossary replaces. */
function wrongIn(text: string): string[] {
  const words = ` ${text.toLowerCase().replaceAll(/[^a-z']+/g, " ")} `;
  return rules
    .filter(({ phrase }) => words.includes(` ${phrase} `))
    .map(({ phrase, write }) => `"${phrase}": write "${write}"`);
}

/** Texts of several words in code: messages, help, labels. */
function sentencesIn(file: string): string {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
    if (isText && node.text.trim().includes(" ")) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found.join("\n");
}

const pages = files.filter((file) =>
  /^packages\/docs\/pages\/.*\.md$|(?:^|\/)README\.md$|\/inspector\/.*\.html$/.test(file),
);
const programs = sources.filter(
  (file) => /^packages\/(?:cli|conformance|sandbox|docs)\/src\//.test(file) && !file.endsWith(".test.ts"),
);

test("the glossary has rules, and finds what it forbids", () => {
  expect(rules.length).toBeGreaterThan(15);
  expect(wrongIn("What mends\\nit. A REFUSAL.").toSorted()).toEqual([
    '"mends": write "fix"',
    '"refusal": write "response"',
    '"what mends": write "fix"',
  ]);
  expect(wrongIn("a recommendation")).toEqual([]);
});

test.each(pages)("%s keeps to the glossary", (file) => {
  expect(wrongIn(read(file))).toEqual([]);
});

test.each(programs)("%s keeps to the glossary in what it says", (file) => {
  expect(wrongIn(sentencesIn(file))).toEqual([]);
});
