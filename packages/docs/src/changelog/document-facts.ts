import type { Json, JsonObject } from "./json-value.ts";
import { sameShape } from "./same-shape.ts";

/** What a change of a document can touch, method by method. */
export interface MethodFacts {
  verb: string;
  deprecated: boolean;
  evidence: string;
  repeat: string;
  encodings: readonly string[];
  arguments: ReadonlyMap<string, FieldFacts>;
  answer: ReadonlyMap<string, FieldFacts>;
  codes: readonly string[];
}

/** A field without its prose. */
export interface FieldFacts {
  isRequired: boolean;
  evidence: string;
  /** Everything that a validator would look at, as JSON. */
  shape: string;
}

/** Reads the facts of a bundled document: one object, internal references only. */
export function documentFacts(document: JsonObject): Map<string, MethodFacts> {
  const facts = new Map<string, MethodFacts>();
  for (const [path, item] of Object.entries(object(document.paths))) {
    for (const verb of ["get", "post"]) {
      const operation = object(item)[verb];
      if (operation !== undefined) facts.set(path.slice(1), methodFacts(document, verb, object(operation)));
    }
  }
  return facts;
}

function methodFacts(document: JsonObject, verb: string, operation: JsonObject): MethodFacts {
  const content = object(object(resolve(document, operation.requestBody)).content);
  const [media] = Object.values(content);
  const failure = schemaOf(document, operation, "422");
  return {
    verb: verb.toUpperCase(),
    deprecated: operation.deprecated === true,
    evidence: text(operation["x-evidence"]) || "documented",
    repeat: repeatOf(object(operation["x-idempotency"])),
    encodings: Object.keys(content),
    arguments: verb === "get" ? parameters(document, operation) : fields(document, object(media).schema),
    answer: fields(document, schemaOf(document, operation, "200")),
    codes: codesOf(document, failure, []),
  };
}

function repeatOf({ safe, key }: JsonObject): string {
  return safe === "by-key" ? `with ${[key].flat().join(" or ")}` : safe === true ? "always" : "never";
}

function parameters(document: JsonObject, operation: JsonObject): Map<string, FieldFacts> {
  const list = Array.isArray(operation.parameters) ? operation.parameters : [];
  return new Map(
    list.map((value) => {
      const { name, required, schema } = object(resolve(document, value));
      return [text(name), fieldFacts(document, schema ?? {}, required === true)];
    }),
  );
}

function schemaOf(document: JsonObject, operation: JsonObject, status: string): Json {
  const content = object(object(resolve(document, object(operation.responses)[status])).content);
  return object(content["application/json"]).schema ?? {};
}

/** Properties by their path, through references, parts, alternatives and lists. */
function fields(
  document: JsonObject,
  schema: Json | undefined,
  prefix = "",
  depth = 0,
): Map<string, FieldFacts> {
  const found = new Map<string, FieldFacts>();
  const resolved = object(resolve(document, schema));
  const required = Array.isArray(resolved.required) ? resolved.required : [];
  for (const [name, property] of Object.entries(object(resolved.properties))) {
    if (property === true) continue;
    const path = `${prefix}${name}`;
    found.set(path, fieldFacts(document, property, required.includes(name)));
    if (depth < 8) merge(found, fields(document, property, `${path}.`, depth + 1));
  }
  for (const part of [resolved.allOf, resolved.anyOf, resolved.oneOf, resolved.items].flat()) {
    if (part !== undefined && depth < 8) merge(found, fields(document, part, prefix, depth + 1));
  }
  return found;
}

function merge(target: Map<string, FieldFacts>, source: ReadonlyMap<string, FieldFacts>): void {
  for (const [path, facts] of source) if (!target.has(path)) target.set(path, facts);
}

function fieldFacts(document: JsonObject, schema: Json, isRequired: boolean): FieldFacts {
  const resolved = object(resolve(document, schema));
  return {
    isRequired,
    evidence: text(resolved["x-evidence"]) || "documented",
    shape: JSON.stringify(bare(document, resolved, 0)),
  };
}

const prose = ["title", "description", "examples", "properties", "required"];

/** A schema without prose and extensions, and without members: those are fields of their own. */
function bare(document: JsonObject, schema: Json, depth: number): Json {
  const resolved = resolve(document, schema) ?? null;
  if (Array.isArray(resolved)) return resolved.map((item) => bare(document, item, depth + 1));
  if (typeof resolved !== "object" || resolved === null || depth > 8) return resolved;
  const kept = Object.entries(resolved).filter(([key]) => !prose.includes(key) && !key.startsWith("x-"));
  const inside = kept.map(([key, value]): [string, Json] => [key, bare(document, value, depth + 1)]);
  return sameShape(Object.fromEntries(inside.sort()));
}

function codesOf(document: JsonObject, schema: Json, trail: readonly string[]): string[] {
  const resolved = object(resolve(document, schema));
  const own = Array.isArray(resolved.enum) ? resolved.enum.map(String) : [];
  const parts = [resolved.allOf, resolved.anyOf, object(resolved.properties).error].flat();
  const below =
    trail.length > 8
      ? []
      : parts.flatMap((part) => (part === undefined ? [] : codesOf(document, part, [...trail, ""])));
  return [...new Set([...own, ...below])];
}

/** The value behind references; a reference's siblings are on top. */
function resolve(document: JsonObject, value: Json | undefined): Json | undefined {
  let current = value;
  for (let hops = 0; hops < 50; hops += 1) {
    const { $ref, ...siblings } = object(current);
    if (typeof $ref !== "string") return current;
    const keys = $ref
      .slice(2)
      .split("/")
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
    const target = keys.reduce<Json | undefined>((at, key) => object(at)[key], document);
    current = { ...object(target), ...siblings };
  }
  return undefined;
}

function object(value: Json | undefined): JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

function text(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
