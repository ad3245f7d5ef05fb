import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { hasErrors, printDiagnostics } from "../core/diagnostic.ts";
import { listOf, objectOf } from "../core/json-parts.ts";
import { load } from "../core/load.ts";
import {
  type File,
  type Generator,
  isObject,
  type Json,
  type JsonObject,
  type Schema,
} from "../core/model.ts";
import { noteRead } from "../core/remember.ts";
import { comment, header, string } from "../core/text.ts";

/** The sandbox describes its control API itself, as the API is described in `spec`. */
const file = fileURLToPath(new URL("../../packages/sandbox/control-api.yaml", import.meta.url));
const folder = "packages/sandbox/src/generated";
const verbs = ["get", "post", "put", "patch", "delete"];

/** What the validators of the API are made with. */
export interface Compiler {
  inlineSchema(schemas: ReadonlyMap<string, Schema>, schema: Schema): Schema;
  compile(schemas: readonly Schema[], runtime?: string): string;
}

/** Validators of the control API: of path, query and body of each operation, from its own document. */
export function controlApi({ inlineSchema, compile }: Compiler): Generator {
  return () => {
    // The published generators are used without the sandbox.
    if (!existsSync(file)) {
      noteRead(file, "");
      return [];
    }
    const { bundle, diagnostics } = load(file);
    if (hasErrors(diagnostics)) throw new Error(printDiagnostics(diagnostics).join("\n"));
    const named = objectAt(bundle, "components", "schemas");
    const schemas = new Map(Object.entries(named).filter(isEntry));
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
      return `  ${string(name)}: ${JSON.stringify(parts)},\n`;
    });
    return filesOf([...unique.values()], rows, compile);
  };
}

function filesOf(schemas: readonly Schema[], rows: readonly string[], compile: Compiler["compile"]): File[] {
  const data = [
    'import type { ArgumentSchema } from "@datacloud/validators/compiled";\n',
    'import type { ControlOperation } from "../control/judge-request.ts";\n\n',
    comment(["Schemas of what the control API takes, self-contained."]),
    "export const schemas: readonly ArgumentSchema[] = [\n",
    ...schemas.map((schema) => `  ${JSON.stringify(schema)},\n`),
    "];\n\n",
    comment(["Which of the schemas are those of an operation, by verb and path."]),
    "export const operations: Readonly<Record<string, ControlOperation>> = {\n",
    ...rows,
    "};\n",
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
  return Object.entries(objectAt(bundle, "paths")).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return verbs
      .filter((verb) => isObject(item[verb]))
      .map((verb) => {
        const operation = objectAt(item, verb);
        const parameters = [item.parameters, operation.parameters].flatMap((list) =>
          listOf(list).map((one) => resolve(bundle, one)),
        );
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
  if (!isObject(properties ?? null)) return [];
  return Object.entries(properties as JsonObject)
    .filter(([, schema]) => isObject(schema) && ["integer", "number"].includes(String(schema.type)))
    .map(([name]) => name);
}

function bodyOf(bundle: JsonObject, operation: JsonObject): { isRequired: boolean; schema?: Schema } {
  if (operation.requestBody === undefined) return { isRequired: false };
  const body = resolve(bundle, operation.requestBody);
  const schema = objectAt(body, "content", "application/json", "schema");
  return { isRequired: body.required === true, schema };
}

function resolve(bundle: JsonObject, value: Json): JsonObject {
  if (!isObject(value)) return {};
  if (typeof value.$ref !== "string") return value;
  return objectAt(bundle, ...value.$ref.split("/").slice(1));
}

function objectAt(value: JsonObject, ...keys: string[]): JsonObject {
  let found: Json = value;
  for (const key of keys) found = isObject(found) ? (found[key] ?? {}) : {};
  return objectOf(found);
}

function isEntry(entry: [string, Json]): entry is [string, Schema] {
  return isObject(entry[1]);
}
