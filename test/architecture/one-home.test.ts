import { expect, test } from "vitest";
import { read, sources } from "./repository.ts";

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
