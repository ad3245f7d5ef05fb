import type { ErrorObject } from "ajv/dist/2020.js";
import { ajv2020 } from "./ajv.ts";
import { objectOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import type { Reader } from "./reader.ts";
import { childOf, pointerParts } from "./reference.ts";
import { note, recalled } from "./remember.ts";
import { walk } from "./walk.ts";

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
  for (const schema of findSchemas(reader)) {
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
function findSchemas(reader: Reader): Schema[] {
  const { bundle } = reader.document;
  const found: Schema[] = [];
  const stack: Json[] = [bundle.paths ?? null];
  const components = objectOf(bundle.components);
  const { schemas, ...others } = components;
  const named = objectOf(schemas);
  for (const name of Object.keys(named)) {
    take(reader, named, name, found);
    checkName(reader, named, name);
  }
  stack.push(others);
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null) continue;
    for (const [key, child] of Object.entries(part)) {
      const isSchema = key === "schema" || key === "x-arguments";
      if (isSchema && !Array.isArray(part)) take(reader, part, key, found);
      else if (key !== "examples" && key !== "example") stack.push(child);
    }
  }
  return found;
}

/** Adds a schema to those found, where it is one: an object, or true or false. */
function take(reader: Reader, holder: JsonObject, key: string, found: Schema[]): void {
  const schema = holder[key];
  if (isObject(schema)) found.push(schema);
  if (isObject(schema) || typeof schema === "boolean") return;
  reader.fail("schema", "A schema must be an object, true or false.", holder, key);
  const absent: JsonObject = {};
  holder[key] = absent;
  reader.document.broken.add(absent);
}

/** In a reference a percent sign begins an escape, and not every tool takes one that is escaped itself. */
function checkName(reader: Reader, named: JsonObject, name: string): void {
  const schema = named[name];
  if (!name.includes("%") || !isObject(schema)) return;
  reader.fail("schema", `The name ${name} is not supported. Choose one without a percent sign.`, named, name);
  reader.document.broken.add(schema);
}

/** The object that a pointer's last key belongs to, for its place in the source. */
function locate(schema: Schema, pointer: string): { part: Json; key?: string } {
  const keys = pointerParts(pointer);
  let part: Json = schema;
  let last: string | undefined;
  for (const key of keys) {
    const child = childOf(part, key);
    if (typeof child !== "object" || child === null) return { part, key };
    last = key;
    part = child;
  }
  if (last === undefined) return { part };
  return { part, key: last };
}

/** What JSON Schema lets pass and no validator can be made of. */
function checkParts(reader: Reader, schema: Schema): void {
  for (const part of walk(schema)) {
    if (!isObject(part)) continue;
    if (typeof part.pattern === "string") checkPattern(reader, part.pattern, part, "pattern");
    const { patternProperties } = part;
    for (const name of Object.keys(objectOf(patternProperties)))
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
