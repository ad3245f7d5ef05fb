import { writeFileSync } from "node:fs";
import ts from "typescript-5";
import { client } from "../../../generators/client/client.ts";
import { build } from "../../../generators/core/build.ts";
import { checkSyntax } from "../../../generators/core/check-syntax.ts";
import { printDiagnostic } from "../../../generators/core/diagnostic.ts";
import { load } from "../../../generators/core/load.ts";
import type { File, Model, Schema } from "../../../generators/core/model.ts";
import { compile } from "../../../generators/validators/compile.ts";
import { inlineSchema } from "../../../generators/validators/inline.ts";
import { equal, formats, isMultiple, ucs2length } from "../../../packages/validators/src/runtime.ts";

/** What the generators make of a document. */
export interface Made {
  model: Model;
  /** `line rule message`, each. */
  said: string[];
  files: File[];
}

/** Writes a document and generates its client in this process. */
export async function make(file: string, document: object | string): Promise<Made> {
  writeFileSync(file, typeof document === "string" ? document : JSON.stringify(document, undefined, 2));
  const loaded = load(file);
  const { model, diagnostics } = build(loaded);
  const said = [...loaded.diagnostics, ...diagnostics].map(printDiagnostic);
  const files = model.methods.length > 0 ? client(model) : [];
  return { model, said: [...said, ...(await checkSyntax(files, file)).map(printDiagnostic)], files };
}

type Validate = (value: unknown) => boolean;

/** The validator that is generated for a schema of a model. */
export function validatorOf(model: Model, schema: Schema): Validate {
  const [validate] = validatorsOf([inlineSchema(model.schemas, schema)]);
  if (!validate) throw new Error("No validator was compiled.");
  return validate;
}

/** The validators that are generated for self-contained schemas. */
export function validatorsOf(schemas: readonly Schema[]): Validate[] {
  const code = compile(schemas)
    .replace(/^import .*$/gm, "")
    .replace("// @ts-nocheck", "//")
    .replace("export const validators: readonly Validate[] =", "return");
  const run = new Function("schemas", "equal", "formats", "ucs2length", "isMultiple", code);
  return run(schemas, equal, formats, ucs2length, isMultiple) as Validate[];
}

/** Programs that are compiled together, since starting the compiler is what takes time. */
export interface Program {
  path: string;
  text: string;
}

/** What the compiler says of each program, by its path. Modules that are no programs are only imported. */
export function faultsOf(programs: readonly Program[]): Map<string, string[]> {
  const texts = [...problemsOf(programs)].map(
    ([path, problems]) => [path, problems.map(({ text }) => text)] as const,
  );
  return new Map(texts);
}

/** What the compiler says, and in which line; the first has number 0. */
export interface Problem {
  line: number;
  text: string;
}

/** The same with lines. */
export function problemsOf(programs: readonly Program[]): Map<string, Problem[]> {
  const known = new Map(programs.map(({ path, text }) => [path, text]));
  const host = ts.createCompilerHost({});
  const sources = new Map<string, ts.SourceFile | undefined>();
  const own: ts.CompilerHost = {
    ...host,
    getSourceFile: (path, version) => {
      const text = known.get(path);
      if (!sources.has(path)) {
        const source =
          text === undefined ? host.getSourceFile(path, version) : ts.createSourceFile(path, text, version);
        sources.set(path, source);
      }
      return sources.get(path);
    },
    fileExists: (path) => known.has(path) || host.fileExists(path),
    directoryExists: () => true,
    readFile: (path) => known.get(path) ?? host.readFile(path),
  };
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    allowImportingTsExtensions: true,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
    types: [],
    skipLibCheck: true,
  };
  const program = ts.createProgram([...known.keys()], options, own);
  // Modules of the packages are not part of the program.
  const absent = new Set([2307, 2792]);
  const found = new Map<string, Problem[]>();
  for (const path of known.keys()) {
    const source = program.getSourceFile(path);
    const all = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const told = all.filter(({ code }) => !absent.has(code));
    found.set(
      path,
      told.map(({ messageText, start = 0 }) => ({
        line: source?.getLineAndCharacterOfPosition(start).line ?? 0,
        text: ts.flattenDiagnosticMessageText(messageText, " "),
      })),
    );
  }
  return found;
}
