import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type ts from "typescript";
import { isObject, type Json, type JsonObject, type Model } from "../core/model.ts";
import { resolve } from "../core/reader.ts";
import { rememberLater } from "../core/remember.ts";
import { takeOutProse } from "./prose.ts";

/** Marks, in the copy that openapi-typescript reads, a text that stands beside known texts. */
const open = "x-open-text";

/** The types openapi-typescript makes of the document: `paths`, `components`, `operations`. */
export async function documentTypes(model: Model): Promise<string> {
  return typesOf(documentForTypes(model));
}

/** The document as openapi-typescript reads it. */
export function documentForTypes({ bundle }: Model): JsonObject {
  const document = structuredClone(bundle);
  markOpenTexts(document, document);
  dropExamples(document);
  return document;
}

/** Types of a document that was prepared, which is changed. */
export async function typesOf(document: JsonObject): Promise<string> {
  const { putBack } = takeOutProse(document);
  return putBack(await rememberLater("document-types", JSON.stringify(document), () => makeTypes(document)));
}

async function makeTypes(document: JsonObject): Promise<string> {
  const { transform, print, prepare, compiler } = modules();
  const nodes = transform(document as unknown as OpenAPI3, contextOf(document, prepare, compiler));
  return `\n${print(nodes).replace(strictRequired, lenientRequired)}`;
}

/** How openapi-typescript makes members of a type required: not of one that may be null, which has no members for `keyof`. */
const strictRequired = /^type WithRequired<T, K extends keyof T> = T & \{\s*\[P in K\]-\?: T\[P\];\s*\};$/m;
const lenientRequired = `type WithRequired<T, K extends PropertyKey> = T extends unknown ? T & {
    [P in K & keyof T]-?: T[P];
} : never;`;

interface Modules {
  transform(document: OpenAPI3, context: GlobalContext): ts.Node[];
  print(nodes: ts.Node[]): string;
  prepare: Prepare;
  compiler: typeof ts;
}

interface Prepare {
  scanDiscriminators(document: JsonObject, options: object): GlobalContext["discriminators"];
  resolveRef(document: JsonObject, ref: string, options: { silent: boolean }): undefined;
}

/**
 * The parts of openapi-typescript that make types. Its entry also bundles and lints by an older Redocly, which has been
 * done already: half of the time that the stage took. A test compares with what the entry makes. They are required, since
 * `import` parses the whole compiler to find out that it is no module: 0.2 s of CPU.
 */
function modules(): Modules {
  const require = createRequire(import.meta.url);
  const parts = "openapi-typescript/dist";
  const load = <T>(path: string) => require(path) as T;
  const transform = load<Modules["transform"]>(`${parts}/transform/index.cjs`);
  const { astToString: print } = load<{ astToString: Modules["print"] }>(`${parts}/lib/ts.cjs`);
  const prepare = load<Prepare>(`${parts}/lib/utils.cjs`);
  return { transform, print, prepare, compiler: load<typeof ts>("typescript") };
}

function contextOf(document: JsonObject, prepare: Prepare, compiler: typeof ts): GlobalContext {
  const off = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: false,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesNoSchemaPrefix: false,
    rootTypesKeepCasing: false,
  };
  const context = {
    ...off,
    silent: true,
    discriminators: prepare.scanDiscriminators(document, off),
    injectFooter: [],
    inject: undefined,
    postTransform: undefined,
    transformProperty: undefined,
    transform: typeOfOpenText(compiler),
    resolve: (ref: string) => prepare.resolveRef(document, ref, { silent: true }),
  };
  // The types also ask for the configuration of its Redocly, which nothing but the entry reads.
  return context as unknown as GlobalContext;
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

/** Gives the type of a text that was marked, and nothing for any other schema, which may be plainly true or false. */
export function typeOfOpenText(compiler: typeof ts): (schema: object | boolean) => ts.TypeNode | undefined {
  return (schema) => (typeof schema === "object" && open in schema ? openText(compiler) : undefined);
}

/** `string & {}`: any text, without making TypeScript forget the known ones beside it. */
function openText({ factory, SyntaxKind }: typeof ts): ts.TypeNode {
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
}
