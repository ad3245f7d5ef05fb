import { isObject, type Json, type JsonObject } from "./model.ts";
import { pushAll } from "./push-all.ts";
import type { Reader } from "./reader.ts";
import { inSamePlace } from "./walk.ts";

/** Which items `contains` has evaluated depends on the list, which validators compiled ahead of time do not note. */
export function checkUnevaluated(reader: Reader, schema: JsonObject): void {
  const { unevaluatedItems } = schema;
  if (unevaluatedItems === undefined || unevaluatedItems === true) return;
  if (!appliesContains(reader, schema)) return;
  const remedy =
    "Write it as `items: {anyOf: [A, B]}`, with the schemas of contains and of unevaluatedItems.";
  const message = `The keyword unevaluatedItems is not supported together with contains. ${remedy}`;
  reader.fail("not-supported", message, schema, "unevaluatedItems");
}

function appliesContains(reader: Reader, schema: JsonObject): boolean {
  const seen = new Set<string>();
  const stack: Json[] = [schema];
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (!isObject(part)) continue;
    if (part.contains !== undefined) return true;
    pushAll(stack, inSamePlace(part));
    if (typeof part.$ref !== "string" || seen.has(part.$ref)) continue;
    seen.add(part.$ref);
    stack.push(reader.resolve({ $ref: part.$ref }));
  }
  return false;
}
