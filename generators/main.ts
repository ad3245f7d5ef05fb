import { parseArgs } from "node:util";
import { client } from "./client/client.ts";
import { contract } from "./contract/contract.ts";
import { build } from "./core/build.ts";
import { type Diagnostic, hasErrors, printDiagnostic } from "./core/diagnostic.ts";
import { load } from "./core/load.ts";
import type { File, Generator, Model } from "./core/model.ts";
import { displayName } from "./core/source.ts";
import { compare, write } from "./core/write.ts";
import { docs } from "./docs/docs.ts";
import { mocks } from "./mocks/mocks.ts";
import { lint } from "./rules/lint.ts";
import { validators } from "./validators/validators.ts";

const generators: Readonly<Record<string, Generator>> = { contract, client, validators, mocks, docs };

const usage = `Usage: pnpm generate [--document spec/openapi.yaml] [--out .] [--check] [--verbose]

  --document FILE  the OpenAPI document to read; operations are /family.method
  --out FOLDER     where packages/*/src/generated is written
  --check          write nothing; fail where a generated file differs
  --verbose        print how long each stage takes`;

interface Options {
  document: string;
  out: string;
  check: boolean;
  verbose: boolean;
}

async function main(options: Options): Promise<number> {
  const clock = createClock(options);
  const document = await clock("load", () => load(options.document));
  if (stops(document.diagnostics)) return 1;
  if (stops(await clock("rules", () => lint(document)))) return 1;
  const { model, diagnostics } = await clock("build", () => build(document));
  if (stops(diagnostics)) return 1;
  const files: File[] = [];
  for (const [name, generator] of Object.entries(generators)) {
    files.push(...(await clock(name, () => generator(model))));
  }
  return options.check ? check(options.out, files) : print(model, files, write(options.out, files));
}

/** Prints all diagnostics; any error among them stops the pipeline. */
function stops(diagnostics: readonly Diagnostic[]): boolean {
  for (const diagnostic of diagnostics) console.error(printDiagnostic(diagnostic));
  return hasErrors(diagnostics);
}

function check(out: string, files: readonly File[]): number {
  const differences = compare(out, files);
  if (stops(differences)) return 1;
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
  const message = `The stage ${stage} could not cope: ${reason}. Please report it; --verbose shows more.`;
  const where = { file: displayName(document), line: 1 };
  console.error(printDiagnostic({ rule: "fault-of-ours", severity: "error", message, where }));
  if (verbose && error instanceof Error) console.error(error.stack);
  process.exit(1);
}

function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        document: { type: "string", default: "spec/openapi.yaml" },
        out: { type: "string", default: "." },
        check: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    return values.help ? usage : values;
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`;
  }
}

const options = readOptions();
if (typeof options === "string") {
  console.error(options);
  process.exitCode = options === usage ? 0 : 2;
} else process.exitCode = await main(options);
