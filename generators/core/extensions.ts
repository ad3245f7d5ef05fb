import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { ajv2020 } from "./ajv.ts";
import type { Diagnostic, Where } from "./diagnostic.ts";
import { ownOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import { closed, probesSchema, some } from "./probes-schema.ts";
import { pushAll } from "./push-all.ts";
import { note, recalled } from "./remember.ts";
import { walk } from "./walk.ts";

const links = some({ type: "string", pattern: "^https://" });
const levels = { enum: ["documented", "observed", "inferred"] };
const repeats = { enum: ["stores again", "fails", "changes nothing"] };
const hostNames = { type: "array", items: { type: "string", pattern: "^[a-z\\d.-]+$" } };
const word = { type: "string", minLength: 1 };
const name = { type: "string", pattern: "^[A-Za-z]\\w*$" };
const column = { type: "string", pattern: "^[a-z][a-z0-9_]*$" };
const successor = { type: "string", pattern: "^(https://|[A-Za-z]\\w*\\.[A-Za-z]\\w*$)" };
const id = { type: "string", pattern: "^[a-z]+(-[a-z]+)*$" };

/** The extensions this project knows, and the JSON Schema of each. There are no others. */
export const extensions: Readonly<Record<string, Schema>> = {
  "x-evidence": levels,
  "x-source": links,
  "x-idempotency": {
    ...closed(
      {
        safe: { enum: [true, "by-key", false] },
        repeat: {
          anyOf: [
            repeats,
            closed({ does: repeats, "x-evidence": levels, "x-source": links }, ["does", "x-source"]),
          ],
        },
        key: { anyOf: [name, some(name)] },
        "x-evidence": levels,
        "x-source": links,
      },
      ["safe"],
    ),
    if: { properties: { safe: { const: "by-key" } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: ["key"] },
    else: { properties: { key: false } },
  },
  "x-effect": { enum: ["reads", "creates", "replaces", "changes", "removes"] },
  "x-enumDescriptions": { type: "object", additionalProperties: { type: "string" } },
  "x-successor": {
    anyOf: [
      successor,
      closed({ is: successor, description: word, "x-evidence": levels, "x-probe": id, "x-source": links }, [
        "is",
        "description",
        "x-source",
      ]),
    ],
  },
  "x-tables": some(column),
  "x-unique-by": name,
  "x-arguments": { type: "object" },
  "x-schemas": { type: "object", additionalProperties: { type: "object" } },
  "x-request": {
    ...closed({
      authorization: { enum: ["none", "unknown", "inactive"] },
      arguments: { type: "object" },
      body: { type: "string" },
    }),
    minProperties: 1,
  },
  "x-toolkit": closed({
    product: { type: "string" },
    vendor: { type: "string" },
    overview: { type: "string", pattern: "^https?://" },
    hosts: closed({ pages: hostNames, others: hostNames }),
    key: closed(
      {
        header: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9-]*$" },
        scheme: { type: "string", pattern: "^[A-Za-z0-9-]*$" },
      },
      ["header"],
    ),
    keyCheck: closed({ method: { type: "string" }, arguments: { type: "object" } }, ["method", "arguments"]),
    failure: closed({ code: word, message: word }, ["code"]),
    codes: {
      type: "object",
      propertyNames: { enum: ["noKey", "unknownKey", "inactiveKey", "malformed", "missing", "invalid"] },
      additionalProperties: word,
    },
    tables: {
      type: "object",
      propertyNames: column,
      additionalProperties: closed(
        {
          columns: some(column),
          shown: some(column),
          order: column,
          renamed: { type: "object", additionalProperties: column },
        },
        ["columns"],
      ),
    },
  }),
  "x-conventions": {
    type: "array",
    items: closed(
      {
        id,
        summary: { type: "string" },
        description: { type: "string" },
        methods: some({ type: "string" }),
        "x-evidence": levels,
        "x-probe": id,
        "x-source": links,
      },
      ["id", "summary", "description", "x-source"],
    ),
  },
  "x-probe": id,
  "x-probes": probesSchema,
};

type Locator = (part: Json, key: string) => Where;

const validators = new Map<string, ValidateFunction>();

/** One Ajv for all: to make one takes 10 ms, and it was made anew for every extension of the document (half of the time to load). */
let ajv: InstanceType<ReturnType<typeof ajv2020>> | undefined;

function validatorOf(key: string, schema: Schema): ValidateFunction {
  const Ajv = ajv2020();
  ajv ??= new Ajv({ strict: false, meta: false, validateSchema: false });
  const validator = validators.get(key) ?? ajv.compile(schema);
  validators.set(key, validator);
  return validator;
}

/** Checks the shape of every known extension, wherever it stands. Unknown ones are left to the rules. */
export function checkExtensions(bundle: JsonObject, where: Locator): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const part of walk(bundle)) if (isObject(part)) pushAll(found, checkObject(part, where));
  return found;
}

function checkObject(part: JsonObject, where: Locator): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const key of Object.keys(part)) {
    const message = key.startsWith("x-") ? faultOf(key, part[key]) : undefined;
    if (message) found.push({ rule: "extension", severity: "error", message, where: where(part, key) });
  }
  return found;
}

function faultOf(key: string, value: Json | undefined): string | undefined {
  const schema = ownOf(extensions, key);
  if (!schema) return undefined;
  const written = `${key} ${JSON.stringify(value)}`;
  if (recalled("extension", written) !== undefined) return undefined;
  const validate = validatorOf(key, schema);
  if (!validate(value)) return `${key} ${explain(validate.errors?.[0])}.`;
  note("extension", written, "");
  return undefined;
}

function explain(error: ErrorObject | undefined): string {
  const place = error?.instancePath ? `at ${error.instancePath} ` : "";
  const allowed = Array.isArray(error?.params.allowedValues)
    ? `: ${error.params.allowedValues.join(", ")}`
    : "";
  return `${place}${error?.message ?? "is not valid"}${allowed}`;
}
