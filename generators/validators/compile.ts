import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import type { Schema } from "../core/model.ts";
import { comment } from "../core/text.ts";

/** What Ajv's code asks for at run time, and the name under which the package's own runtime gives it. */
const runtime: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': "ucs2length",
  'require("ajv/dist/runtime/equal").default': "equal",
};

const formats = ["iso8601", "unix-time", "date", "date-time", "time", "email", "uri", "uuid"];

/** One module with a validator per schema: no Ajv, no eval and no other import than the package's runtime. */
export function compile(schemas: readonly Schema[]): string {
  const ajv = new Ajv2020({
    strict: false,
    strictNumbers: true, // JSON can say 1e999, which is read as an infinite number.
    logger: false,
    allErrors: true,
    verbose: true,
    code: { source: true, esm: true, formats: _`formats` },
  });
  // Any function does: the compiled code calls the one of that name in the package's runtime.
  for (const format of formats) ajv.addFormat(format, () => true);
  const names = schemas.map((schema, index) => {
    const name = `validate${index}_`;
    ajv.addSchema({ ...schema, $id: name });
    return name;
  });
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return [
    "// @ts-nocheck: compiled by Ajv, the one generated file with branches.\n",
    'import { equal, formats, ucs2length, type Validate } from "../runtime.ts";\n',
    'import { schemas } from "./schemas.ts";\n\n',
    tidy(code),
    `\n${comment(["Compiled validators, in the order of the schemas."])}`,
    `export const validators: readonly Validate[] = [${names.join(", ")}];\n`,
  ].join("");
}

/** Takes schemas from their own module and helpers from the runtime, and leaves one function a line. */
function tidy(code: string): string {
  const known = Object.entries(runtime).reduce((text, [call, name]) => text.replaceAll(call, name), code);
  const unknown = /require\([^)]*\)[.\w]*/.exec(known);
  if (unknown)
    throw new Error(`Ajv's code needs ${unknown[0]}; add it to the runtime of packages/validators.`);
  return known
    .replaceAll('"use strict";', "")
    .replace(
      /const (schema\d+) = \{(?:(?!const schema).)*?"\$id":"validate(\d+)_"\};/gs,
      "const $1 = schemas[$2];\n",
    )
    .replaceAll("export const ", "const ")
    .replaceAll(";function ", ";\nfunction ")
    .replaceAll("}function ", "}\nfunction ");
}
