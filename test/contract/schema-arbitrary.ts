import fc from "fast-check";
import type { ArgumentSchema } from "../../packages/validators/src/schema.ts";

/** What JSON can say: it has no -0. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const text = fc.string({ unit: "grapheme", maxLength: 20 });

/** Values that a schema of this document allows, among them the odd ones: empty lists, long texts, every branch. */
export function arbitraryOf(schema: ArgumentSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = (schema.anyOf ?? schema.oneOf ?? []).filter(
    (branch) => branch.required === undefined || branch.type !== undefined,
  );
  if (branches.length > 0 && schema.properties === undefined) return fc.oneof(...branches.map(arbitraryOf));
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  if (types.length > 0) return fc.oneof(...types.map((type) => arbitraryOfType(type, schema)));
  const parts = (schema.allOf ?? []).filter((part) => part["x-only"] === undefined && part.not === undefined);
  return parts[0] ? arbitraryOf(parts[0]) : json;
}

function arbitraryOfType(type: string, schema: ArgumentSchema): fc.Arbitrary<unknown> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer({ min: schema.minimum ?? 0 });
  if (type === "number")
    return fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  if (type === "array") return fc.array(arbitraryOf(schema.items ?? {}), { maxLength: 4 });
  return type === "object" ? objectOf(schema) : textOf(schema);
}

/** The parts of `allOf` that list properties belong to the object. */
function objectOf(schema: ArgumentSchema): fc.Arbitrary<unknown> {
  const parts = [schema, ...(schema.allOf ?? [])];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<
    string,
    ArgumentSchema
  >;
  const isRecord = Object.keys(properties).length === 0;
  if (isRecord) return fc.dictionary(fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/), json, { maxKeys: 4 });
  const required = parts.flatMap((part) => part.required ?? []).filter((name) => name in properties);
  const arbitraries = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, arbitraryOf(property)]),
  );
  return fc.record(arbitraries, { requiredKeys: required });
}

function textOf(schema: ArgumentSchema): fc.Arbitrary<string> {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  if (schema.format === "iso8601") return day.map((date) => date.toISOString());
  if (schema.format === "date") return day.map((date) => date.toISOString().slice(0, 10));
  const patterns = [schema, ...(schema.allOf ?? [])].flatMap(({ pattern }) => pattern ?? []);
  const [pattern] = patterns;
  if (schema.maxLength === 40) return fc.stringMatching(/^[0-9a-f]{7,40}$/);
  if (pattern)
    return fc.stringMatching(
      new RegExp(pattern.replace("\\S+", "[a-z]{1,9}").replaceAll("[^\\s@]+", "[a-z]{1,9}")),
    );
  return text;
}
