import { ownOf } from "./json-parts.ts";
import { objectKeys, schemaKeywords, type Treatment } from "./keywords.ts";
import { isObject, type JsonObject } from "./model.ts";
import type { Place } from "./places.ts";
import type { Reader } from "./reader.ts";
import { checkUnevaluated } from "./unevaluated.ts";
import { dialect } from "./version.ts";
import { walk, walkPlaces } from "./walk.ts";

/** Reports every key that changes what the document means and that nothing can be generated for. */
export function checkSupport(reader: Reader): void {
  for (const { part, place } of walkPlaces(reader.document.bundle)) checkObject(reader, part, place);
}

function checkObject(reader: Reader, part: JsonObject, place: Place): void {
  const table = place === "schema" ? schemaKeywords : objectKeys[place];
  for (const key of table ? Object.keys(part) : []) {
    const treatment = ownOf(table ?? {}, key);
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
export const unsupportedName = "The name __proto__ is not supported. Choose another name.";

function checkNames(reader: Reader, schema: JsonObject): void {
  for (const keyword of ["properties", "dependentSchemas", "dependentRequired"]) {
    const named = schema[keyword];
    if (!isObject(named) || !Object.hasOwn(named, "__proto__")) continue;
    reader.fail("not-supported", unsupportedName, schema, keyword);
  }
}

/** `$schema` and `$id` are plain labels, unless they change what other keywords or references mean. */
function checkIdentity(reader: Reader, schema: JsonObject): void {
  if (typeof schema.$schema === "string" && !dialect.test(schema.$schema)) {
    const message = `The dialect ${schema.$schema} is not supported. Write the schema in JSON Schema 2020-12.`;
    reader.fail("not-supported", message, schema, "$schema");
  }
  if (typeof schema.$id === "string" && mentionsReference(schema)) {
    const remedy = "Leave $id out, and refer to schemas by `#/components/schemas/NAME`.";
    reader.fail("not-supported", `A reference below $id is not supported. ${remedy}`, schema, "$id");
  }
}

function mentionsReference(schema: JsonObject): boolean {
  for (const part of walk(schema)) if (isObject(part) && typeof part.$ref === "string") return true;
  return false;
}
