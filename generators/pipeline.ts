import { resolve } from "node:path";
import { client } from "./client/client.ts";
import { contract } from "./contract/contract.ts";
import { build } from "./core/build.ts";
import { cacheFolder } from "./core/cache-folder.ts";
import { checkSyntax } from "./core/check-syntax.ts";
import { checkTypes } from "./core/check-types.ts";
import { type Diagnostic, hasErrors, printDiagnostic, printDiagnostics } from "./core/diagnostic.ts";
import { generatorVersion } from "./core/generator-version.ts";
import { load } from "./core/load.ts";
import type { File, Generator, Model } from "./core/model.ts";
import { pushAll } from "./core/push-all.ts";
import { closeMemory, openMemory } from "./core/remember.ts";
import { displayName } from "./core/source.ts";
import { type Clock, createClock, StageFault } from "./core/stage.ts";
import { compare, write } from "./core/write.ts";
import { docs } from "./docs/docs.ts";
import { mocks } from "./mocks/mocks.ts";
import { type Linting, startLint } from "./rules/lint.ts";
import { controlApi } from "./sandbox/control-api.ts";
import { compile } from "./validators/compile.ts";
import { inlineSchema } from "./validators/inline.ts";
import { compiledOf, validators } from "./validators/validators.ts";

const generators: Readonly<Record<string, Generator>> = {
  contract,
  client,
  validators,
  mocks: mocks(compiledOf),
  docs,
  sandbox: controlApi({ compile, inlineSchema }),
};

export interface Options {
  document: string;
  out: string;
  strict: boolean;
  check: boolean;
  checkTypes: boolean;
  verbose: boolean;
}

/** Generates from a document. Returns the exit code. */
export async function generate(options: Options): Promise<number> {
  const clock = createClock(options.verbose);
  let linting: Linting | undefined;
  let code = 1;
  try {
    // Redocly takes as long as all else, and has a process of its own: it works while the rest goes on.
    linting = await clock("start", () => startLint(options.document));
    const folder = cacheFolder();
    if (folder !== undefined)
      await clock("recall", () => openMemory(folder, resolve(options.document), generatorVersion()));
    code = await run(linting, options, clock);
  } catch (error) {
    if (!(error instanceof StageFault)) throw error;
    printFault(error, options);
  } finally {
    linting?.stop();
    await clock("keep", () => closeMemory({ isWhole: code === 0 }));
  }
  return code;
}

async function run(linting: Linting, options: Options, clock: Clock): Promise<number> {
  const document = await clock("load", () => load(options.document));
  if (stops(document.diagnostics, options)) return 1;
  const { model, diagnostics } = await clock("build", () => build(document));
  const isFit = !hasErrors(diagnostics, options.strict) && !hasNoMethods(model);
  const made = isFit ? await makeFiles(model, clock) : [];
  const rules = await clock("rules", () => linting.found);
  // The model of a document that Redocly cannot read at all has nothing to add.
  const found = hasErrors(rules) && hasNoMethods(model) ? rules : [...rules, ...diagnostics];
  if (stops(found, options) || hasNoMethods(model)) return 1;
  // A fault of a generator may only follow from what Redocly has found, so that goes before.
  if (made instanceof StageFault) throw made;
  const faults = await clock("syntax", () => checkSyntax(made, options.document));
  if (stops(faults, options)) return 1;
  const untyped = options.checkTypes ? await clock("types", () => checkTypes(made, options)) : [];
  if (stops(untyped, options)) return 1;
  reportOmissions(model, [...document.diagnostics, ...found]);
  return options.check ? check(options, made) : print(model, made, write(options.out, made));
}

/** What all generators make of a model, each in a stage of its name. */
export async function filesOf(model: Model, clock: Clock): Promise<File[]> {
  const files: File[] = [];
  for (const [name, generator] of Object.entries(generators)) {
    pushAll(files, await clock(name, () => generator(model)));
  }
  return files;
}

async function makeFiles(model: Model, clock: Clock): Promise<File[] | StageFault> {
  try {
    return await filesOf(model, clock);
  } catch (error) {
    if (error instanceof StageFault) return error;
    throw error;
  }
}

/** Prints all diagnostics; any error among them stops the pipeline, and so does an omission where none is wanted. */
function stops(diagnostics: readonly Diagnostic[], { strict }: Options): boolean {
  for (const line of printDiagnostics(diagnostics)) console.error(line);
  return hasErrors(diagnostics, strict);
}

function hasNoMethods({ methods }: Model): boolean {
  return methods.length === 0;
}

function reportOmissions({ methods, operations }: Model, diagnostics: readonly Diagnostic[]): void {
  if (!diagnostics.some(({ severity }) => severity === "omission")) return;
  const left = operations - methods.length;
  const what = left > 0 ? `${left} of ${operations} operations` : "Parts of the document";
  console.error(`${what} are left out. --strict makes that an error.`);
}

function check(options: Options, files: readonly File[]): number {
  if (stops(compare(options.out, files), options)) return 1;
  console.log(`${files.length} generated files are as generated.`);
  return 0;
}

function print(model: Model, files: readonly File[], changed: readonly string[]): number {
  console.log(`${model.methods.length} methods, ${files.length} files, ${changed.length} changed.`);
  for (const path of changed) console.log(`  ${path}`);
  return 0;
}

/** A throw is a fault of the generators. Whoever meets it learns which document and stage, and can report it. */
function printFault({ stage, cause }: StageFault, { document, verbose }: Options): void {
  const reason = String(cause).split("\n", 1)[0] ?? "";
  const message = `The stage ${stage} failed: ${reason}. Please report it; --verbose shows more.`;
  const where = { file: displayName(document), line: 1 };
  console.error(printDiagnostic({ rule: "fault-of-ours", severity: "error", message, where }));
  if (verbose && cause instanceof Error) console.error(cause.stack);
}
