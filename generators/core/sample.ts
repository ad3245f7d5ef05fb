import type { Ajv2020 } from "ajv/dist/2020.js";
import { ajv2020 } from "./ajv.ts";
import { formats } from "./formats.ts";
import { listAround, listOf, objectOf } from "./json-parts.ts";
import { isObject, type Json, type JsonObject, type Schema } from "./model.ts";
import { multipleOf } from "./multiple-of.ts";
import { dereference, isDemand, type ObjectSchema, objectSchema } from "./object-schema.ts";
import { type Place, placeOf } from "./places.ts";
import { hash, remember } from "./remember.ts";
import { arraySample, furtherNames, type Make, numberSample, stringSample } from "./sample-values.ts";

type Schemas = ReadonlyMap<string, Schema>;

/** Makes small values of schemas for a document without examples, and hands out only those that are valid. */
export interface Sampler {
  sampleOf(schema: Schema): Json | undefined;
  /** Whether a value is valid; `undefined` where the schema cannot be compiled. */
  accepts(schema: Schema, value: Json): boolean | undefined;
}

const deepest = 6;
/** How many values are tried before none is found. */
const tries = 5;

/** A sampler for the schemas of one document. */
export function createSampler(schemas: Schemas): Sampler {
  let validator: Ajv2020 | undefined;
  let contextOf: ReturnType<typeof createContexts> | undefined;
  const judge = (schema: Schema, value: Json): string => {
    try {
      validator ??= validatorOf(schemas);
      if (validator.validate(outside(schema), value) === true) return "valid";
      return "invalid";
    } catch {
      return ""; // Schemas that cannot be compiled are reported by those who compile them.
    }
  };
  const accepts = (schema: Schema, value: Json): boolean | undefined => {
    contextOf ??= createContexts(schemas);
    const input = JSON.stringify([contextOf(schema), value]);
    const verdict = remember("valid", input, () => judge(schema, value));
    if (verdict === "") return undefined;
    return verdict === "valid";
  };
  return {
    accepts,
    sampleOf(schema) {
      for (let nth = 0; nth < tries; nth += 1) {
        const sample = sampleAt(schemas, schema, 0, nth);
        if (sample !== undefined && accepts(schema, sample) === true) return sample;
      }
      return undefined;
    },
  };
}

/**
 * What decides which values a schema takes: the schema, and the named schemas that it leads to. An edit of another one changes no
 * verdict.
 */
function createContexts(schemas: Schemas): (schema: Schema) => string {
  // Anchors have to be unique, so that each schema may decide about all.
  const isFlat = refersToNames(schemas) && !/"\$(?!ref":)/.test(JSON.stringify([...schemas.values()]));
  const bare = new Map([...schemas].map(([name, schema]) => [pointerTo(name), bareText(schema)]));
  const targets = new Map([...bare].map(([target, text]) => [target, targetsIn(text)]));
  const found = new WeakMap<Schema, string>();
  const contextOf = (schema: Schema) => {
    const own = bareText(schema);
    const reached = new Set(isFlat ? targetsIn(own) : bare.keys());
    // The set grows while it is walked: what is reached leads further.
    if (isFlat) for (const target of reached) for (const next of targets.get(target) ?? []) reached.add(next);
    const isKnown = [...reached].every((target) => bare.has(target));
    const deciding = isKnown ? [...reached].sort() : [...bare.keys()];
    return hash(JSON.stringify([own, ...deciding.map((target) => [target, bare.get(target)])]));
  };
  return (schema) => {
    const context = found.get(schema) ?? contextOf(schema);
    found.set(schema, context);
    return context;
  };
}

function targetsIn(text: string): string[] {
  return [...text.matchAll(/"\$ref":"([^"]*)"/g)].map(([, target = ""]) => target);
}

function bareText(schema: Schema): string {
  return JSON.stringify(withoutProse(schema, "schema"));
}

/**
 * A validator for a few values of each schema, so its code need not be fast. Code that is neither made better nor written out
 * where it is used, and a schema that is known by the whole reference and so compiled once: for 174 methods, building
 * the model takes 1.5 s of CPU in place of 3.1 s.
 */
function validatorOf(schemas: Schemas): Ajv2020 {
  const Ajv = ajv2020();
  const isFlat = refersToNames(schemas);
  const ajv = new Ajv({
    strict: false,
    validateSchema: false,
    logger: false,
    messages: false,
    inlineRefs: !isFlat,
    code: { optimize: false },
    ownProperties: true,
    formats,
  });
  ajv.removeKeyword("multipleOf").addKeyword(multipleOf);
  ajv.addSchema({ $id: "document", components: { schemas: Object.fromEntries(schemas) } });
  if (isFlat)
    for (const [name, schema] of schemas) ajv.addSchema(outside(schema), `document${pointerTo(name)}`);
  return ajv;
}

