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
