import { formsOf, hasForms, isNothing, recursiveParts } from "./forms.ts";
import { listOf, objectOf, objectsOf, typesOf } from "./json-parts.ts";
import { listedTypes } from "./literal-type.ts";
import { isObject, type Json, type Schema } from "./model.ts";
import { isOfEveryObject } from "./names.ts";
import {
  asSchema,
  commonTypes,
  dereference,
  hasConstraints,
  isProse,
  type ObjectSchema,
  objectSchema,
  referenceName,
} from "./object-schema.ts";
import { recursiveNames } from "./recursive.ts";
import { comment, identifier, when } from "./text.ts";
import { describe } from "./tsdoc.ts";

/** What the printed types depend on besides the schema. */
export interface TypeContext {
  schemas: ReadonlyMap<string, Schema>;
  /** Types of a point in time: what the API takes as ISO 8601 text. */
  time: readonly string[];
  /** Whether a text of bytes may be given as a file: an argument of a form in parts, but nothing in an object. */
  takesFiles?: boolean;
  /** Arguments are read-only lists and may be `undefined`; answers are plain. */
  isInput: boolean;
  /** Called for every named schema a type mentions; the caller declares it by the name that it gives back. */
  use(name: string): string;
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
  if (name !== undefined && !hasConstraints(schema)) {
    const target = dereference(context.schemas, schema);
    if (!isDeclared(context, target, name)) return typeParts(context, target, indent);
    return [context.use(name)];
  }
  const wrapped = wrappedReference(schema);
  if (wrapped) return typeParts(context, wrapped, indent);
  if (isNothing(schema)) return ["never"];
  const listed = listedTypes(schema, context.isInput);
  if (listed) return listed;
  const together = recursiveParts(context.schemas, schema);
  if (together) return [intersection(together.map((part) => typeText(context, part, indent)))];
  const object = objectSchema(context.schemas, schema);
  const common = object && commonTypes(context.schemas, schema);
  if (common?.length === 0) return ["never"];
  if (common && !common.includes("object"))
    return common.map((type) => simpleText(context, { ...schema, type }, type, indent));
  const branches = formsOf(context.schemas, schema);
  if (branches.length > 0) return branchParts(context, schema, object, branches, indent);
  // An object may not say that it is one.
  const types = object && !Array.isArray(schema.type) ? ["object"] : typesOf(schema);
  if (types.length === 0) return [simpleText(context, schema, undefined, indent)];
  return types.flatMap((type) => {
    if (type === "string" && schema.format === "iso8601") return context.time;
    if (type === "string" && schema.format === "binary" && context.takesFiles) return ["string", "Blob"];
    return simpleText(context, schema, type, indent);
  });
}

function branchParts(
  context: TypeContext,
  schema: Schema,
  object: ObjectSchema | undefined,
  branches: readonly Schema[][],
  indent: string,
): string[] {
  const others = typesOf(schema).filter((type) => type !== "object");
  const bodies = object && object.properties.size > 0 ? [objectText(context, object, indent)] : [];
  const first = branches[0] ?? [];
  if (bodies.length === 0 && branches.length === 1) {
    const parts = first.flatMap((branch) => typeParts(context, branch, indent));
    if (!parts.includes("unknown") || others.length === 0) return parts;
    return others.map((type) => simpleText(context, schema, type, indent));
  }
  const unions = branches.map((list) => {
    const parts = new Set(list.map((branch) => branchText(context, branch, indent)));
    if (parts.has("unknown")) return "unknown";
    return [...parts].join(" | ");
  });
  return [intersection([...bodies, ...unions]), ...others.filter((type) => type === "null")];
}

/** A branch beside properties may name members without saying that they are those of an object. */
function branchText(context: TypeContext, branch: Schema, indent: string): string {
  const isObjectLike =
    branch.required !== undefined && branch.type === undefined && branch.$ref === undefined;
  return typeText(context, isObjectLike ? { type: "object", ...branch } : branch, indent);
}

function intersection(types: readonly string[]): string {
  const told = [...new Set(types)].filter((type) => type !== "unknown");
  if (told.length === 0) return "unknown";
  if (told.length === 1) return told[0] ?? "";
  return told.map((type) => (type.includes("|") ? `(${type})` : type)).join(" & ");
}

/** `allOf` around one reference, there only to hold prose beside it; laid open, one that contains itself has no end. */
function wrappedReference(schema: Schema): Schema | undefined {
  const [part, ...others] = listOf(schema.allOf);
  const isWrapper = Object.keys(schema).every((key) => key === "allOf" || key === "type" || isProse(key));
  const isOne = isObject(part) && referenceName(part) !== undefined && others.length === 0;
  if (isWrapper && isOne && !Array.isArray(schema.type)) return part;
  return undefined;
}

