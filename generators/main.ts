import { parseArgs } from "node:util";
import type { Options } from "./pipeline.ts";

const usage = `Usage: pnpm generate [--document spec/openapi.yaml] [--out .] [--strict] [--check] [--check-types] [--verbose]
       datacloud-generators FILE [--out .] [--strict] [--check] [--check-types] [--verbose]

  --document FILE  the OpenAPI document to read, 3.1 or 3.0; operations are /family.method
  --out FOLDER     where packages/*/src/generated is written
  --strict         fail where an operation would be left out
  --check          write nothing; fail where a generated file differs
  --check-types    compile what is made before it is written; takes some seconds
  --verbose        print how long each stage takes`;

function readOptions(): Options | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        document: { type: "string", default: "spec/openapi.yaml" },
        out: { type: "string", default: "." },
        strict: { type: "boolean", default: false },
        check: { type: "boolean", default: false },
        "check-types": { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (positionals.length > 1)
      throw new Error(`Only one document can be read, not ${positionals.join(", ")}.`);
    const [document = values.document] = positionals;
    if (values.help) return usage;
    return { ...values, document, checkTypes: values["check-types"] };
  } catch (error) {
    return `${(error as Error).message}\n\n${usage}`;
  }
}

async function start(options: Options, version: string | undefined): Promise<number> {
  const { generate } = await import("./generate.ts");
  return generate(options, version);
}

/** Does what the command line asks for. Returns the exit code. `version` is that of the generators, where it is known. */
export async function run(version?: string): Promise<number> {
  const options = readOptions();
  if (typeof options !== "string") return start(options, version);
  console.error(options);
  return options === usage ? 0 : 2;
}
