import type { Json } from "./change.ts";
import { conditionChange } from "./condition-words.ts";
import type { FlatSchema } from "./flat-schema.ts";
import { canonical } from "./resolve.ts";
import { note, type SchemaPlace } from "./schema-place.ts";

const upper = new Set([
  "maxLength",
  "maximum",
  "exclusiveMaximum",
  "maxItems",
  "maxProperties",
  "maxContains",
]);
const lower = new Set([
  "minLength",
  "minimum",
  "exclusiveMinimum",
  "minItems",
  "minProperties",
  "minContains",
]);

/** Compares limits, patterns, formats, conditions, defaults: every keyword that is not part of the structure. */
export function compareLimits(place: SchemaPlace, left: FlatSchema, right: FlatSchema): void {
  const [before, after] = place.documents;
  for (const key of new Set([...left.keywords.keys(), ...right.keywords.keys()])) {
    const [old, now] = [left.keywords.get(key), right.keywords.get(key)];
    if (canonical(before, old) === canonical(after, now)) continue;
    if (key === "deprecated" && now === true) note(place, "additive", "deprecated", "is deprecated");
    else if (key === "deprecated") note(place, "additive", "deprecated", "is no longer deprecated");
    else if (key === "default") compareDefault(place, old, now);
    else if ((upper.has(key) || lower.has(key)) && [old, now].every(isNumberOrNone))
      compareNumbers(place, key, old, now);
    else compareKeyword(place, key, old, now);
  }
}

function isNumberOrNone(value: Json | undefined): boolean {
  return value === undefined || typeof value === "number";
}

function compareNumbers(place: SchemaPlace, key: string, old?: Json, now?: Json): void {
  const isLower = Number(now) < Number(old);
  const isNarrower = now !== undefined && (old === undefined || isLower === upper.has(key));
  if (isNarrower) note(place, "narrower", "limit-narrowed", changed(key, old, now));
  else note(place, "wider", "limit-widened", changed(key, old, now));
}

/** The same request means something else with another default; a response is read as it comes. */
function compareDefault(place: SchemaPlace, old: Json | undefined, now: Json | undefined): void {
  note(place, defaultLevel(place, old), "default-changed", changed("default", old, now));
}

function defaultLevel({ side }: SchemaPlace, old: Json | undefined): "editorial" | "breaking" | "additive" {
  if (side === "response") return "editorial";
  if (old === undefined) return "additive";
  return "breaking";
}

/** A keyword whose values cannot be ordered: with it fewer values are valid, without it more, with another one others. */
function compareKeyword(place: SchemaPlace, key: string, old: Json | undefined, now: Json | undefined): void {
  const words = conditionChange(key, old, now) ?? changed(key, old, now);
  if (old === undefined) note(place, "narrower", "condition-added", words);
  else if (now === undefined) note(place, "wider", "condition-removed", words);
  else note(place, "other", "condition-changed", words);
}

function changed(key: string, old: Json | undefined, now: Json | undefined): string {
  if (now === undefined) return `no longer has \`${key}\` ${shown(old)}`;
  if (old === undefined) return `now has \`${key}\` ${shown(now)}`;
  return `now has \`${key}\` ${shown(now)} instead of ${shown(old)}`;
}

/** A value as code, unless it is too long for a sentence. */
function shown(value: Json | undefined): string {
  if (value === undefined) return "nothing";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = typeof value === "string" && value !== "" ? value : JSON.stringify(value);
  if (text.length <= 120) return `\`${text.replaceAll("`", "'")}\``;
  return "another value";
}