function simpleText(context: TypeContext, schema: Schema, type: Json | undefined, indent: string): string {
  if (type === "array") return listText(context, schema, indent);
  if (type === "string") return "string";
  if (type === "integer" || type === "number") return "number";
  if (type === "boolean" || type === "null") return type;
  if (type !== "object") return allOfText(context, schema, indent);
  const object = objectSchema(context.schemas, schema);
  const inside = { ...context, takesFiles: false };
  if (object && object.properties.size > 0) return objectText(inside, object, indent);
  return mapText(inside, schema, indent);
}

const openObject = "{ [key: string]: unknown }";

/** An object of names that are not known beforehand, with the type of its values where that is known. */
function mapText(context: TypeContext, schema: Schema, indent: string): string {
  const { additionalProperties, patternProperties } = schema;
  const patterns = Object.values(objectOf(patternProperties));
  if (patterns.length === 0 && !isObject(additionalProperties)) return openObject;
  const values = [...patterns];
  if (additionalProperties !== false) values.push(additionalProperties ?? true);
  const types = values.map((value) => typeText(context, asSchema(value) ?? {}, indent));
  const value = types.includes("unknown") ? "unknown" : [...new Set(types)].join(" | ");
  return `{ [key: string]: ${value} }`;
}

/** A schema without a type of its own takes that of its parts. */
function allOfText(context: TypeContext, schema: Schema, indent: string): string {
  const { allOf, $ref } = schema;
  const parts = objectsOf(allOf);
  const all = $ref === undefined ? parts : [{ $ref }, ...parts];
  return intersection(all.map((part) => typeText(context, part, indent)));
}

function listText(context: TypeContext, schema: Schema, indent: string): string {
  const modifier = when(context.isInput, "readonly ");
  if (Array.isArray(schema.prefixItems))
    return modifier + tupleText(context, schema, schema.prefixItems, indent);
  const items = asSchema(schema.items);
  const item = typeText(context, items ?? {}, indent);
  const wrapped = /[|&]|^readonly /.test(item) ? `(${item})` : item;
  return `${modifier}${wrapped}[]`;
}

/** A list whose first items have schemas of their own. */
function tupleText(context: TypeContext, schema: Schema, prefix: readonly Json[], indent: string): string {
  const least = Number(schema.minItems ?? 0);
  const first = prefix.map((item, index) => {
    const text = typeText(context, asSchema(item) ?? {}, indent);
    if (index < least) return text;
    return `(${text})?`;
  });
  const rest = asSchema(schema.items) ?? {};
  const others = isNothing(rest) ? [] : [`...(${typeText(context, rest, indent)})[]`];
  return `[${[...first, ...others].join(", ")}]`;
}

/** The members of an object type, each with its comment; after them the either-or of its properties. */
export function objectText(context: TypeContext, object: ObjectSchema, indent = ""): string {
  if (object.properties.size === 0) return openObject;
  const members = membersText(context, object, `${indent}  `);
  const body = `{\n${members}${when(object.isOpen, `${indent}  [key: string]: unknown;\n`)}${indent}}`;
  if (object.alternatives.length === 0) return body;
  return `${body} & (${object.alternatives.map((names) => alternativeText(context, object, names)).join(" | ")})`;
}

function membersText(context: TypeContext, object: ObjectSchema, indent: string): string {
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
  const undefinable = when(!isRequired && context.isInput, " | undefined");
  // An object without the member has that of every object, which TypeScript compares with its type.
  const inherited = !isRequired && isOfEveryObject(name) ? ` | Object[${JSON.stringify(name)}]` : "";
  const type = typeText(context, schema, indent);
  return `${identifier(name)}${when(!isRequired, "?")}: ${type}${inherited}${undefinable}`;
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

/** Objects and schemas that contain themselves get a declaration; everything else is printed where it is used. */
function isDeclared(context: TypeContext, schema: Schema, name: string): boolean {
  if (recursiveNames(context.schemas).has(name)) return true;
  return (objectSchema(context.schemas, schema)?.properties.size ?? 0) > 0;
}

function isNullable(schema: Schema): boolean {
  return Array.isArray(schema.type) && schema.type.includes("null");
}

/** Declares a schema: an interface where it is an object without alternatives, a type elsewhere. */
export function declarationText(context: TypeContext, name: string, schema: Schema): string {
  const resolved = dereference(context.schemas, schema);
  const doc = comment(describe(context.schemas, resolved));
  const object = objectSchema(context.schemas, resolved);
  if (
    object &&
    object.properties.size > 0 &&
    object.alternatives.length === 0 &&
    !isNullable(resolved) &&
    !hasForms(context.schemas, resolved)
  ) {
    return `${doc}export interface ${name} ${objectText(context, object)}\n`;
  }
  return `${doc}export type ${name} = ${typeText(context, resolved)};\n`;
}
