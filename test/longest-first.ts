import { BaseSequencer, type TestSequencer, type TestSpecification, type Vitest } from "vitest/node";

/** The files that take longest, the longest first, by a whole run on a quiet machine. */
const longest = [
  "browser/site",
  "sandbox/fair",
  "packaging/registry",
  "conformance/recovery",
  "sandbox/postgres-failing",
  "cli/help-examples",
  "sandbox/hostile-sql",
  "sandbox/behaviour",
  "docs/samples",
  "generators/added-method",
  "cli/import-kill",
  "generators/adopt",
  "conformance/verify-program",
  "packaging/bundlers",
  "browser/inspector-steering",
  "sandbox/hostile",
  "packaging/types",
];

/**
 * The order of the files. Vitest knows how long they took in earlier runs, but a fresh clone had none: then a long file may come
 * last, and leave all cores but one with nothing to do.
 */
export function longestFirst(vitest: Vitest): TestSequencer {
  const usual = new BaseSequencer(vitest);
  return {
    shard: (files) => usual.shard(files),
    async sort(files) {
      const sorted = await usual.sort(files);
      return [
        ...sorted.filter(isLong).toSorted((a, b) => placeOf(a) - placeOf(b)),
        ...sorted.filter((file) => !isLong(file)),
      ];
    },
  };
}

function isLong(file: TestSpecification): boolean {
  return placeOf(file) !== -1;
}

function placeOf({ moduleId }: TestSpecification): number {
  return longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
}
