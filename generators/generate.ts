import { cacheFolder } from "./core/cache-folder.ts";
import { generatorVersion } from "./core/generator-version.ts";
import { createClock, StageFault } from "./core/stage.ts";
import { type Cache, recallRun, type WholeRun } from "./core/whole-run.ts";
import type { Options } from "./pipeline.ts";
import { printFault, reportCheck, reportWriting } from "./report.ts";
import { startLint } from "./rules/lint.ts";

/**
 * Generates from a document. Returns the exit code. Where nothing has changed since the last run it repeats what that
 * printed, and loads nothing more.
 */
export async function generate(options: Options): Promise<number> {
  try {
    return await repeatOrRun(options);
  } catch (error) {
    if (!(error instanceof StageFault)) throw error;
    printFault(error, options);
    return 1;
  }
}

async function repeatOrRun(options: Options): Promise<number> {
  const clock = createClock(options.verbose);
  const cache = await clock("version", findCache);
  const known = await clock("unchanged?", () =>
    cache === undefined || options.checkTypes ? undefined : recallRun(cache, options),
  );
  if (known) return repeat(known, options);
  // The linter takes as long as all else, and has a process of its own: it works while the rest is loaded.
  const linting = await clock("start", () => startLint(options.document, options));
  const { runPipeline } = await import("./pipeline.ts");
  return runPipeline(options, { linting, clock, cache });
}

function findCache(): Cache | undefined {
  const folder = cacheFolder();
  if (folder === undefined) return undefined;
  return { folder, version: generatorVersion() };
}

function repeat({ lines, methods, files, isLinted }: WholeRun, { check }: Options): number {
  for (const line of lines) console.error(line);
  const count = Object.keys(files).length;
  if (check) return reportCheck(count, []);
  return reportWriting({ methods, files: count, changed: [], isLinted });
}
