import type { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import { ValueScope } from "ajv/dist/compile/codegen/scope.js";
import { ajv2020, ajvStandalone } from "../core/ajv.ts";
import { formats } from "../core/formats.ts";
import type { Schema } from "../core/model.ts";
import { multipleOf } from "../core/multiple-of.ts";
import { remember } from "../core/remember.ts";
import { comment } from "../core/text.ts";
import { bounded } from "./bounded.ts";
import { mentionsUnevaluated } from "./conditions.ts";
import { type CompiledPiece, joinPieces, ownName, ownSchema, prefixes } from "./join-pieces.ts";
import { unevaluatedItems } from "./unevaluated-items.ts";

/** What Ajv's code asks for at run time, and the name under which the package's own runtime gives it. */
const runtime: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': "ucs2length",
  'require("ajv/dist/runtime/equal").default': "equal",
};

/** One module with a validator per schema: no Ajv, no eval and no other import than the package's runtime. */
export function compile(schemas: readonly Schema[], runtimeModule = "../runtime.ts"): string {
  const compiler = createCompiler();
  const pieces = schemas.map((schema) => {
    const piece = remember("compile", JSON.stringify(schema), () => JSON.stringify(compiler(schema)));
    return JSON.parse(piece) as CompiledPiece;
  });
  const names = schemas.map((_, index) => nameOf(index));
  const code = joinPieces(pieces, nameOf);
  return [
    "// @ts-nocheck: compiled by Ajv, the one generated file with branches.\n",
    `import { equal, formats, ${code.includes("isMultiple") ? "isMultiple, " : ""}ucs2length, type Validate } from "${runtimeModule}";\n`,
    'import { schemas } from "./schemas.ts";\n\n',
    code,
    `\n${comment(["Compiled validators, in the order of the schemas."])}`,
    `export const validators: readonly Validate[] = [${names.join(", ")}];\n`,
  ].join("");
}

function nameOf(index: number): string {
  return `validate${index}_`;
}

/** Compiles one schema after another. Ajv loads for the first. */
function createCompiler(): (schema: Schema) => CompiledPiece {
  let shared: Ajv2020 | undefined;
  return (schema) => {
    // A schema with IDs of its own leaves them in Ajv.
    const hasIds = JSON.stringify(schema).includes('"$id":');
    if (!hasIds) shared ??= createAjv();
    return compilePiece(hasIds ? createAjv() : (shared ?? createAjv()), schema);
  };
}

function compilePiece(ajv: Ajv2020, schema: Schema): CompiledPiece {
  const scope = new ValueScope({ scope: {}, prefixes: new Set(prefixes), lines: false });
  // Each schema has numbers of its own, so that its code is the same beside any others.
  Object.assign(ajv, { scope });
  // Only where a schema asks what others have evaluated are all branches of a union gone through. Elsewhere the first valid
  // one ends it: a valid deployments.create makes 0.2 kB of errors that nobody reads, in place of 1.2 kB.
  ajv.opts.unevaluated = mentionsUnevaluated(schema);
  ajv.compile({ ...schema, $id: ownName });
  const code = bounded(tidy(ajvStandalone()(ajv, { [ownName]: ownName })));
  ajv.removeSchema(ownName);
  const used = prefixes.map((prefix) => [prefix, numberIn(scope.name(prefix).str)]);
  return { code, used: Object.fromEntries(used) };
}

function numberIn(name: string): number {
  return Number(/\d+$/.exec(name));
}

function createAjv(): Ajv2020 {
  const Ajv = ajv2020();
  const ajv = new Ajv({
    strict: false,
    ownProperties: true, // A property may be called `constructor`, which every object inherits.
    strictNumbers: true, // JSON can say 1e999, which is read as an infinite number.
    logger: false,
    allErrors: true,
    verbose: true,
    validateSchema: false, // Schemas have been checked when the document was read.
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.removeKeyword("unevaluatedItems").addKeyword(unevaluatedItems);
  ajv.removeKeyword("multipleOf").addKeyword(multipleOf);
  // Any function does: the compiled code calls the one of that name in the package's runtime.
  for (const format of Object.keys(formats)) ajv.addFormat(format, () => true);
  return ajv;
}

/** Takes schemas from their own module and helpers from the runtime, and leaves one function a line. Strings are kept. */
function tidy(code: string): string {
  const tokens =
    /("use strict";)|(const schema\d+ = )(?=\{)|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|(require\("[^"]*"\)(?:\.\w+)*)|(export const )|([;}])function /g;
  let text = "";
  let end = 0;
  for (let match = tokens.exec(code); match; match = tokens.exec(code)) {
    const [whole, strict, schema, call, constant, before] = match;
    text += code.slice(end, match.index);
    end = match.index + whole.length;
    if (schema) {
      end = endOfObject(code, end);
      const value = schemaText(code.slice(match.index + whole.length, end));
      if (code[end] === ";") end += 1;
      text += `${schema}${value};\n`;
      tokens.lastIndex = end;
    } else if (call) text += helper(call);
    else if (constant) text += "const ";
    else if (before) text += `${before}\nfunction `;
    else if (!strict) text += whole;
  }
  return text + code.slice(end);
}

function helper(call: string): string {
  const name = runtime[call];
  if (name === undefined)
    throw new Error(`Ajv's code needs ${call}; add it to the runtime of packages/validators.`);
  return name;
}

/** A whole schema stands in a module of its own; a part of one is kept. */
function schemaText(json: string): string {
  if (json.endsWith(`"$id":"${ownName}"}`)) return ownSchema;
  return json;
}

/** Where the JSON object ends that begins at a place of the text. */
function endOfObject(text: string, start: number): number {
  let depth = 0;
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
  tokens.lastIndex = start;
  for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
    const [token] = match;
    if (token === "{" || token === "[") depth += 1;
    else if (token === "}" || token === "]") depth -= 1;
    if (depth === 0) return tokens.lastIndex;
  }
  return text.length;
}
