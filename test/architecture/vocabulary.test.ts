import { basename } from "node:path";
import ts from "typescript-5";
import { expect, test } from "vitest";
import { files, parse, read, sources } from "./repository.ts";

/** A noun of the glossary for code, and the words that are not written for it. */
const table = read("CONTRIBUTING.md").split("### Words in code")[1]?.split("\n### ")[0] ?? "";
const replacements = new Map(
  [...table.matchAll(/^\| ([a-z]+) +\|[^|]+\| ([a-z, ]+?) +\|$/gm)]
    .filter(([, write]) => write !== "write")
    .flatMap(([, write = "", not = ""]) => not.split(", ").map((word) => [word, write] as const)),
);

/** Names that keep a word of the right column, each for a reason. */
const allowedNames: Readonly<Record<string, string>> = {
  call: "the bare client calls a method with it: a function call, which may send several requests",
  callCommand: "the command `call`",
  CallFlags: "flags of the command `call`",
  runCall: "the command `call`",
  addCallOptions: "the command `call`",
  CallOptions: "options of one call of a client's method, retries included",
  checkCallOptions: "the same",
  traceCalls: "calls of the client's methods, each with all its requests",
  CallTrace: "the same",
  refusedAgain: "the ID of a rule, which stays",
};

/** Files and folders named after a word of the right column, each for a reason. */
const allowedPlaces: Readonly<Record<string, string>> = {
  "packages/cli/src/call": "the command `call`",
  "packages/cli/src/call/run-call": "the command `call`",
  "packages/cli/src/commands/call": "the command `call`",
  "test/cli/call": "the command `call`",
  "test/client/calls": "calls of the client's methods",
  "packages/conformance/src/rules/refused-again": "named after the ID of its rule, which stays",
};

/** Types that are declared in two packages with different fields, each for a reason. */
const allowedTypes: Readonly<Record<string, string>> = {
  Convention: "in the model with its ID, in the contract below its ID",
  Diagnostic: "generators name a file and a line, validators a place in the arguments",
  Encoding: "the client also knows forms that are the only encoding",
  ErrorDescription: "in the model with its code, in the contract below its code",
  Evidence: "the contract's comments are for its users",
  Failure: "the client's is generic by code, the contract's by method",
  Idempotency: "generators import no package (decision 71)",
  Json: "readers of documents never write into them",
  JsonObject: "readers of documents never write into them",
  Probe: "generators import no package (decision 71)",
  Profile: "generators import no package (decision 71)",
  Scenario: "the contract adds the method, the site shows what it needs",
  ScenarioRequest: "the same",
};

/** The words of a name: `callOptions`, `CallOptions` and `call-options` are "call" and "options". */
function wordsOf(name: string): string[] {
  return name.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
}

function wrongIn(name: string): string[] {
  return wordsOf(name).filter((word) => replacements.has(word));
}

interface Declared {
  file: string;
  name: string;
  isType: boolean;
  isExported: boolean;
  /** What is declared, without comments and `readonly`. */
  shape: string;
}

function declaredIn(file: string): Declared[] {
  const source = parse(file);
  return source.statements.flatMap((statement): Declared[] => {
    const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
    const isExported =
      ts.canHaveModifiers(statement) &&
      (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return namesOf(statement).map((name) => ({
      file,
      name,
      isType,
      isExported,
      shape: isType ? shapeOf(statement) : "",
    }));
  });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const isNamed =
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

const printer = ts.createPrinter({ removeComments: true });

function shapeOf(statement: ts.Statement): string {
  const text = printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());
  return text.replaceAll(/\b(?:export|readonly|interface|type) |[\s;=]+/g, "");
}

const declared = sources.flatMap(declaredIn);

test("the glossary for code is read", () => {
  expect(Object.fromEntries(replacements)).toMatchObject({ answer: "response", call: "request" });
  expect(wrongIn("readAnswer")).toEqual(["answer"]);
  expect(wrongIn("recalled")).toEqual([]);
});

test("declarations use the nouns of the glossary", () => {
  const found = declared.filter(({ name }) => wrongIn(name).length > 0);
  expect(found.length).toBeGreaterThan(0);
  const wrong = found
    .filter(({ name }) => !(name in allowedNames))
    .map(
      ({ file, name }) => `${file}: ${name}: write ${wrongIn(name).map((word) => replacements.get(word))}`,
    );
  expect(wrong).toEqual([]);
});

/** A file's path without its ending, and those of the folders around it. */
function placesOf(file: string): string[] {
  const parts = file.replace(/\.(?:test\.)?ts$/, "").split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

const places = new Set(files.filter((file) => file.endsWith(".ts")).flatMap(placesOf));

test("files and folders use the nouns of the glossary", () => {
  const found = [...places].filter((place) => wrongIn(basename(place)).length > 0);
  expect(found.filter((place) => !(place in allowedPlaces))).toEqual([]);
});

test("a type that two packages declare is the same in both", () => {
  const packageOf = (file: string) =>
    file
      .split("/")
      .slice(0, file.startsWith("packages/") ? 2 : 1)
      .join("/");
  const types = Map.groupBy(
    declared.filter(({ isType, isExported }) => isType && isExported),
    ({ name }) => name,
  );
  const clashes = [...types].filter(
    ([, all]) =>
      new Set(all.map(({ file }) => packageOf(file))).size > 1 &&
      new Set(all.map(({ shape }) => shape)).size > 1,
  );
  const wrong = clashes
    .filter(([name]) => !(name in allowedTypes))
    .map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(", ")}`);
  expect(wrong).toEqual([]);
});

test("no allowance outlives its name", () => {
  const names = new Set(declared.map(({ name }) => name));
  expect(
    [...Object.keys(allowedNames), ...Object.keys(allowedTypes)].filter((name) => !names.has(name)),
  ).toEqual([]);
  expect(Object.keys(allowedPlaces).filter((place) => !places.has(place))).toEqual([]);
});
