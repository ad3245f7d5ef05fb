import { relative } from "node:path";
import { BaseSequencer, type TestSequencer, type TestSpecification, type Vitest } from "vitest/node";
import type { Unchanged } from "./unchanged.ts";

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

/** Projects of `vitest.config.ts`. A worker that files share ends where a file of another project follows. */
const projects = ["alone", "shared", "units"];

/**
 * The order of the files: one project after another, and in each the longest first. Vitest knows how long they took in earlier runs,
 * but a fresh clone had none: then a long file may come last, and leave all cores but one with nothing to do. Files that are unchanged
 * do not run.
 */
export function longestFirst(root: string, unchanged?: Unchanged): (vitest: Vitest) => TestSequencer {
  const runs = ({ moduleId }: TestSpecification) => !unchanged?.files.has(relative(root, moduleId));
  // Vitest calls it with `new`.
  return function sequencer(vitest) {
    const usual = new BaseSequencer(vitest);
    return {
      shard: (files) => usual.shard(files),
      async sort(files) {
        const sorted = await usual.sort(files.filter(runs));
        return sorted.toSorted((a, b) => projectOf(a) - projectOf(b) || placeOf(a) - placeOf(b));
      },
    };
  };
}

function projectOf({ project }: TestSpecification): number {
  return projects.indexOf(project.name);
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return place === -1 ? longest.length : place;
}
