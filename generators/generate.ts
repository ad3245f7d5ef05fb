import { resolve } from "node:path";
import { cacheFolder } from "./core/cache-folder.ts";
import { suitEngine } from "./core/engine.ts";
import { generatorVersion } from "./core/generator-version.ts";
import { isMemoryEmpty, openMemory } from "./core/remember.ts";
import { createClock, StageFault } from "./core/stage.ts";
import { type Cache, recallRun, type WholeRun } from "./core/whole-run.ts";
import type { Options } from "./pipeline.ts";
import { printFault, reportCheck, reportWriting } from "./report.ts";

/**
 * Generates from a document. Returns the exit code. Where nothing has changed since the last run it repeats what that
 * printed, and loads nothing more.
 */
export async function generate(options: Options, version?: string): Promise<number> {
  try {
    return await repeatOrRun(options, version);
  } catch (error) {
    if (!(error instanceof StageFault)) throw error;
    printFault(error, options);
    return 1;
  }
}

async function repeatOrRun(options: Options, version: string | undefined): Promise<number> {
  const clock = createClock(options.verbose);
  const cache = await clock("version", () => findCache(version));
  const known = await clock("unchanged?", () =>
    cache === undefined || options.checkTypes ? undefined : recallRun(cache, options),
  );
  if (known) return repeat(known, options);
  if (cache) await clock("recall", () => openMemory(cache.folder, resolve(options.document), cache.version));
  suitEngine({ isWhole: isMemoryEmpty() });
  // The linter takes as long as all else, and has a process of its own: it works while the rest is loaded.
  const { startLint } = await import("./rules/lint.ts");
  const linting = await clock("start", () => startLint(options.document, options));
  const { runPipeline } = await import("./pipeline.ts");
  return runPipeline(options, { linting, clock, cache });
}

function findCache(version: string | undefined): Cache | undefined {
  const folder = cacheFolder();
  if (folder === undefined) return undefined;
  return { folder, version: version ?? generatorVersion() };
}

function repeat({ lines, methods, files, isLinted }: WholeRun, { check }: Options): number {
  for (const line of lines) console.error(line);
  const count = Object.keys(files).length;
  if (check) return reportCheck(count, []);
  return reportWriting({ methods, files: count, changed: [], isLinted });
}
