import type { Diagnostic, Where } from "./diagnostic.ts";
import type { Json, JsonObject } from "./model.ts";
import { isProse } from "./object-schema.ts";
import { pushAll } from "./push-all.ts";
import { walkPlaces } from "./walk.ts";

type Locator = (part: Json, key?: string) => Where;

/** Rewrites, in place, what OpenAPI 3.0 says in its own way as 3.1 says it. Warns of what says nothing in 3.0. */
export function readThreeZero(bundle: JsonObject, where: Locator): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { part, place } of walkPlaces(bundle))
    if (place === "schema") pushAll(found, rewrite(part, where));
  bundle.openapi = "3.1.1";
  return found;
}

function rewrite(schema: JsonObject, where: Locator): Diagnostic[] {
  if (typeof schema.$ref === "string") return dropSiblings(schema, where);
  rewriteBound(schema, "exclusiveMinimum", "minimum");
  rewriteBound(schema, "exclusiveMaximum", "maximum");
  rewriteNullable(schema);
  if (schema.example !== undefined && schema.examples === undefined) {
    schema.examples = [schema.example];
    delete schema.example;
  }
  return [];
}

/** In 3.0 nothing counts that stands beside a reference. */
function dropSiblings(schema: JsonObject, where: Locator): Diagnostic[] {
  const others = Object.keys(schema).filter((key) => key !== "$ref");
  const lost = others.filter((key) => !isProse(key));
  const found = lost.map((key): Diagnostic => {
    const message = `The keyword ${key} says nothing beside $ref in OpenAPI 3.0. Put the reference in allOf.`;
    return { rule: "beside-ref", severity: "warning", message, where: where(schema, key) };
  });
  for (const key of others) delete schema[key];
  return found;
}

/** `exclusiveMinimum: true` says that `minimum` itself is not allowed. */
function rewriteBound(schema: JsonObject, exclusive: string, bound: string): void {
  const stated = schema[exclusive];
  if (typeof stated !== "boolean") return;
  delete schema[exclusive];
  const limit = schema[bound];
  if (!stated || limit === undefined) return;
  schema[exclusive] = limit;
  delete schema[bound];
}

/** A nullable schema without a type is one whose parts have types: it becomes a union with null. */
function rewriteNullable(schema: JsonObject): void {
  const isNullable = schema.nullable === true;
  delete schema.nullable;
  if (!isNullable) return;
  if (typeof schema.type === "string") {
    schema.type = [schema.type, "null"];
    return;
  }
  const inner: JsonObject = {};
  for (const [key, value] of Object.entries(schema)) {
    if (isProse(key)) continue;
    inner[key] = value;
    delete schema[key];
  }
  if (Object.keys(inner).length > 0) schema.anyOf = [inner, { type: "null" }];
}
