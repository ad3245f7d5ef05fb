import type { Json, JsonObject } from "./change.ts";
import { compareLimits } from "./compare-limits.ts";
import { type FlatSchema, flatSchema, isSameSchema, takesAnyText } from "./flat-schema.ts";
import { isImplied } from "./is-within.ts";
import { fieldWithin, levelOf, note, presence, type SchemaPlace } from "./schema-place.ts";

/** Compares two schemas for values that go one way. */
export function compareSchemas(place: SchemaPlace, old: Json | undefined, now: Json | undefined): void {
  if (place.depth > 12) return;
  const [before, after] = place.documents;
  const [left, right] = [flatSchema(before, old), flatSchema(after, now)];
  compareProse(place, left, right);
  const unions = [left, right].filter(({ branches }) => branches.length > 0);
  if (unions.length > 0) compareBranches(place, [old, left], [now, right]);
  if (unions.length === 1) return;
  compareTypes(place, left, right);
  compareValues(place, left, right);
  compareProperties(place, left, right);
  compareClosing(place, left, right);
  compareLimits(place, left, right);
  const inner = (field: string) => ({ ...place, field, depth: place.depth + 1 });
  if (left.items !== undefined || right.items !== undefined)
    compareSchemas(inner(`${place.field}[]`), left.items, right.items);
  // What is closed takes no further field: `compareClosing` says so.
  if ((left.others !== undefined || right.others !== undefined) && !left.isClosed && !right.isClosed)
    compareSchemas(inner(fieldWithin(place, "*")), left.others, right.others);
}

function compareProse(place: SchemaPlace, left: FlatSchema, right: FlatSchema): void {
  for (const key of new Set([...left.prose.keys(), ...right.prose.keys()])) {
    const [old, now] = [left.prose.get(key), right.prose.get(key)];
    if (JSON.stringify(old) === JSON.stringify(now)) continue;
    if (key === "x-evidence")
      note(place, "editorial", "evidence", `is now ${now ?? "documented"} instead of ${old ?? "documented"}`);
    else note(place, "editorial", "words", `has a new \`${key}\``);
  }
}

function compareTypes(place: SchemaPlace, left: FlatSchema, right: FlatSchema): void {
  const [before, after] = place.documents;
  const [old, now]: [Json, Json] = [{ allOf: left.parts }, { allOf: right.parts }];
  const isNarrower = !right.parts.every((part) => isImplied([before, old], [after, part], "type"));
  const isWider = !left.parts.every((part) => isImplied([after, now], [before, part], "type"));
  const lost = isNarrower ? missing(left.types, right.types) : undefined;
  const gained = isWider ? missing(right.types, left.types) : undefined;
  if (lost !== undefined) note(place, "narrower", "type-narrowed", `may no longer be ${lost}`);
  if (gained !== undefined)
    note(place, "wider", "type-widened", `may now be ${gained}${beforeWords(left.types ?? [])}`);
}

/** `, not only string or null`; nothing where no type was named. */
function beforeWords(types: Iterable<string>): string {
  const names = [...types];
  if (names.length > 0) return `, not only ${names.join(" or ")}`;
  return "";
}

/** Types of the first that the second has not, as words. */
function missing(
  first: ReadonlySet<string> | undefined,
  second: ReadonlySet<string> | undefined,
): string | undefined {
  if (second === undefined) return undefined;
  if (first === undefined) return "of any type";
  const found = [...first].filter(
    (type) => !second.has(type) && !(type === "integer" && second.has("number")),
  );
  if (found.length > 0) return found.join(" or ");
  return undefined;
}

function compareValues(place: SchemaPlace, { values: old }: FlatSchema, { values: now }: FlatSchema): void {
  const [narrower, wider] = place.isOpen
    ? (["additive", "additive"] as const)
    : (["narrower", "wider"] as const);
  if (old === undefined && now !== undefined)
    note(place, narrower, "values-limited", `takes only ${listed(now)}`);
  if (old !== undefined && now === undefined) note(place, wider, "values-unlimited", "takes any value");
  if (old === undefined || now === undefined) return;
  for (const value of old) if (!now.has(value)) noteValue(place, narrower, "removed", value);
  for (const value of now) if (!old.has(value)) noteValue(place, wider, "added", value);
}

function noteValue(
  place: SchemaPlace,
  effect: "narrower" | "wider" | "additive",
  what: "added" | "removed",
  value: string,
): void {
  const { recorder, method, side, field } = place;
  const shown = listed(new Set([value]));
  const isCode = side === "response" && /(?:^|\.)error$/.test(field);
  const verb = { added: "also takes", removed: "no longer takes" }[what];
  if (!isCode) note(place, effect, `value-${what}`, `${verb} ${shown}`);
  else {
    const text = `Error code ${shown} ${what}.`;
    recorder.add({ level: levelOf(effect, place), side, kind: `error-code-${what}`, method, field, text });
  }
}

function listed(values: ReadonlySet<string> | undefined): string {
  return [...(values ?? [])]
    .slice(0, 8)
    .map((value) => `\`${value.replace(/^"|"$/g, "")}\``)
    .join(", ");
}

