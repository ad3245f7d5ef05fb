import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import type { TestSequencerConstructor } from "vitest/node";
import { closingLineReporter } from "./closing-line-reporter.ts";
import { compileCache } from "./compile-cache.ts";
import { longestFirst } from "./longest-first.ts";
import { readUnchanged } from "./unchanged.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = at("..");
const conditions = ["@datacloud/source"];

// `test` sets it, which has built all before. What the tests start must not: it may be Vitest in a copy.
const unchanged = process.env.SKIP_UNCHANGED === undefined ? undefined : readUnchanged(root);
delete process.env.SKIP_UNCHANGED;

// Workers and what they start inherit it.
Object.assign(process.env, compileCache);
// The compilers that tests start are written in Go. TypeScript, collecting garbage less often, takes 7.1 s of CPU in place of 9.6 s.
process.env.GOGC ??= "400";

/** Without commands, servers and pages. */
const units = ["{generators,packages}/**/*.test.ts", "test/{architecture,client,contract}/**/*.test.ts"];
const never = ["**/node_modules/**", "**/dist/**"];

/**
 * Files that get a worker of their own, which takes 1.7 s of CPU to start and to import what a file needs. All others share one for
 * each core: `leaves-nothing.ts` fails for what a file would leave to the next one.
 */
const alone = [
  // Replaces a module for all that import it later.
  "packages/conformance/src/judge/place-findings.test.ts",
  // Failed after others in one worker: the bundlers and the page read what an earlier file has loaded or changed.
  "test/packaging/bundlers.test.ts",
  "test/sandbox/assumptions-page.test.ts",
  // Measure time limits, or were not run in a shared worker yet.
  "test/browser/{firefox,inspector*,reference-page,reports,site-layout,strict-page,try-it}.test.ts",
  "test/cli/import-kill.test.ts",
  "test/conformance/{recovery,verify-program}.test.ts",
  "test/generators/added-method.test.ts",
  "test/packaging/{nginx,registry,workflows}.test.ts",
  "test/sandbox/{events,fair,hostile,hostile-sql,postgres-failing}.test.ts",
];

/** Tests run on the sources, without a build; only those of packaging/ and browser/ need what `build` made. */
export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    exclude: never,
    reporters: ["default", closingLineReporter(root, unchanged)],
    globalSetup: [at("browser/chromium.ts"), at("once.ts")],
    // For what hangs. No test is faster for it, and a machine that is busy may take ten times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // Vitest would leave a core free, which on two cores means one file at a time. Many tests wait for a child, a browser
    // or a clock, so that a file for each core keeps these busy; one more makes tests of time limits fail.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: longestFirst(root, unchanged) as unknown as TestSequencerConstructor },
    projects: [
      {
        extends: true,
        test: { name: "units", include: units, exclude: [...never, ...alone], isolate: false },
      },
      {
        extends: true,
        test: {
          name: "shared",
          include: ["{scripts,test}/**/*.test.ts"],
          exclude: [...never, ...units, ...alone],
          isolate: false,
          setupFiles: [at("leaves-nothing.ts")],
        },
      },
      { extends: true, test: { name: "alone", include: alone } },
    ],
  },
});
