import { errors } from "@datacloud/contract/errors";
import { methodNames, server } from "@datacloud/contract/methods";
import ts from "typescript-5";
import { describe, expect, test } from "vitest";
import { parse, sources } from "./repository.ts";

/**
 * Facts of the API stand in the document alone. Where code must name one, it says here why the contract does not have the
 * fact that the code needs.
 */
const reviewed: readonly { file: string; facts: readonly string[]; why: string }[] = [
  {
    file: "rules/chains.ts",
    facts: ["deployments.setPullServices", "deployments.create", "deployments.upsert"],
    why: "That one method prepares another stands only in a description.",
  },
  {
    file: "rules/newest-first.ts",
    facts: ["deployments.create", "deployments.upsert"],
    why: "That a deployment takes the pull requests which no earlier one took stands only in descriptions.",
  },
  {
    file: "rules/refused-again.ts",
    facts: ["repo_not_found", "deployment_not_found"],
    why: "The contract does not say which refusals depend on what is stored.",
  },
];

const domain = new URL(server.url.replace(/\{\w+\}/, "x")).hostname.slice(2);
const hosts = [domain, "getdx.com"];
const facts = [...methodNames, ...Object.keys(errors), ...hosts];
const folder = "packages/conformance/src/";
const files = sources.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));

/** The facts of the API that the texts of some code name: strings, templates and regular expressions. */
function factsIn(source: ts.SourceFile): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node))
      for (const fact of facts) if (names(node.text.replaceAll("\\", ""), fact)) found.add(fact);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found].sort();
}

/** Whether a text has a name as a whole: `customData.set` is no part of `customData.setAll`. */
function names(text: string, fact: string): boolean {
  return new RegExp(`(?<![\\w])${fact.replaceAll(".", "[.]")}(?![\\w])`, "i").test(text);
}

test.each(files)("%s names no method, error code or host of the API", (file) => {
  const allowed = reviewed.find((one) => one.file === file)?.facts ?? [];
  expect(factsIn(parse(folder + file))).toEqual([...allowed].sort());
});

test("what was reviewed still exists", () => {
  expect(reviewed.map(({ file }) => file).filter((file) => !files.includes(file))).toEqual([]);
});

describe("what is found", () => {
  const source = (text: string) => ts.createSourceFile("a.ts", text, ts.ScriptTarget.Latest, true);

  test.each([
    ['const name = "customData.set";', ["customData.set"]],
    [`const text = \`call deployments.create of \${name} again\`;`, ["deployments.create"]],
    [`const text = \`\${a} repo_not_found \${b}\`;`, ["repo_not_found"]],
    [`const text = \`\${a}.getdx.net\`;`, ["getdx.net"]],
    [String.raw`const host = /\.getdx\.com$/;`, ["getdx.com"]],
    ['const name = "customData.settings";', []],
    ["// customData.set\nconst one = 1;", []],
  ])("in %s", (text, expected) => {
    expect(factsIn(source(text))).toEqual(expected);
  });
});
