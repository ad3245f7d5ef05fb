import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line that scripts can read: `N passed, N failed`. Vitest calls it with `new`. */
export default function closingLineReporter(): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const tests = modules.flatMap((module: TestModule) => [...module.children.allTests()]);
      const count = (state: string) => tests.filter((test) => test.result().state === state).length;
      const isBroken = (module: TestModule) =>
        module.state() === "failed" && [...module.children.allTests("failed")].length === 0;
      const failed = count("failed") + modules.filter(isBroken).length + unhandledErrors.length;
      console.log(`\n${count("passed")} passed, ${failed} failed`);
    },
  };
}
