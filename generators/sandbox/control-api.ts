import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasErrors, printDiagnostics } from "../core/diagnostic.ts";
import { listOf, objectOf } from "../core/json-parts.ts";
import { verbs } from "../core/keywords.ts";
import { load } from "../core/load.ts";
import type { File, Generator, JsonObject, Schema } from "../core/model.ts";
import { readSchemas } from "../core/object-schema.ts";
import { resolve } from "../core/reader.ts";
import { noteRead, remember } from "../core/remember.ts";
import { comment, header, table } from "../core/text.ts";

/** The sandbox describes its control API itself, as the API is described in `spec`. */
const file = fileURLToPath(new URL("../../packages/sandbox/control-api.yaml", import.meta.url));
const folder = "packages/sandbox/src/generated";

/** What the validators of the API are made with. */
export interface Compiler {
  inlineSchema(schemas: ReadonlyMap<string, Schema>, schema: Schema): Schema;
  compile(schemas: readonly Schema[], runtime?: string): string;
}

/** Validators of the control API: of path, query and body of each operation, from its own document. */
export function controlApi(compiler: Compiler): Generator {
  return () => {
    // The published generators are used without the sandbox.
    const document = existsSync(file) ? readFileSync(file, "utf8") : "";
    noteRead(file, document);
    if (document === "") return [];
    if (/\$ref:\s*["']?[^"'#\s]/.test(document)) throw new Error(`${file} must not refer to other files.`);
    // An edit of the API leaves it as it is: to make it again was a thirtieth of the CPU time after one.
    return JSON.parse(remember("control API", document, () => JSON.stringify(make(compiler)))) as File[];
  };
}

function make({ inlineSchema, compile }: Compiler): File[] {
  const { bundle, diagnostics } = load(file);
  if (hasErrors(diagnostics)) throw new Error(printDiagnostics(diagnostics).join("\n"));
  const schemas = readSchemas(bundle);
  const unique = new Map<string, Schema>();
  const add = (schema: Schema | undefined) => {
    if (schema === undefined) return null;
    const inlined = inlineSchema(schemas, schema);
    const key = JSON.stringify(inlined);
    unique.set(key, inlined);
    return [...unique.keys()].indexOf(key);
  };
  const rows = operationsOf(bundle).map(({ name, operation, parameters }) => {
    const { isRequired, schema } = bodyOf(bundle, operation);
    const query = parametersIn(parameters, "query");
    const parts = {
      path: add(parametersIn(parameters, "path")),
      query: add(query),
      body: add(schema),
      needsBody: isRequired,
      numbers: numbersOf(query),
    };
    return [name, JSON.stringify(parts)] as const;
  });
  return filesOf([...unique.values()], rows, compile);
}

function filesOf(
  schemas: readonly Schema[],
  rows: readonly (readonly [name: string, parts: string])[],
  compile: Compiler["compile"],
): File[] {
  const data = [
    'import type { ArgumentSchema } from "@datacloud/validators/compiled";\n',
    'import type { ControlOperation } from "../control/judge-request.ts";\n\n',
    comment(["Schemas of what the control API takes, self-contained."]),
    "export const schemas: readonly ArgumentSchema[] = [\n",
    ...schemas.map((schema) => `  ${JSON.stringify(schema)},\n`),
    "];\n\n",
    table(
      "Which of the schemas are those of an operation, by verb and path.",
      "operations",
      "ControlOperation",
      rows,
    ),
  ].join("");
  return [
    { path: `${folder}/schemas.ts`, text: header("sandbox") + data },
    {
      path: `${folder}/validate.ts`,
      text: header("sandbox") + compile(schemas, "@datacloud/validators/compiled"),
    },
  ];
}

interface Operation {
  name: string;
  operation: JsonObject;
  parameters: readonly JsonObject[];
}

function operationsOf(bundle: JsonObject): Operation[] {
  return Object.entries(objectOf(bundle.paths)).flatMap(([path, value]) => {
    const item = objectOf(value);
    const own = Object.keys(item).filter((key) => verbs.includes(key));
    return own.map((verb) => {
      const operation = objectOf(item[verb]);
      const lists = [...listOf(item.parameters), ...listOf(operation.parameters)];
      const parameters = lists.map((one) => resolve(bundle, one));
      return { name: `${verb.toUpperCase()} ${path}`, operation, parameters };
    });
  });
}

/** The parameters of one place as the schema of an object that has no others. */
function parametersIn(parameters: readonly JsonObject[], place: string): Schema {
  const own = parameters.filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(own.map(({ name, schema }) => [String(name), schema ?? {}])),
    required: own.filter(({ required }) => required === true).map(({ name }) => String(name)),
    additionalProperties: false,
  };
}

/** Names of parameters that are numbers, though every parameter comes as text. */
function numbersOf({ properties }: Schema): string[] {
  return Object.entries(objectOf(properties))
    .filter(([, schema]) => ["integer", "number"].includes(String(objectOf(schema).type)))
    .map(([name]) => name);
}

function bodyOf(bundle: JsonObject, operation: JsonObject): { isRequired: boolean; schema?: Schema } {
  if (operation.requestBody === undefined) return { isRequired: false };
  const { required, content } = resolve(bundle, operation.requestBody);
  const media = objectOf(objectOf(content)["application/json"]);
  return { isRequired: required === true, schema: objectOf(media.schema) };
}
