import { relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import type { Unchanged } from "./unchanged.ts";

/**
 * Ends a run with one line that scripts can read: `N passed, N failed`. It counts the files, too, that did not have to run again, and
 * keeps which have passed.
 */
export function closingLineReporter(root: string, unchanged?: Unchanged): Reporter {
  let isPart = false;
  return {
    onInit(vitest) {
      isPart = vitest.config.testNamePattern !== undefined;
    },
    onTestRunEnd(modules, unhandledErrors) {
      const earlier = [...(unchanged?.files.values() ?? [])];
      const good = modules.filter((module) => ["passed", "skipped"].includes(module.state()));
      const results = good.map((module) => [relative(root, module.moduleId), countsOf(module)] as const);
      if (unhandledErrors.length === 0 && !isPart) unchanged?.keep(new Map(results));
      const all = [...modules.map(countsOf), ...earlier];
      const sum = (key: "passed" | "skipped") => all.reduce((total, counts) => total + counts[key], 0);
      const failed = modules.reduce((total, module) => total + failuresOf(module), unhandledErrors.length);
      if (earlier.length > 0)
        console.log(
          `\n${earlier.length} test files passed before, and nothing that they depend on has changed.`,
        );
      if (sum("skipped") > 0)
        console.log(`\n${sum("skipped")} skipped, since this machine lacks what they need.`);
      console.log(`\n${sum("passed")} passed, ${failed} failed`);
    },
  };
}

function countsOf(module: TestModule): { passed: number; skipped: number } {
  const count = (state: "passed" | "skipped") => [...module.children.allTests(state)].length;
  return { passed: count("passed"), skipped: count("skipped") };
}

/** A file may fail without a test that does: it cannot be read, or a hook fails. */
function failuresOf(module: TestModule): number {
  const tests = [...module.children.allTests("failed")].length;
  return tests === 0 && module.state() === "failed" ? 1 : tests;
}
