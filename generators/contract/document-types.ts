import { compile } from "../core/compiler.ts";
import { isObject, type Json, type JsonObject, type Model } from "../core/model.ts";
import { resolve } from "../core/reader.ts";
import { rememberLater } from "../core/remember.ts";
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
  markOpenTexts(document, document);
  dropExamples(document);
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

/** Scenarios carry no types, and openapi-typescript would follow a `$ref` that is only part of a value. */
function dropExamples(part: Json): void {
  if (typeof part !== "object" || part === null) return;
  if (isObject(part) && isObject(part.examples) && part.type === undefined) delete part.examples;
  for (const child of Object.values(part)) dropExamples(child);
}

function markOpenTexts(document: JsonObject, part: Json): void {
  if (typeof part !== "object" || part === null) return;
  const branches = isObject(part) ? (part.anyOf ?? part.oneOf) : undefined;
  if (Array.isArray(branches)) {
    const resolved = branches.map((branch) => resolve(document, branch));
    const isKnown = resolved.some((branch) => branch.type === "string" && Array.isArray(branch.enum));
    if (isKnown)
      for (const [index, branch] of resolved.entries()) markOpenText(document, branches[index], branch);
  }
  for (const child of Object.values(part)) markOpenTexts(document, child);
}

/** Marks the schema itself, which a reference leads to. */
function markOpenText(document: JsonObject, branch: Json | undefined, resolved: JsonObject): void {
  if (resolved.type !== "string" || "enum" in resolved || "const" in resolved || !isObject(branch)) return;
  const components =
    isObject(document.components) && isObject(document.components.schemas) ? document.components.schemas : {};
  const name = typeof branch.$ref === "string" ? branch.$ref.split("/").at(-1) : undefined;
  const target = name === undefined ? branch : components[name];
  if (isObject(target)) target[open] = true;
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
