import type { Diagnostic, Where } from "./diagnostic.ts";
import { objectOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject } from "./model.ts";
import { lookUp } from "./reference.ts";
import { inSamePlace } from "./walk.ts";

type Locator = (part: Json) => Where;

interface Search {
  bundle: JsonObject;
  where: Locator;
  /** Where to note the parts that no schema can be made of. */
  broken: Set<object>;
  open: Set<JsonObject>;
  done: Set<JsonObject>;
  found: Diagnostic[];
}

/** Reports references that lead back to themselves before any value, property or item has been reached. */
export function findCycles(bundle: JsonObject, where: Locator, broken: Set<object>): Diagnostic[] {
  const search: Search = { bundle, where, broken, open: new Set(), done: new Set(), found: [] };
  for (const section of Object.values(objectOf(bundle.components))) {
    for (const part of Object.values(objectOf(section))) visit(search, part);
  }
  return search.found;
}

function visit(search: Search, part: Json | undefined): void {
  if (!isObject(part) || search.done.has(part)) return;
  search.open.add(part);
  const target = typeof part.$ref === "string" ? lookUp(search.bundle, part.$ref) : undefined;
  if (target && search.open.has(target)) {
    const message = `The reference ${String(part.$ref)} leads back to itself without a property or an item between.`;
    search.found.push({ rule: "circular-ref", severity: "omission", message, where: search.where(part) });
    search.broken.add(part);
  } else visit(search, target);
  // A schema that meets itself through these alone has no end.
  for (const below of inSamePlace(part)) visit(search, below);
  search.open.delete(part);
  search.done.add(part);
}
