import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import type { TestSequencerConstructor } from "vitest/node";
import { compileCache } from "./compile-cache.ts";
import { longestFirst } from "./longest-first.ts";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const root = at("..");
const conditions = ["@datacloud/source"];

// Workers and what they start inherit it.
Object.assign(process.env, compileCache);

/** Their files leave nothing behind in a worker, so that one worker and its modules serve them all. */
const inOneWorker = [
  "{generators,packages}/**/*.test.ts",
  "test/{architecture,client,contract}/**/*.test.ts",
];

/** The same, found by running them so. They share a worker of their own, since they start servers and commands. */
const inSharedWorker = [
  "test/cli/{call,diff,import-hostile,look-up,null-values,odd-input}.test.ts",
  "test/conformance/{merge-reports,remedies,verify-config}.test.ts",
  "test/docs/{archive,cli-guide,collections,guides,hostile-values,look,queries,recipes,search,site,syntax}.test.ts",
  "test/generators/{after-edits,json-schema-suite,public-shapes}.test.ts",
  "test/generators/features/*.test.ts",
  "test/packaging/{api,api-report,built-command,contract-diff,manifests,platforms,sizes,supply-chain,workflows}.test.ts",
  "test/sandbox/{control-api,file-names,fuzz,limits,start-errors,together}.test.ts",
  "test/secrets/*.test.ts",
];

const never = ["**/node_modules/**", "**/dist/**"];
/** Replaces a module for all that import it later. */
const replacesModule = "packages/conformance/src/judge/place-findings.test.ts";

/** Tests run on the sources, without a build; only those of packaging/ and browser/ need what `build` made. */
export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    exclude: never,
    reporters: ["default", at("closing-line-reporter.ts")],
    globalSetup: [at("browser/chromium.ts"), at("once.ts")],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest would leave a core free, which on two cores means one file at a time. Many tests wait for a child, a browser
    // or a clock, so that a file for each core keeps these busy; one more makes tests of time limits fail.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: longestFirst as unknown as TestSequencerConstructor },
    projects: [
      // Half the CPU of a worker for each file.
      {
        extends: true,
        test: { name: "units", include: inOneWorker, exclude: [...never, replacesModule], isolate: false },
      },
      {
        extends: true,
        test: { name: "shared", include: inSharedWorker, exclude: never, isolate: false },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["{scripts,test}/**/*.test.ts", replacesModule],
          exclude: [...never, ...inSharedWorker, "test/{architecture,client,contract}/**"],
        },
      },
    ],
  },
});
