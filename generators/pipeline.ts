import { client } from "./client/client.ts";
import { contract } from "./contract/contract.ts";
import { build } from "./core/build.ts";
import { checkSyntax, faultOf } from "./core/check-syntax.ts";
import { checkTypes } from "./core/check-types.ts";
import { endCompiler, startCompiler } from "./core/compiler.ts";
import { type Diagnostic, hasErrors, printDiagnostics } from "./core/diagnostic.ts";
import { keepRun } from "./core/keep-run.ts";
import { load } from "./core/load.ts";
import type { File, Generator, Model } from "./core/model.ts";
import { pushAll } from "./core/push-all.ts";
import { closeMemory, isMemoryEmpty } from "./core/remember.ts";
import { type StageClock, StageFault } from "./core/stage.ts";
import type { Cache } from "./core/whole-run.ts";
import { compare, write } from "./core/write.ts";
import { docs } from "./docs/docs.ts";
import { mocks } from "./mocks/mocks.ts";
import { reportCheck, reportWriting } from "./report.ts";
import type { Linting } from "./rules/lint.ts";
import { controlApi } from "./sandbox/control-api.ts";
import { compile } from "./validators/compile.ts";
import { inlineSchema } from "./validators/inline.ts";
import { compiledOf, validators } from "./validators/validators.ts";

/** Those that have threads, orval's and the compiler's, come first: the threads work while the others do. */
const generators = {
  mocks: mocks(compiledOf),
  contract,
  client,
  validators,
  docs,
  sandbox: controlApi({ compile, inlineSchema }),
} satisfies Readonly<Record<string, Generator>>;

/** What was asked for. */
export interface Options {
  document: string;
  out: string;
  strict: boolean;
  check: boolean;
  checkTypes: boolean;
  verbose: boolean;
}

/** What runs beside the pipeline, or was found before it. */
export interface Surroundings {
  linting: Linting;
  clock: StageClock;
  cache: Cache | undefined;
}

/** Generates from a document. Returns the exit code. */
export async function runPipeline(options: Options, surroundings: Surroundings): Promise<number> {
  const { linting, clock } = surroundings;
  let code = 1;
  try {
    // The compiler loads while the document is read.
    if (isMemoryEmpty()) startCompiler();
    code = await run(options, surroundings);
  } finally {
    linting.stop();
    endCompiler();
    await clock("keep", () => closeMemory({ isWhole: code === 0 }));
  }
  return code;
}

async function run(options: Options, { linting, clock, cache }: Surroundings): Promise<number> {
  const printed: string[] = [];
  const stops = (diagnostics: readonly Diagnostic[]) => {
    print(printDiagnostics(diagnostics), printed);
    return hasErrors(diagnostics, options.strict);
  };
  const document = await clock("load", () => load(options.document));
  if (stops(document.diagnostics)) return 1;
  const { model, diagnostics } = await clock("build", () => build(document));
  const isFit = !hasErrors(diagnostics, options.strict) && !hasNoMethods(model);
  const made = isFit ? await makeFiles(model, clock) : [];
  // Where the run fails anyway, what the linter knows may be the reason.
  const isLinted = !linting.isLeftOut || !isFit || made instanceof StageFault;
  const rules = isLinted ? await clock("rules", linting.find) : [];
  // The model of a document that Redocly cannot read at all has nothing to add.
  const found = hasErrors(rules) && hasNoMethods(model) ? rules : [...rules, ...diagnostics];
  if (stops(found) || hasNoMethods(model)) return 1;
  // A fault of a generator may only follow from what Redocly has found, so that goes before.
  if (made instanceof StageFault) throw made;
  if (stops(await clock("syntax", () => checkSyntax(made, options.document)))) return 1;
  if (options.checkTypes && stops(await clock("types", () => checkTypes(made, options)))) return 1;
  print(omissions(model, [...document.diagnostics, ...found]), printed);
  const methods = model.methods.length;
  const exitCode = options.check
    ? reportCheck(made.length, compare(options.out, made))
    : reportWriting({ methods, files: made.length, changed: write(options.out, made), isLinted });
  // What was written may stand beside what was read.
  if (cache) keepRun(cache, options, { lines: printed, methods, isLinted }, made);
  return exitCode;
}

/** Prints lines, and adds them to those that were printed. */
function print(lines: readonly string[], printed: string[]): void {
  for (const line of lines) console.error(line);
  pushAll(printed, lines);
}

/** What all generators make of a model, each in a stage of its name. `onMade` is called with the files of each. */
export async function filesOf(
  model: Model,
  clock: StageClock,
  onMade = (_: readonly File[]): void => {},
): Promise<File[]> {
  // All begin before one is awaited: by CPU profile of 174 methods from nothing, the main thread was idle for a ninth of its time.
  const begun: Promise<readonly File[]>[] = [];
  for (const [name, generator] of Object.entries<Generator>(generators)) {
    const making = clock(name, () => generator(model));
    making.then(onMade, () => {}); // A fault is reported where it is awaited.
    begun.push(making);
    await Promise.resolve(); // A generator without a thread is done, and its stage ends.
  }
  const files: File[] = [];
  for (const making of begun) pushAll(files, await making);
  return files;
}

async function makeFiles(model: Model, clock: StageClock): Promise<File[] | StageFault> {
  try {
    return await filesOf(model, clock, beginCheck);
  } catch (error) {
    if (error instanceof StageFault) return error;
    throw error;
  }
}

/** Looks for faults while other files are made. They are reported where they are awaited. */
function beginCheck(files: readonly File[]): void {
  for (const file of files) faultOf(file).catch(() => {});
}

function hasNoMethods({ methods }: Model): boolean {
  return methods.length === 0;
}

/** Names each operation: the line of its fault may be that of a schema, and of faults of a kind only the first are shown. */
function omissions({ operations, leftOut }: Model, diagnostics: readonly Diagnostic[]): string[] {
  if (!diagnostics.some(({ severity }) => severity === "omission")) return [];
  const strict = "--strict makes that an error.";
  if (leftOut.length === 0) return [`Parts of the document are left out. ${strict}`];
  return [`${leftOut.length} of ${operations} operations are left out: ${leftOut.join(", ")}. ${strict}`];
}