/** Whether named schemas refer to whole named schemas only: what they refer to else is found in the document alone. */
function refersToNames(schemas: Schemas): boolean {
  const known = new Set([...schemas.keys()].map(pointerTo));
  const text = JSON.stringify([...schemas.values()]);
  return !text.includes('"$id":') && targetsIn(text).every((target) => known.has(target));
}

function pointerTo(name: string): string {
  return `#/components/schemas/${name}`;
}

/** What a schema says without its descriptions: an edit of them changes no verdict, and loads no validator. */
function withoutProse(part: Json, place: Place): Json {
  if (typeof part !== "object" || part === null || place === "literal") return part;
  if (Array.isArray(part))
    return part.map((item, index) => withoutProse(item, placeOf(place, String(index))));
  const entries = Object.entries(part).filter(([key]) => place !== "schema" || key !== "description");
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutProse(value, placeOf(place, key))]));
}

const moved = new WeakMap<Schema, Schema>();

/** A schema whose references lead into the document that the validator knows. */
function outside(schema: Schema): Schema {
  const known = moved.get(schema);
  if (known !== undefined) return known;
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/');
  const copy = JSON.parse(text) as Schema;
  moved.set(schema, copy);
  return copy;
}

function sampleAt(schemas: Schemas, schema: Schema, depth: number, nth: number): Json | undefined {
  if (depth > deepest) return undefined;
  const resolved = dereference(schemas, schema);
  const stated = statedValue(resolved, nth);
  if (stated !== undefined) return stated;
  const make: Make = (part, at) => sampleAt(schemas, part, depth + 1, at);
  const object = objectSchema(schemas, schema);
  if (object) return objectSample(resolved, object, nth, make);
  for (const keyword of ["oneOf", "anyOf", "allOf"] as const) {
    const list = resolved[keyword];
    const branch = listOf(list)[nth % listOf(list).length];
    if (isObject(branch)) return make(branch, nth);
  }
  return plainSample(resolved, nth, make);
}

/** The required members, those of the first alternative, and those of the first form. */
function objectSample(schema: Schema, object: ObjectSchema, nth: number, make: Make): Json | undefined {
  const { properties, alternatives } = object;
  const required = [...properties].filter(([, { isRequired }]) => isRequired).map(([name]) => name);
  const names = new Set([...required, ...(alternatives[nth % (alternatives.length || 1)] ?? [])]);
  const { dependentRequired } = schema;
  for (const name of names) {
    const more = objectOf(dependentRequired)[name];
    if (Array.isArray(more)) for (const each of more) names.add(String(each));
  }
  for (const name of properties.keys()) if (names.size < Number(schema.minProperties ?? 0)) names.add(name);
  for (const name of furtherNames(schema, names)) names.add(name);
  const result: JsonObject = {};
  for (const name of names) {
    const value = make(properties.get(name)?.schema ?? valueSchema(schema), nth);
    if (value === undefined) return undefined;
    result[name] = value;
  }
  return { ...result, ...formOf(schema, nth, make) };
}

/** The schema of a member that has no property of its own. */
function valueSchema({ additionalProperties, patternProperties }: Schema): Schema {
  const [pattern] = Object.values(objectOf(patternProperties));
  if (isObject(pattern)) return pattern;
  return objectOf(additionalProperties);
}

/** The members of one of the forms of an object. */
function formOf({ oneOf, anyOf }: Schema, nth: number, make: Make): JsonObject {
  const forms = [oneOf, anyOf].map((list) => (Array.isArray(list) ? list[nth % list.length] : undefined));
  const made = forms.map((form) => (isObject(form) && !isDemand(form) ? make(form, nth) : undefined));
  return Object.assign({}, ...made.filter(isObject)) as JsonObject;
}

/** A value that the schema itself gives. */
function statedValue(schema: Schema, nth: number): Json | undefined {
  const { example, examples, const: constant, default: usual, enum: values } = schema;
  if (constant !== undefined) return constant;
  const all = [example, ...listOf(examples), usual].filter((value) => value !== undefined);
  if (all[nth] !== undefined) return all[nth];
  if (Array.isArray(values)) return values[nth % values.length];
  if (nth < tries - 2) return all[0];
  return undefined;
}

function plainSample(schema: Schema, nth: number, make: Make): Json | undefined {
  const [type] = listAround(schema.type);
  if (type === "array") return arraySample(schema, nth, make);
  if (type === "integer" || type === "number") return numberSample(schema, nth);
  if (type === "boolean") return true;
  if (type === "null") return null;
  if (type === "string") return stringSample(schema, nth);
  if (type === undefined) return "text";
  return {};
}
