import { objectOf, objectsOf, texts } from "./json-parts.ts";
import type { Evidence, Json, Schema } from "./model.ts";
import { dereference } from "./object-schema.ts";

import { documented } from "./reader.ts";
import { evidenceOf } from "./schema-parts.ts";

type Schemas = ReadonlyMap<string, Schema>;

/** A rule between arguments; documented unless it says otherwise. */
export interface ArgumentRule extends Evidence {
  text: string;
}

/** Which arguments go together, each rule in a sentence. */
export function rulesOf(schemas: Schemas, schema: Schema): ArgumentRule[] {
  const resolved = dereference(schemas, schema);
  const parts = objectsOf(resolved.allOf);
  return [...ownRules(resolved), ...parts.flatMap((part) => partRules(schemas, part))];
}

/** A part is one rule where it says so in words; a part with properties has rules of its own. */
function partRules(schemas: Schemas, part: Schema): ArgumentRule[] {
  const resolved = dereference(schemas, part);
  const isRule =
    resolved.properties === undefined && resolved.type === undefined && resolved.allOf === undefined;
  if (!isRule || typeof resolved.description !== "string") return rulesOf(schemas, part);
  const evidence = evidenceOf(resolved) ?? { level: "documented", sources: texts(resolved["x-source"]) };
  return [{ text: resolved.description.trim(), ...evidence }];
}

function ownRules(schema: Schema): ArgumentRule[] {
  const evidence = evidenceOf(schema) ?? documented;
  return [...alternatives(schema), ...dependencies(schema)].map((text) => ({ text, ...evidence }));
}

/** `anyOf: [{required: [id]}, {required: [reference, key]}]` as "Needs `id`, or `reference` and `key`." */
function alternatives(schema: Schema): string[] {
  const list = schema.anyOf ?? schema.oneOf;
  if (!Array.isArray(list)) return [];
  const groups = list.map((branch) => texts(objectOf(branch).required));
  if (groups.length === 0 || groups.some((group) => group.length === 0)) return [];
  const separator = groups.some((group) => group.length > 1) ? ", or " : " or ";
  return [`Needs ${groups.map(together).join(separator)}.`];
}

function dependencies(schema: Schema): string[] {
  const stated: Record<string, Json> = objectOf(schema.dependentRequired);
  return Object.entries(stated).map(([name, needs]) => `\`${name}\` needs ${together(texts(needs))}.`);
}

function together(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(" and ");
}
