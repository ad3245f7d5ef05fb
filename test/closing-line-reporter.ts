import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line that scripts can read: `N passed, N failed`. */
const closingLineReporter: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module: TestModule) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.state() === "failed" && [...module.children.allTests("failed")].length === 0);
    const failed = count("failed") + broken.length + unhandledErrors.length;
    console.log(`\n${count("passed")} passed, ${failed} failed`);
  },
};

// biome-ignore lint/style/noDefaultExport: Vitest loads a reporter by its default export
export default closingLineReporter;
