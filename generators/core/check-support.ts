import { objectKeys, schemaKeywords, type Treatment } from "./keywords.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { type Place, placeOf } from "./places.ts";
import { pushAll } from "./push-all.ts";
import type { Reader } from "./reader.ts";
import { checkUnevaluated } from "./unevaluated.ts";

const dialects = /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/)/;

/** Reports every key that changes what the document means and that nothing can be generated for. */
export function checkSupport(reader: Reader): void {
  const stack: { part: Json; place: Place }[] = [{ part: reader.document.bundle, place: "root" }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { part, place } = next;
    if (typeof part !== "object" || part === null || place === "literal") continue;
    if (isObject(part)) checkObject(reader, part, place);
    for (const [key, child] of Object.entries(part)) stack.push({ part: child, place: placeOf(place, key) });
  }
}

function checkObject(reader: Reader, part: JsonObject, place: Place): void {
  const table = place === "schema" ? schemaKeywords : objectKeys[place];
  for (const key of table ? Object.keys(part) : []) {
    const treatment = table && Object.hasOwn(table, key) ? table[key] : undefined;
    if (treatment) reject(reader, part, key, treatment);
  }
  if (place !== "schema") return;
  checkIdentity(reader, part);
  checkNames(reader, part);
  checkUnevaluated(reader, part);
}

function reject(reader: Reader, part: JsonObject, key: string, treatment: Treatment): void {
  if (typeof treatment === "string") return;
  reader.fail("not-supported", `The keyword ${key} is not supported. ${treatment.remedy}`, part, key);
}

/** In JavaScript the name sets the prototype of an object, so that no program can be relied on to send or read it. */
function checkNames(reader: Reader, schema: JsonObject): void {
  for (const keyword of ["properties", "dependentSchemas", "dependentRequired"]) {
    const named = schema[keyword];
    if (!isObject(named) || !Object.hasOwn(named, "__proto__")) continue;
    reader.fail(
      "not-supported",
      "The name __proto__ is not supported. Choose another name.",
      schema,
      keyword,
    );
  }
}

/** `$schema` and `$id` are plain labels, unless they change what other keywords or references mean. */
function checkIdentity(reader: Reader, schema: JsonObject): void {
  if (typeof schema.$schema === "string" && !dialects.test(schema.$schema)) {
    const message = `The dialect ${schema.$schema} is not supported. Write the schema in JSON Schema 2020-12.`;
    reader.fail("not-supported", message, schema, "$schema");
  }
  if (typeof schema.$id === "string" && mentionsReference(schema)) {
    const remedy = "Leave $id out, and refer to schemas by `#/components/schemas/NAME`.";
    reader.fail("not-supported", `A reference below $id is not supported. ${remedy}`, schema, "$id");
  }
}

function mentionsReference(schema: JsonObject): boolean {
  const stack: Json[] = [schema];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (typeof part !== "object" || part === null) continue;
    if (isObject(part) && typeof part.$ref === "string") return true;
    pushAll(stack, Object.values(part));
  }
  return false;
}
