import { conventions } from "@datacloud/contract/conventions";
import { errors } from "@datacloud/contract/errors";
import { scenarios } from "@datacloud/contract/scenarios";
import ts from "typescript-5";
import { expect, test } from "vitest";
import { files, parse, read, sources } from "./repository.ts";

/** Who may write what has one home: the home itself, and files that cannot import it, each with its reason. */
const homes: readonly { what: string; pattern: RegExp; files: Readonly<Record<string, string>> }[] = [
  {
    what: "the escapes of JSON Pointer",
    pattern: /"~1"/,
    files: {
      "packages/traffic/src/json-pointer.ts": "the home",
      "generators/core/reference.ts": "generators import no package",
      "packages/contract/src/diff/resolve.ts": "the contract is below every other package",
      "packages/sandbox/src/inspector/browser/differences.ts": "served to browsers as it is",
    },
  },
  {
    what: "the escapes of HTML and XML",
    pattern: /, "&quot;"\)/,
    files: { "packages/traffic/src/html.ts": "the home" },
  },
  {
    what: "a response in HTTP's own words",
    pattern: /HTTP\/1\.1 \$\{/,
    files: { "packages/traffic/src/raw-response.ts": "the home" },
  },
  {
    what: "the decision how grave a broken claim is",
    pattern: /=== "documented"[^?;]{0,20}\? "error" : "warning"/,
    files: {},
  },
  {
    what: "the header of the API key, which another document may name otherwise,",
    pattern: /^(?! *(?:\*|\/\/|\/\*)).*(?:["'`]authorization["'`]|Bearer )/m,
    files: {
      "packages/cli/src/commands/mcp.ts": "the token of our own MCP server",
      "packages/cli/src/commands/sandbox-sql.ts": "the token of the control API",
      "packages/cli/src/mcp/serve-http.ts": "the token of our own MCP server",
      "packages/client/src/check-options.ts": "a key that somebody copied with its scheme",
      "packages/docs/src/files/bruno.ts": "Bruno has a form of its own for bearer tokens",
      "packages/docs/src/files/postman.ts": "so has Postman",
      "packages/docs/src/pages/recipes.ts": "recipes for DX, which no other site shows",
      "packages/sandbox/src/adapters/intercept.ts": "the token of the control API",
      "packages/sandbox/src/control/control.ts": "the token of the control API",
      "packages/sandbox/src/core/own-key.ts": "the field of a request that has the key, from any header",
      "packages/sandbox/src/inspector/browser/control-client.ts": "the token of the control API",
      "packages/sandbox/src/inspector/browser/curl.ts":
        "left out of a copied command whatever the key's header is",
      "packages/traffic/src/secret-names.ts": "names under which secrets are sent",
      "generators/core/read-key.ts": "where the document's word is read",
      "generators/docs/samples/csharp.ts": "C# has a class of its own for bearer tokens",
    },
  },
];

test.each(homes)("$what have one home", ({ pattern, files }) => {
  const found = sources.filter((file) => pattern.test(read(file)));
  expect(found.toSorted()).toEqual(Object.keys(files).toSorted());
});

test("what the site's generator writes repeats no text of an error, a convention or an example of the contract", () => {
  const generated = files
    .filter((file) => file.startsWith("packages/docs/src/generated/"))
    .map(read)
    .join("");
  const texts = [
    ...Object.values(errors).flatMap(({ meaning, remedy }) => [meaning, remedy]),
    ...Object.values(conventions).flatMap(({ summary, description }) => [summary, description]),
    ...scenarios.map(({ summary }) => summary),
  ];
  // A sentence of three words says nothing that another place could not say too.
  const long = texts.filter((text) => text.length > 30);
  expect(long.length).toBeGreaterThan(100);
  expect(long.filter((text) => generated.includes(JSON.stringify(text)))).toEqual([]);
  expect(generated).not.toContain('"response":');
});

/** Long texts and patterns that several files have, each with the reason why they do not share it. */
const several: Readonly<Record<string, string>> = {
  "--header 'Content-Type: application/json'":
    "generators import no package, and browsers get the other as it is",
  "export const schemas: readonly ArgumentSchema[] = [\n": "two generators, which do not import each other",
  '\r\nContent-Disposition: form-data; name="': "the client has no dependency; form-writers.test.ts",
  "Send `Content-Type: application/json` with it.": "the gate fixes a request, the rule a program",
  "a time with a zone, such as 2025-01-01T12:05:00Z": "the rule asks for more than the format does",
  "The request is not valid HTTP/1.1: ": "two servers, each with responses of its own",
  "Only SELECT is allowed here: the database is read, not written.":
    "one goes to another process as source text",
  "/^[\\d-]*[A-Za-z_][\\w-]*$/": "three writers of forms, held alike by form-writers.test.ts",
  "/^[\\w!#$%&'*+.^`|~-]+$/": "names of headers; generators import no package",
  "/^[^\\s@]+@[^\\s@]+$/": "formats, held alike by formats.test.ts; generators import no package",
  "/^(\\d{4})-(\\d{2})-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d+))?)?(Z|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)?$/":
    "the same",
  "/(?:[Zz]|[+-]\\d{2}:\\d{2})$/": "the same",
  "/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i": "the same",
  "/^[a-z][a-z0-9+.-]*:/i": "URLs; generators import no package",
  "/[.+?^${}()|[\\]\\\\]/g": "`RegExp.escape` is not in Node 22; neither package is below the other",
  "/^[a-z0-9][a-z0-9_-]{0,39}$/":
    "what a namespace may be called, and which names a file can have as they are",
};

/** Long texts of a file, without the parts of a template that are short, and long patterns. */
function literalsIn(file: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && node.text.length > 33) found.add(node.text);
    if (ts.isRegularExpressionLiteral(node) && node.text.length > 17) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

test("no long text or pattern is written in two files", () => {
  const places = new Map<string, string[]>();
  for (const file of sources)
    for (const text of literalsIn(file)) places.set(text, [...(places.get(text) ?? []), file]);
  expect(places.size).toBeGreaterThan(1000);
  const twice = [...places].filter(([, each]) => each.length > 1);
  expect(twice.filter(([text]) => !Object.hasOwn(several, text))).toEqual([]);
  expect(Object.keys(several).filter((text) => (places.get(text) ?? []).length < 2)).toEqual([]);
});
