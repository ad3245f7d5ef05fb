import ts from "typescript-5";
import { describe, expect, test } from "vitest";
import { parse, sources } from "./repository.ts";

const folders = ["packages/conformance/src/", "packages/cli/src/verify/"];
const files = sources.filter((file) => folders.some((folder) => file.startsWith(folder)));

/** Words of code for what readers know as requests and responses. */
const ownWords =
  /\b(?:calls|answers|odd)\b|\b(?:an?|the|this|that|no|each|one|next|first|conforming|refused) (?:call|answer)\b/i;

/** The sentences of some code that use such a word: texts of several words, in quotes or in a template. */
function sentencesIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isText = ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node);
    if (isText && node.text.trim().includes(" ") && ownWords.test(node.text)) found.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("reports and the command that writes them are about requests and responses", () => {
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.flatMap((file) => sentencesIn(parse(file)).map((text) => `${file}: ${text}`));
  expect(wrong).toEqual([]);
});

/** Markup in a template without a tag, or in plain quotes. */
function untaggedIn(source: ts.SourceFile): string[] {
  const untagged: string[] = [];
  const visit = (node: ts.Node): void => {
    const isMarkup = /<\/?[a-z]/i.test(node.getText());
    const isTemplate = ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
    const tag = ts.isTaggedTemplateExpression(node.parent ?? node) ? node.parent : undefined;
    if (isTemplate && isMarkup && tag === undefined) untagged.push(node.getText().slice(0, 60));
    if (ts.isStringLiteral(node) && isMarkup) untagged.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return untagged;
}

describe("pages of the report", () => {
  const pages = files.filter((file) => /\/report\/html.*\.ts$/.test(file) && !file.endsWith("-style.ts"));

  test("make markup with the tag that escapes", () => {
    expect(pages.length).toBeGreaterThan(3);
    const untagged = pages.flatMap((file) => untaggedIn(parse(file)).map((text) => `${file}: ${text}`));
    expect(untagged).toEqual([]);
  });

  test("nothing but the page's own style, mark and script is put in as it is", () => {
    const users = pages.filter((file) => !file.endsWith("/html.ts"));
    const given = users.flatMap((file) => [...parse(file).text.matchAll(/\braw\(([^)]*)\)/g)]);
    expect(given.map(([, argument]) => argument)).toEqual(["htmlStyle", "mark", "htmlScript"]);
  });
});
