import { conventions } from "@datacloud/contract/conventions";
import { errors } from "@datacloud/contract/errors";
import { scenarios } from "@datacloud/contract/scenarios";
import { expect, test } from "vitest";
import { files, read, sources } from "./repository.ts";

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
      "packages/cli/src/call/check-arguments.ts": "loaded at every start, before any package",
      "packages/cli/src/diff/read-document.ts": "the same",
    },
  },
  {
    what: "the escapes of HTML and XML",
    pattern: /, "&quot;"\)/,
    files: { "packages/traffic/src/html.ts": "the home" },
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
