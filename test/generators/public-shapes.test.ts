import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript-5";
import { afterAll, expect, test } from "vitest";
import { client } from "../../generators/client/client.ts";
import { build } from "../../generators/core/build.ts";
import { checkSyntax } from "../../generators/core/check-syntax.ts";
import { load } from "../../generators/core/load.ts";
import { validators } from "../../generators/validators/validators.ts";
import { shapes } from "./public-shapes.ts";

const folder = mkdtempSync(join(tmpdir(), "datacloud-shapes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(Object.keys(shapes))("at least 95 of 100 methods of a document like %s come out", (name) => {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(shapes[name]?.()));
  const document = load(file);
  const { model, diagnostics } = build(document);
  const errors = [...document.diagnostics, ...diagnostics].filter(({ severity }) => severity === "error");
  expect(errors).toEqual([]);
  expect(model.methods.length / model.operations).toBeGreaterThanOrEqual(0.95);
  const files = [...client(model), ...validators(model)];
  expect(checkSyntax(files, file)).toEqual([]);
  const profile = files.find(({ path }) => path.endsWith("client/src/generated/profile.ts"));
  expect(profile?.text).toContain(`hasOk: boolean = ${name === "dotted" || name === "bots"}`);
  expect(faultsOf(files)).toEqual([]);
  for (const { name: method, scenarios } of model.methods)
    expect([method, scenarios.length]).toEqual([method, 1]);
});

/** What the compiler says of generated modules by themselves: names that clash or that nobody declares. */
function faultsOf(files: readonly { path: string; text: string }[]): string[] {
  const known = new Map(files.map(({ path, text }) => [`/${path}`, text]));
  const host = ts.createCompilerHost({});
  const own: ts.CompilerHost = {
    ...host,
    getSourceFile: (path, version) => {
      const text = known.get(path);
      return text === undefined
        ? host.getSourceFile(path, version)
        : ts.createSourceFile(path, text, version);
    },
    fileExists: (path) => known.has(path) || host.fileExists(path),
  };
  const options = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
    skipLibCheck: true,
  };
  const program = ts.createProgram(
    [...known.keys()].filter((path) => path.includes("families")),
    options,
    own,
  );
  // Modules of the packages are not part of the program.
  const absent = new Set([2307, 2792]);
  return [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()]
    .filter(({ code }) => !absent.has(code))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
