import { compile } from "../core/compiler.ts";
import { objectsOf } from "../core/json-parts.ts";
import { isObject, type Json, type JsonObject, type Model } from "../core/model.ts";
import { resolve } from "../core/reader.ts";
import { lookUp } from "../core/reference.ts";
import { rememberLater } from "../core/remember.ts";
import { walk } from "../core/walk.ts";
import { takeOutProse } from "./prose.ts";

/** Marks, in the copy that openapi-typescript reads, a text that stands beside known texts. */
export const open = "x-open-text";

/** The types openapi-typescript makes of the document: `paths`, `components`, `operations`. */
export async function documentTypes(model: Model): Promise<string> {
  return typesOf(documentForTypes(model));
}

/** The document as openapi-typescript reads it. */
export function documentForTypes({ bundle }: Model): JsonObject {
  const document = structuredClone(bundle);
  for (const part of walk(document)) {
    if (!isObject(part)) continue;
    markOpenTexts(document, part);
    // Scenarios carry no types, and openapi-typescript would follow a `$ref` that is only part of a value.
    if (isObject(part.examples) && part.type === undefined) delete part.examples;
  }
  dropBounds(document);
  return document;
}

/** Types of a document that was prepared, which is changed. */
export async function typesOf(document: JsonObject): Promise<string> {
  const { putBack } = takeOutProse(document);
  return putBack(await rememberLater("document-types", JSON.stringify(document), () => makeTypes(document)));
}

async function makeTypes(document: JsonObject): Promise<string> {
  const text = await compile("types", { document, open });
  return `\n${text.replace(strictRequired, lenientRequired)}`;
}

/** How openapi-typescript makes members of a type required: not of one that may be null, which has no members for `keyof`. */
const strictRequired = /^type WithRequired<T, K extends keyof T> = T & \{\s*\[P in K\]-\?: T\[P\];\s*\};$/m;
const lenientRequired = `type WithRequired<T, K extends PropertyKey> = T extends unknown ? T & {
    [P in K & keyof T]-?: T[P];
} : never;`;

/** Marks a text beside known texts: the schema itself, which a reference leads to. */
function markOpenTexts(document: JsonObject, { anyOf, oneOf }: JsonObject): void {
  const branches = objectsOf(anyOf ?? oneOf);
  const resolved = branches.map((branch) => resolve(document, branch));
  const isKnown = resolved.some((branch) => branch.type === "string" && Array.isArray(branch.enum));
  for (const [index, { type, ...others }] of isKnown ? resolved.entries() : []) {
    if (type !== "string" || "enum" in others || "const" in others) continue;
    const { $ref } = branches[index] ?? {};
    const target = typeof $ref === "string" ? lookUp(document, $ref) : branches[index];
    if (target) target[open] = true;
  }
}

const bounds = new Set([
  ...["minLength", "maxLength", "pattern", "minProperties", "maxProperties", "uniqueItems"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
]);
const values = new Set(["const", "enum", "default", "example", "examples"]);

/** Bounds carry no types, and an edit of one shall leave what the types are made of. Members of those names stay: they are objects. */
function dropBounds(part: Json): void {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === "object") {
      if (!values.has(key)) dropBounds(value);
    } else if (bounds.has(key) && isObject(part) && typeof part.type === "string") delete part[key];
  }
}
