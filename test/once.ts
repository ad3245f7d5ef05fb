import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Names the folder of a run to its workers. */
const variable = "DATACLOUD_TEST_RUN";

/** Vitest runs this before all tests: it makes the folder of what the files of a run share, and removes it at the end. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-run-"));
  process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * A folder that the first test file to need it fills; the others of the run wait for it and share it, and must not write
 * there. Outside of a run, the folder is the caller's own, who removes it.
 */
export function once(name: string, fill: (folder: string) => void): string {
  const run = process.env[variable] ?? mkdtempSync(join(tmpdir(), "datacloud-once-"));
  const [folder, started, failed] = [
    join(run, name),
    join(run, `${name}.started`),
    join(run, `${name}.failed`),
  ];
  if (!isFirst(started)) {
    waitFor(folder, failed);
    return folder;
  }
  const unready = join(run, `${name}.unready`);
  mkdirSync(unready);
  try {
    fill(unready);
    renameSync(unready, folder);
  } catch (error) {
    writeFileSync(failed, String(error));
    throw error;
  }
  return folder;
}

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Whether this process is the one that has made the mark. */
function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}

function waitFor(folder: string, failed: string): void {
  const end = performance.now() + 300_000;
  while (!existsSync(folder)) {
    if (existsSync(failed)) throw new Error(`${folder} could not be filled by another test file.`);
    if (performance.now() > end) throw new Error(`${folder} was not filled in five minutes.`);
    Atomics.wait(pause, 0, 0, 50);
  }
}
