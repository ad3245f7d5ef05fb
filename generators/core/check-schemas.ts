import type { ErrorObject } from "ajv/dist/2020.js";
import { ajv2020 } from "./ajv.ts";
import { isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import { pushAll } from "./push-all.ts";
import type { Reader } from "./reader.ts";
import { pointerParts } from "./reference.ts";
import { note, recalled } from "./remember.ts";

let validator: InstanceType<ReturnType<typeof ajv2020>> | undefined;

/** What is wrong with a schema. One that an earlier run found right is not looked at again. */
function faultsOf(schema: Schema): readonly ErrorObject[] {
  const text = JSON.stringify(schema);
  if (recalled("schema", text) !== undefined) return [];
  const Ajv = ajv2020();
  validator ??= new Ajv({ strict: false, allErrors: true, logger: false });
  if (!validator.validateSchema(schema)) return validator.errors ?? [];
  note("schema", text, "");
  return [];
}

/** Reports every schema of the bundle that is not one: a wrong type, a misplaced keyword, a pattern that does not parse. */
export function checkSchemas(reader: Reader): void {
  for (const schema of findSchemas(reader.document.bundle)) {
    // A dialect that is not supported is reported where it is named.
    const { $schema: _, ...keywords } = schema;
    for (const { instancePath, message } of faultsOf(keywords)) {
      const { part, key } = locate(schema, instancePath);
      reader.fail("schema", `The schema is not valid${key ? `: ${key} ${message}` : ""}.`, part, key);
    }
    checkParts(reader, schema);
  }
}

/** Named schemas, and those that stand in place. */
function findSchemas(bundle: JsonObject): Schema[] {
  const found: Schema[] = [];
  const stack: Json[] = [bundle.paths ?? null];
  const components = isObject(bundle.components) ? bundle.components : {};
  const { schemas, ...others } = components;
  pushAll(found, Object.values(isObject(schemas) ? schemas : {}).filter(isObject));
  stack.push(others);
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null) continue;
    for (const [key, child] of Object.entries(part)) {
      const isSchema = key === "schema" || key === "x-arguments";
      if (isSchema && isObject(child)) found.push(child);
      else if (key !== "examples" && key !== "example") stack.push(child);
    }
  }
  return found;
}

/** The object that a pointer's last key belongs to, for its place in the source. */
function locate(schema: Schema, pointer: string): { part: Json; key?: string } {
  const keys = pointerParts(pointer);
  let part: Json = schema;
  let last: string | undefined;
  for (const key of keys) {
    const child: Json | undefined = Array.isArray(part)
      ? part[Number(key)]
      : isObject(part)
        ? part[key]
        : undefined;
    if (typeof child !== "object" || child === null) return { part, key };
    last = key;
    part = child;
  }
  return last === undefined ? { part } : { part, key: last };
}

/** What JSON Schema lets pass and no validator can be made of. */
function checkParts(reader: Reader, schema: Schema): void {
  const stack: Json[] = [schema];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null) continue;
    pushAll(stack, Object.values(part));
    if (!isObject(part)) continue;
    if (typeof part.pattern === "string") checkPattern(reader, part.pattern, part, "pattern");
    const { patternProperties } = part;
    for (const name of Object.keys(isObject(patternProperties) ? patternProperties : {}))
      checkPattern(reader, name, patternProperties, name);
    if (Array.isArray(part.enum) && part.enum.length === 0)
      reader.fail("schema", "The enum is empty, so that no value is valid.", part, "enum");
  }
}

function checkPattern(reader: Reader, pattern: string, part: Json | undefined, key: string): void {
  if (isPattern(pattern)) return;
  reader.fail("schema", `The pattern ${pattern} is not a regular expression.`, part, key);
}

function isPattern(pattern: string): boolean {
  try {
    return Boolean(new RegExp(pattern, "u"));
  } catch {
    return false;
  }
}
