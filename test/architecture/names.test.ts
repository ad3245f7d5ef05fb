import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript-5";
import { expect, test } from "vitest";
import { files, handWritten, parse, read, root, sources } from "./repository.ts";

test("no file is a catch-all", () => {
  const vague = /^(?:utils?|helpers?|common|shared|misc|types)\.ts$/;
  expect(handWritten.filter((file) => vague.test(basename(file)))).toEqual([]);
});

test("nothing is an enum, a namespace, or a class that is no error", () => {
  const found = sources.flatMap((file) =>
    parse(file)
      .statements.filter(isRefused)
      .map((statement) => `${file}: ${statement.getText().slice(0, 60)}`),
  );
  expect(found).toEqual([]);
});

function isRefused(statement: ts.Statement): boolean {
  const isError = ts.isClassDeclaration(statement) && /extends \w*Error/.test(statement.getText());
  return (
    ts.isEnumDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    (ts.isClassDeclaration(statement) && !isError)
  );
}

/** Exported declarations without a comment of their own. */
function undocumented(file: string): string[] {
  const isExported = (node: ts.Statement) =>
    ts.canHaveModifiers(node) &&
    ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return parse(file)
    .statements.filter(
      (statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0,
    )
    .map((statement) => `${file}: ${statement.getText().split("\n")[0]}`);
}

test("every export of a package is documented", () => {
  const files = sources.filter((file) => file.startsWith("packages/"));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(undocumented)).toEqual([]);
});

/** Pages also name files of the reader's own project. */
const isPage = (file: string) => file.startsWith("packages/docs/pages/");

test("documents name only what exists", () => {
  const documents = files.filter(
    (file) => file.endsWith(".md") && !file.startsWith(".changeset/") && !file.endsWith("CHANGELOG.md"),
  );
  const places = documents.flatMap((file) => {
    const spans = [...read(file).matchAll(/`([^`\n]+)`|\]\(([^)#\s]+)/g)].map(
      ([, code, link]) => code ?? link ?? "",
    );
    const paths = spans.filter(
      (span) =>
        /^(?:\.\/)?(?:spec|generators|packages|scripts|test|\.ci|\.changeset)(?:\/[\w.*@{},-]*)*\/?$/.test(
          span,
        ) ||
        (!isPage(file) && /^[A-Za-z.-]+\.(?:md|json|yaml)$/.test(span)),
    );
    return paths.filter((path) => !/[*{<]/.test(path)).map((path) => [file, path] as const);
  });

  expect(places.length).toBeGreaterThan(40);
  expect(places.filter(([, path]) => !existsSync(join(root, path)))).toEqual([]);
});

test("no line waits for later", () => {
  const marks = new RegExp(["TO" + "DO", "FIX" + "ME", "X" + "XX", "@ts-" + "ignore"].join("|"));
  const found = handWritten.filter((file) => marks.test(read(file)));
  expect(found).toEqual([]);
});
