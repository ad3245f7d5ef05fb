import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { isObject, type Json, type JsonObject, type Model } from "../core/model.ts";
import { resolve } from "../core/reader.ts";

/** Marks, in the copy that openapi-typescript reads, a text that stands beside known texts. */
const open = "x-open-text";

/** The types openapi-typescript makes of the document: `paths`, `components`, `operations`. */
export async function documentTypes(model: Model): Promise<string> {
  const document = structuredClone(model.bundle);
  markOpenTexts(document, document);
  dropExamples(document);
  const nodes = await openapiTS(JSON.stringify(document), {
    defaultNonNullable: false,
    silent: true,
    // A schema may be plainly true or false.
    transform: (schema: object | boolean) =>
      typeof schema === "object" && open in schema ? openText() : undefined,
  });
  return `\n${astToString(nodes)}`;
}

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

/** `string & {}`: any text, without making TypeScript forget the known ones beside it. */
function openText(): ts.TypeNode {
  const { factory } = ts;
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
}
