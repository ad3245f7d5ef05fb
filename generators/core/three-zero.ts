import { isObject, type Json, type JsonObject } from "./model.ts";
import { type Place, placeOf } from "./places.ts";

/** Rewrites, in place, what OpenAPI 3.0 says in its own way as 3.1 says it. */
export function readThreeZero(bundle: JsonObject): void {
  const stack: { part: Json; place: Place }[] = [{ part: bundle, place: "root" }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { part, place } = next;
    if (typeof part !== "object" || part === null || place === "literal") continue;
    if (isObject(part) && place === "schema") rewrite(part);
    for (const [key, child] of Object.entries(part)) stack.push({ part: child, place: placeOf(place, key) });
  }
  bundle.openapi = "3.1.1";
}

function rewrite(schema: JsonObject): void {
  if (typeof schema.$ref === "string") {
    // In 3.0 nothing counts that stands beside a reference.
    for (const key of Object.keys(schema)) if (key !== "$ref") delete schema[key];
    return;
  }
  rewriteBound(schema, "exclusiveMinimum", "minimum");
  rewriteBound(schema, "exclusiveMaximum", "maximum");
  rewriteNullable(schema);
  if (schema.example !== undefined && schema.examples === undefined) {
    schema.examples = [schema.example];
    delete schema.example;
  }
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

const prose = new Set(["title", "description", "deprecated", "readOnly", "writeOnly", "example", "default"]);

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
    if (prose.has(key) || key.startsWith("x-")) continue;
    inner[key] = value;
    delete schema[key];
  }
  if (Object.keys(inner).length > 0) schema.anyOf = [inner, { type: "null" }];
}
