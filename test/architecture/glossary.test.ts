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
  const words = ` ${text.toLowerCase().replaceAll(/[^a-z']+/g, " ")} `.replaceAll("api key", "api-key");
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

/** Comments of what a file exports, members included: what an editor shows, and a declaration file holds. */
function commentsIn(file: string): string {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
    found.push(...comments.map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? ""));
    ts.forEachChild(node, visit);
  };
  for (const statement of parse(file).statements) if (isExported(statement)) visit(statement);
  return found.join("\n");
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

const pages = files.filter((file) =>
  /^packages\/docs\/pages\/.*\.md$|(?:^|\/)README\.md$|\/inspector\/.*\.html$|^spec\/.*\.yaml$|\/control-api\.yaml$|^packages\/[^/]+\/package\.json$/.test(
    file,
  ),
);
const programs = sources.filter((file) => /^packages\/[^/]+\/src\/|^generators\//.test(file));
const declarations = sources.filter((file) => /^packages\/[^/]+\/src\//.test(file));

test("the glossary has rules, and finds what it forbids", () => {
  expect(rules.length).toBeGreaterThan(15);
  expect(wrongIn("What mends\\nit. A REFUSAL.").toSorted()).toEqual([
    '"mends": write "fix"',
    '"refusal": write "error response"',
    '"what mends": write "fix"',
  ]);
  expect(wrongIn("a recommendation, without a new API key of this sandbox")).toEqual([]);
  expect(commentsIn("test/architecture/repository.ts")).toContain("TypeScript written by hand");
});

/** Each phrase to replace, with its file. */
const wrong = (among: readonly string[], textOf: (file: string) => string) =>
  among.flatMap((file) => wrongIn(textOf(file)).map((phrase) => `${file}: ${phrase}`));

test("pages keep to the glossary", () => {
  expect(pages.length).toBeGreaterThan(50);
  expect(wrong(pages, read)).toEqual([]);
});

test("programs keep to the glossary in what they say", () => {
  expect(programs.length).toBeGreaterThan(500);
  expect(wrong(programs, sentencesIn)).toEqual([]);
});

test("exported declarations keep to the glossary in their comments", () => {
  expect(declarations.length).toBeGreaterThan(400);
  expect(wrong(declarations, commentsIn)).toEqual([]);
});
