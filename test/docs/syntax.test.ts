import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { scriptsOf } from "./languages.ts";
import { reference } from "./reference.ts";

/** As much of tree-sitter as is used; its types stand in a file that its package does not name in a way we can import. */
interface TreeSitter {
  Parser: {
    init(options: object): Promise<void>;
    new (): { setLanguage(language: unknown): void; parse(text: string): Tree };
  };
  Language: { load(file: string): Promise<unknown> };
}
interface Tree {
  rootNode: { hasError: boolean; childCount: number };
}

const require = createRequire(import.meta.url);
const { Parser, Language } = require("@vscode/tree-sitter-wasm") as TreeSitter;
const folder = dirname(require.resolve("@vscode/tree-sitter-wasm"));

const samples = reference.methods.flatMap(({ name, scenarios }) =>
  scenarios.flatMap(({ key, samples }) =>
    samples.map((sample) => ({ name: `${name} ${key} ${sample.id}`, ...sample })),
  ),
);

beforeAll(() => Parser.init({ locateFile: (file: string) => join(folder, file) }));

type SyntaxParser = InstanceType<TreeSitter["Parser"]>;

/** One parser for each syntax: to load its grammar takes longer than to parse all samples. */
const parsers = new Map<string, Promise<SyntaxParser>>();

function parserFor(syntax: string): Promise<SyntaxParser> {
  const parser = parsers.get(syntax) ?? makeParser(syntax);
  parsers.set(syntax, parser);
  return parser;
}

async function makeParser(syntax: string): Promise<SyntaxParser> {
  const parser = new Parser();
  const name = syntax === "csharp" ? "c-sharp" : syntax;
  parser.setLanguage(await Language.load(join(folder, `tree-sitter-${name}.wasm`)));
  return parser;
}

async function isWellFormed(syntax: string, text: string): Promise<boolean> {
  const { rootNode } = (await parserFor(syntax)).parse(text);
  return !rootNode.hasError && rootNode.childCount > 0;
}

/** These need no interpreter on the machine; `samples.test.ts` runs them where there is one. */
test.each([
  "bash",
  "typescript",
  "javascript",
  "python",
  "go",
  "ruby",
  "java",
  "csharp",
  "php",
  "powershell",
])("every sample in %s is well formed", async (syntax) => {
  const own = samples.filter((sample) => sample.syntax === syntax);
  expect(own.length).toBeGreaterThan(30);
  const wrong = [];
  for (const { name, text } of own) if (!(await isWellFormed(syntax, text))) wrong.push(name);
  expect(wrong).toEqual([]);
});

test("every workflow and pipeline is YAML with a well-formed script in it", async () => {
  for (const { name, text } of samples.filter(({ syntax }) => syntax === "yaml")) {
    const scripts = scriptsOf(parse(text));
    expect(scripts.length, name).toBe(1);
    expect(await isWellFormed("bash", scripts.join("\n")), name).toBe(true);
  }
});

test("the check itself sees what is wrong", async () => {
  expect(await isWellFormed("go", "package main\n\nfunc main() {\n")).toBe(false);
  expect(await isWellFormed("ruby", "puts [1, 2")).toBe(false);
});
