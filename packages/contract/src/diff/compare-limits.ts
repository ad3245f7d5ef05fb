import type { ChangeLevel, Json, JsonObject } from "./change.ts";
import { conditionChange } from "./condition-words.ts";
import type { FlatSchema, Keyword } from "./flat-schema.ts";
import { type InDocument, isImplied } from "./is-within.ts";
import { isLimit } from "./limits.ts";
import { canonical } from "./resolve.ts";
import { note, type SchemaPlace } from "./schema-place.ts";

/** Keywords that only together say what is valid. */
const groups: readonly (readonly string[])[] = [
  ["contains", "minContains", "maxContains"],
  ["if", "then", "else"],
  ["prefixItems", "items"],
  ["patternProperties", "additionalProperties"],
];

/** Compares limits, patterns, formats, conditions, defaults: every keyword that is not part of the structure. */
export function compareLimits(place: SchemaPlace, left: FlatSchema, right: FlatSchema): void {
  const [before, after] = place.documents;
  for (const key of new Set([...left.keywords.keys(), ...right.keywords.keys()])) {
    const [olds, news] = [left.keywords.get(key) ?? [], right.keywords.get(key) ?? []];
    const restOld = without(before, olds, after, news);
    const restNew = without(after, news, before, olds);
    for (let index = 0; index < Math.max(restOld.length, restNew.length); index += 1) {
      const [old, now] = [restOld[index], restNew[index]];
      if (key === "deprecated")
        note(place, "additive", key, now?.value === true ? "is deprecated" : "is no longer deprecated");
      else if (key === "default") compareDefault(place, old?.value, now?.value);
      else
        compareKeyword(place, key, effectOf(place, key, [left, right], [old, now]), [old?.value, now?.value]);
    }
  }
}

/** Keywords of the first that the second has not. */
function without(
  document: JsonObject,
  first: readonly Keyword[],
  other: JsonObject,
  second: readonly Keyword[],
): Keyword[] {
  const known = new Set(second.map(({ value }) => canonical(other, value)));
  return first.filter(({ value }) => !known.has(canonical(document, value)));
}

type Pair<Value> = readonly [old: Value, now: Value];
type Effect = "narrower" | "wider" | "other" | ChangeLevel;

/** What a keyword's change does to the values that are valid, read with all that is around it. */
function effectOf(
  { documents: [before, after], side }: SchemaPlace,
  key: string,
  [left, right]: Pair<FlatSchema>,
  [old, now]: Pair<Keyword | undefined>,
): Effect {
  if (key === "readOnly") return side === "request" ? direction(now?.value === true) : "editorial";
  // What is write-only is in no response.
  if (key === "writeOnly") return side === "request" ? "editorial" : direction(now?.value !== true);
  const group = groups.find((each) => each.includes(key)) ?? [key];
  const isMet = (one: InDocument, other: JsonObject, flat: FlatSchema, keyword: Keyword | undefined) => {
    const parts = group.length > 1 ? flat.parts : [keyword?.part];
    return parts.every((part) => group.every((each) => isImplied(one, [other, part], each)));
  };
  const isNarrower = !isMet([before, { allOf: left.parts }], after, right, now);
  const isWider = !isMet([after, { allOf: right.parts }], before, left, old);
  if (isNarrower) return isWider ? "other" : "narrower";
  return isWider ? "wider" : "editorial";
}

function direction(isNarrower: boolean): Effect {
  return isNarrower ? "narrower" : "wider";
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

function compareKeyword(
  place: SchemaPlace,
  key: string,
  effect: Effect,
  [old, now]: Pair<Json | undefined>,
): void {
  if (isLimit(key) || /^(?:min|max)Contains$/.test(key))
    note(place, effect, effect === "narrower" ? "limit-narrowed" : "limit-widened", changed(key, old, now));
  else note(place, effect, kindOf(old, now), conditionChange(key, old, now) ?? changed(key, old, now));
}

function kindOf(old: Json | undefined, now: Json | undefined): string {
  if (old === undefined) return "condition-added";
  if (now === undefined) return "condition-removed";
  return "condition-changed";
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
  return "a long value";
}