function compareProperties(place: SchemaPlace, left: FlatSchema, right: FlatSchema): void {
  const named = [left, right].flatMap(({ properties, required }) => [...properties.keys(), ...required]);
  for (const name of new Set(named)) {
    const inner = { ...place, field: fieldWithin(place, name), depth: place.depth + 1 };
    const [old, now] = [left.properties.get(name), right.properties.get(name)];
    const [was, is] = [left.required.has(name), right.required.has(name)];
    const kind = { request: "argument", response: "member" }[place.side];
    const isNamed = old !== undefined || now !== undefined;
    if (isNamed && now === undefined) note(inner, "breaking", `${kind}-removed`, "removed");
    else if (isNamed && old === undefined) noteAdded(inner, kind, is);
    else {
      const { effect, word, now: isNow } = presence[`${is}`];
      if (was !== is) note(inner, effect, `${kind}-${word}`, `is ${isNow} required`);
      compareSchemas({ ...inner, isOpen: false }, old, now);
    }
  }
}

function noteAdded(place: SchemaPlace, kind: string, isRequired: boolean): void {
  const { level, mark } = presence[`${isRequired && place.side === "request"}`];
  const words = presence[`${isRequired}`].mark.replace("-", ", ");
  note(place, level, `${kind}-added${mark}`, `added${words}`);
}

function compareClosing(place: SchemaPlace, left: FlatSchema, right: FlatSchema): void {
  if (left.isClosed === right.isClosed) return;
  if (right.isClosed) note(place, "narrower", "closed", "no longer takes further fields");
  // Who reads a response leaves out what it does not know.
  else note(place, "additive", "opened", "now takes further fields");
}

type Side = readonly [schema: Json | undefined, flat: FlatSchema];

/** Alternatives: equal ones belong together, then those of one type; what is left was removed or added. */
function compareBranches(place: SchemaPlace, old: Side, now: Side): void {
  const [before, after] = place.documents;
  const olds = joinLists(before, branchesOf(before, old));
  const news = joinLists(after, branchesOf(after, now));
  const isOpen =
    olds.some((each) => takesAnyText(before, each)) && news.some((each) => takesAnyText(after, each));
  const restOld = olds.filter((each) => !news.some((other) => isSameSchema([before, each], [after, other])));
  const restNew = news.filter((each) => !olds.some((other) => isSameSchema([before, other], [after, each])));
  // Only a list of strings is open: an object or a number that goes is missed whatever strings are taken.
  const isOpenFor = (shape: string) => isOpen && shape === "string";
  const effectOn = (shape: string, usual: "narrower" | "wider") => {
    if (isOpenFor(shape)) return "additive";
    return usual;
  };
  for (const each of restOld) {
    const shape = shapeOf(before, each);
    const index = restNew.findIndex((other) => shapeOf(after, other) === shape);
    const [partner] = index < 0 ? [] : restNew.splice(index, 1);
    const effect = effectOn(shape, "narrower");
    if (partner !== undefined)
      compareSchemas({ ...place, isOpen: isOpenFor(shape), depth: place.depth + 1 }, each, partner);
    else if (!news.some((other) => shapeOf(after, other) === shape))
      note(place, effect, "alternative-removed", `may no longer be ${shape}`);
    else note(place, effect, "alternative-removed", `lost an alternative: ${shape}`);
  }
  const shapes = new Set(olds.map((each) => shapeOf(before, each)));
  for (const shape of restNew.map((each) => shapeOf(after, each))) {
    const known = shapes.has(shape) ? "" : beforeWords(shapes);
    note(place, effectOn(shape, "wider"), "alternative-added", `may now be ${shape}${known}`);
  }
}

/** The alternatives of a schema: of its unions, of unions in unions, or one for each of its types. */
function branchesOf(document: JsonObject, [schema, flat]: Side, depth = 0): Json[] {
  const inner = flat.branches;
  if (inner.length > 0 && depth < 8)
    return inner.flatMap((each) => branchesOf(document, [each, flatSchema(document, each)], depth + 1));
  const types = [...(flat.types ?? [])];
  if (types.length < 2) return [schema ?? true];
  return types.map((type) => ({ allOf: [schema ?? true, { type }] }));
}

/** Several lists of values of one type are one list. */
function joinLists(document: JsonObject, branches: readonly Json[]): Json[] {
  const isList = (each: Json) => flatSchema(document, each).values !== undefined;
  const lists = branches.filter(isList);
  const shapes = [...new Set(lists.map((each) => shapeOf(document, each)))];
  if (shapes.length === lists.length) return [...branches];
  const joined = shapes.map((shape): Json => {
    const same = lists.filter((each) => shapeOf(document, each) === shape);
    const { types } = flatSchema(document, same[0]);
    const values = new Set(same.flatMap((each) => [...(flatSchema(document, each).values ?? [])]));
    return {
      ...(types && { type: [...types] }),
      enum: [...values].map((value) => JSON.parse(value) as Json),
    };
  });
  return [...joined, ...branches.filter((each) => !isList(each))];
}

function shapeOf(document: JsonObject, schema: Json): string {
  return [...(flatSchema(document, schema).types ?? ["any value"])].join(" or ");
}
