import { parseArgs } from "node:util";
import { client } from "./client/client.ts";
import { contract } from "./contract/contract.ts";
import { build } from "./core/build.ts";
import { checkSyntax } from "./core/check-syntax.ts";
import { type Diagnostic, hasErrors, printDiagnostic, printDiagnostics } from "./core/diagnostic.ts";
import { load } from "./core/load.ts";
import type { File, Generator, Model } from "./core/model.ts";
import { displayName } from "./core/source.ts";
import { compare, write } from "./core/write.ts";
import { docs } from "./docs/docs.ts";
import { mocks } from "./mocks/mocks.ts";
import { lint } from "./rules/lint.ts";
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

const usage = `Usage: pnpm generate [--document spec/openapi.yaml] [--out .] [--strict] [--check] [--verbose]
       datacloud-generators FILE [--out .] [--strict] [--check] [--verbose]

  --document FILE  the OpenAPI document to read, 3.1 or 3.0; operations are /family.method
  --out FOLDER     where packages/*/src/generated is written
  --strict         fail where an operation would be left out
  --check          write nothing; fail where a generated file differs
  --verbose        print how long each stage takes`;

interface Options {
  document: string;
  out: string;
  strict: boolean;
  check: boolean;
  verbose: boolean;
}

async function main(options: Options): Promise<number> {
  const clock = createClock(options);
  const document = await clock("load", () => load(options.document));
  if (stops(document.diagnostics, options)) return 1;
  const rules = await clock("rules", () => lint(document));
  const { model, diagnostics } = await clock("build", () => build(document));
  // The model of a document that Redocly cannot read at all has nothing to add.
  const found = hasErrors(rules) && model.methods.length === 0 ? rules : [...rules, ...diagnostics];
  if (stops(found, options) || hasNoMethods(model)) return 1;
  const files: File[] = [];
  for (const [name, generator] of Object.entries(generators)) {
    files.push(...(await clock(name, () => generator(model))));
  }
  if (stops(checkSyntax(files, options.document), options)) return 1;
  const all = [...document.diagnostics, ...found];
  reportOmissions(model, all);
  return options.check ? check(options, files) : print(model, files, write(options.out, files));
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
  console.error(`${left} of ${operations} operations are left out. --strict makes that an error.`);
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

function createClock(options: Options): <T>(stage: string, work: () => T | Promise<T>) => Promise<T> {
  return async (stage, work) => {
    const start = performance.now();
    try {
      return await work();
    } catch (error) {
      return giveUp(stage, error, options);
    } finally {
      const time = (performance.now() - start).toFixed(0).padStart(6);
      if (options.verbose) console.log(`${stage.padEnd(12)}${time} ms`);
    }
  };
}

/** A throw is a fault of the generators. Whoever meets it learns which document and stage, and can report it. */
function giveUp(stage: string, error: unknown, { document, verbose }: Options): never {
  const reason = String(error).split("\n", 1)[0] ?? "";
  const message = `The stage ${stage} failed: ${reason}. Please report it; --verbose shows more.`;
  const where = { file: displayName(document), line: 1 };
  console.error(printDiagnostic({ rule: "fault-of-ours", severity: "error", message, where }));
  if (verbose && error instanceof Error) console.error(error.stack);
  process.exit(1);
}

function readOptions(): Options | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        document: { type: "string", default: "spec/openapi.yaml" },
        out: { type: "string", default: "." },
        strict: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (positionals.length > 1)
      throw new Error(`Only one document can be read, not ${positionals.join(", ")}.`);
    const [document = values.document] = positionals;
    return values.help ? usage : { ...values, document };
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`;
  }
}

const options = readOptions();
if (typeof options === "string") {
  console.error(options);
  process.exitCode = options === usage ? 0 : 2;
} else process.exitCode = await main(options);
