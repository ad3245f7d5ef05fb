import { isObject, type Json, type Schema } from "./model.ts";
import { dereference, type ObjectSchema, objectSchema, referenceName } from "./object-schema.ts";
import { comment, identifier, string } from "./text.ts";
import { describe } from "./tsdoc.ts";

/** What the printed types depend on besides the schema. */
export interface TypeContext {
  schemas: ReadonlyMap<string, Schema>;
  /** Types of a point in time: what the API takes as ISO 8601 text. */
  time: readonly string[];
  /** Arguments are read-only lists and may be `undefined`; answers are plain. */
  isInput: boolean;
  /** Called for every named schema a type mentions; the caller declares it. */
  use(name: string): void;
}

/** The TypeScript type of a schema. */
export function typeText(context: TypeContext, schema: Schema, indent = ""): string {
  const parts = [...new Set(typeParts(context, schema, indent))];
  const hasLiteral = parts.some((part) => part.startsWith('"'));
  // Texts beside any text stay open: `"a" | (string & {})` keeps completion and takes new values.
  return parts.map((part) => (part === "string" && hasLiteral ? "(string & {})" : part)).join(" | ");
}

/** The members of the union that a schema is; one where it is none. */
function typeParts(context: TypeContext, schema: Schema, indent: string): string[] {
  const name = referenceName(schema);
  if (name !== undefined) {
    const target = dereference(context.schemas, schema);
    if (!isDeclared(context, target)) return typeParts(context, target, indent);
    context.use(name);
    return [typeName(name)];
  }
  const wrapped = wrappedReference(schema);
  if (wrapped) return typeParts(context, wrapped, indent);
  if ("const" in schema) return [literal(schema.const)];
  if (Array.isArray(schema.enum)) return schema.enum.map(literal);
  const object = objectSchema(context.schemas, schema);
  const branches = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(branches) && !object) {
    return branches.filter(isObject).flatMap((branch) => typeParts(context, branch, indent));
  }
  const types = Array.isArray(schema.type) ? schema.type : [object ? "object" : schema.type];
  return types.flatMap((type) =>
    type === "string" && schema.format === "iso8601"
      ? context.time
      : simpleText(context, schema, type, indent),
  );
}

const prose = new Set(["title", "description", "deprecated", "default", "examples", "example", "type"]);

/** `allOf` around one reference, there only to hold prose beside it; laid open, one that contains itself has no end. */
function wrappedReference(schema: Schema): Schema | undefined {
  const [part, ...others] = Array.isArray(schema.allOf) ? schema.allOf : [];
  const isWrapper = Object.keys(schema).every((key) => key === "allOf" || prose.has(key) || /^x-/.test(key));
  const isOne = isObject(part) && referenceName(part) !== undefined && others.length === 0;
  return isWrapper && isOne ? part : undefined;
}

function simpleText(context: TypeContext, schema: Schema, type: Json | undefined, indent: string): string {
  if (type === "array") return listText(context, schema, indent);
  if (type === "string") return "string";
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean" || type === "null") return type;
  if (type !== "object") return allOfText(context, schema, indent);
  const object = objectSchema(context.schemas, schema);
  return object ? objectText(context, object, indent) : openObject;
}

const openObject = "{ [key: string]: unknown }";

/** A schema without a type of its own takes that of its parts. */
function allOfText(context: TypeContext, schema: Schema, indent: string): string {
  const parts = Array.isArray(schema.allOf) ? schema.allOf.filter(isObject) : [];
  const texts = parts.map((part) => typeText(context, part, indent)).filter((part) => part !== "unknown");
  return texts.length > 0
    ? texts.map((part) => (part.includes("|") ? `(${part})` : part)).join(" & ")
    : "unknown";
}

function listText(context: TypeContext, schema: Schema, indent: string): string {
  const item = isObject(schema.items) ? typeText(context, schema.items, indent) : "unknown";
  const wrapped = /[|&]/.test(item) ? `(${item})` : item;
  return `${context.isInput ? "readonly " : ""}${wrapped}[]`;
}

/** The members of an object type, each with its comment; after them the either-or of its properties. */
export function objectText(context: TypeContext, object: ObjectSchema, indent = ""): string {
  if (object.properties.size === 0) return openObject;
  const members = membersText(context, object, `${indent}  `);
  const body = `{\n${members}${object.isOpen ? `${indent}  [key: string]: unknown;\n` : ""}${indent}}`;
  if (object.alternatives.length === 0) return body;
  return `${body} & (${object.alternatives.map((names) => alternativeText(context, object, names)).join(" | ")})`;
}

export function membersText(context: TypeContext, object: ObjectSchema, indent: string): string {
  return [...object.properties]
    .map(([name, { schema, isRequired }]) => {
      const doc = comment(describe(context.schemas, schema), indent);
      return `${doc}${indent}${memberText(context, name, schema, isRequired, indent)};\n`;
    })
    .join("");
}

function memberText(
  context: TypeContext,
  name: string,
  schema: Schema,
  isRequired: boolean,
  indent: string,
): string {
  const undefinable = !isRequired && context.isInput ? " | undefined" : "";
  return `${identifier(name)}${isRequired ? "" : "?"}: ${typeText(context, schema, indent)}${undefinable}`;
}

function alternativeText(
  context: TypeContext,
  { properties }: ObjectSchema,
  names: readonly string[],
): string {
  const members = names.map((name) =>
    memberText(context, name, properties.get(name)?.schema ?? {}, true, ""),
  );
  return `{ ${members.join("; ")} }`;
}

/** Objects get a declaration of their own; everything else is printed where it is used. */
function isDeclared(context: TypeContext, schema: Schema): boolean {
  return (objectSchema(context.schemas, schema)?.properties.size ?? 0) > 0;
}

function isNullable(schema: Schema): boolean {
  return Array.isArray(schema.type) && schema.type.includes("null");
}

function literal(value: Json | undefined): string {
  if (typeof value === "string") return string(value);
  return value === null || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : "unknown";
}

/** The declared name of a named schema: a TypeScript identifier. */
export function typeName(name: string): string {
  const clean = name.replace(/[^A-Za-z0-9_$]+(.)?/g, (_, letter?: string) => letter?.toUpperCase() ?? "");
  return /^[A-Za-z_$]/.test(clean) ? clean : `_${clean}`;
}

/** Declares a schema: an interface where it is an object without alternatives, a type elsewhere. */
export function declarationText(context: TypeContext, name: string, schema: Schema): string {
  const resolved = dereference(context.schemas, schema);
  const doc = comment(describe(context.schemas, resolved));
  const object = objectSchema(context.schemas, resolved);
  if (object && object.properties.size > 0 && object.alternatives.length === 0 && !isNullable(resolved)) {
    return `${doc}export interface ${name} ${objectText(context, object)}\n`;
  }
  return `${doc}export type ${name} = ${typeText(context, resolved)};\n`;
}
