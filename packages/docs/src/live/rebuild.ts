import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const generators = fileURLToPath(new URL("../../../../generators/start.js", import.meta.url));
const main = fileURLToPath(new URL("../main.ts", import.meta.url));

/**
 * Generates from a document and builds the site of it into `site` below a folder; the working tree stays as it is.
 * Returns what is wrong, in the words of the generators, or nothing.
 */
export async function rebuild(document: string, folder: string): Promise<string | undefined> {
  const packages = join(folder, "packages");
  try {
    await run(generators, ["--document", document, "--out", folder]);
    await run(main, [
      "--from",
      join(packages, "docs/src/generated"),
      "--documents",
      join(packages, "contract/src/generated"),
      "--out",
      join(folder, "site"),
      "--no-redoc",
    ]);
    return undefined;
  } catch (error) {
    const { stderr = "", message } = error as { stderr?: string; message: string };
    return stderr.trim() || message;
  }
}

/** A process of its own each time, so that changed modules are read again. */
async function run(script: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(process.execPath, [script, ...args], { maxBuffer: 1e8 });
}
