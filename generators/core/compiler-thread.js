// What needs TypeScript's compiler, in a thread of its own: the compiler takes as long to load as our document to read.
// It is JavaScript, as what strips types would take 0.12 s of CPU to load in this thread too.
import { createRequire } from "node:module";
import { parentPort } from "node:worker_threads";

// `import` would parse the whole compiler once more to find out that it is no module: 0.2 s of CPU.
const require = createRequire(import.meta.url);
/** @type {typeof import("typescript")} */
const compiler = require("typescript");

/** @type {import("./compiler.ts").Tasks} */
const tasks = { types: typesOf, fault: faultIn };

parentPort?.on("message", (/** @type {import("./compiler.ts").Task | undefined} */ task) => {
  if (task === undefined) return parentPort?.close();
  try {
    parentPort?.postMessage({ made: tasks[task.name](/** @type {never} */ (task.given)) });
  } catch (error) {
    parentPort?.postMessage({ error });
  }
});

/**
 * The first fault of a text; the parser alone is fast, and keeps its findings in a field that its types do not show.
 * @param {{ path: string, code: string }} file
 */
function faultIn({ path, code }) {
  const source = compiler.createSourceFile(path, code, {
    languageVersion: compiler.ScriptTarget.Latest,
    jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
  });
  const [first] = /** @type {any} */ (source).parseDiagnostics;
  if (first === undefined) return undefined;
  const line = code.slice(0, first.start ?? 0).split("\n").length;
  return { line, reason: compiler.flattenDiagnosticMessageText(first.messageText, " ") };
}

/**
 * By the parts of openapi-typescript that make types. Its entry also bundles and lints by an older Redocly, which has been
 * done already: half of the time that the stage took. A test compares with what the entry makes.
 * @param {{ document: object, open: string }} given
 */
function typesOf({ document, open }) {
  const parts = "openapi-typescript/dist";
  const transform = require(`${parts}/transform/index.cjs`);
  const { astToString } = require(`${parts}/lib/ts.cjs`);
  const { resolveRef, scanDiscriminators } = require(`${parts}/lib/utils.cjs`);
  // The types also ask for the configuration of its Redocly, which nothing but the entry reads.
  return astToString(
    transform(document, {
      ...off,
      silent: true,
      discriminators: scanDiscriminators(document, off),
      injectFooter: [],
      transform: (/** @type {object | boolean} */ schema) =>
        typeof schema === "object" && open in schema ? openText() : undefined,
      resolve: (/** @type {string} */ ref) => resolveRef(document, ref, { silent: true }),
    }),
  );
}

/** `string & {}`: any text, without making TypeScript forget the known ones beside it. */
function openText() {
  const { factory, SyntaxKind } = compiler;
  const text = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return factory.createIntersectionTypeNode([text, factory.createTypeLiteralNode([])]);
}

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
