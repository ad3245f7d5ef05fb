// The generators as few files, for a run from their sources. Node takes 0.3 s of CPU to load two hundred modules one by one, a
// third of a run after an edit of one method, and 0.1 s to load them from a bundle, which takes as long to make. What
// is published has been built, and goes without.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { run } from "./main.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Bundles of other versions that stay, since another run may be loading one. */
const mostBundles = 3;

/** How to run the generators, and their version where it is known. */
interface Loaded {
  run: typeof run;
  version: string | undefined;
}

/** What is kept of the bundle that was made or found last. */
interface Newest {
  version: string;
  node: string;
  /** What the file system tells of each file and folder that decides the version, without reading it. */
  stamps: Stamps;
}

type Stamps = Readonly<Record<string, string>>;

/** Loads the module that runs the generators of a folder. */
export async function loadBundled(folder = here): Promise<Loaded> {
  const { version, main } = await bundled(folder);
  const { run } = (await import(pathToFileURL(main).href)) as Pick<Loaded, "run">;
  return { run, version };
}

async function bundled(folder: string): Promise<{ version: string | undefined; main: string }> {
  const sources = { version: undefined, main: join(folder, "main.ts") };
  const modules = join(folder, "node_modules");
  if (!existsSync(modules)) return sources;
  const cache = join(modules, ".cache/bundles");
  const known = newest(cache);
  if (known !== undefined) return { version: known, main: mainOf(cache, known) };
  const { generatorVersion, versionInputs } = await import("./core/generator-version.ts");
  const stamps = stampsOf(versionInputs(folder));
  const version = generatorVersion(folder);
  try {
    if (!existsSync(mainOf(cache, version))) await makeBundle({ folder, cache, version, stamps });
    keepNewest(cache, { version, node: process.version, stamps });
    return { version, main: mainOf(cache, version) };
  } catch {
    return sources; // The folder cannot be written, the bundler is not installed, or a source has just been edited.
  }
}

function mainOf(cache: string, version: string): string {
  return join(cache, version, "main.mjs");
}

function newestIn(cache: string): string {
  return join(cache, "newest.json");
}

/** The version that was bundled last, where nothing that decides it was touched since. */
function newest(cache: string): string | undefined {
  try {
    const { version, node, stamps } = JSON.parse(readFileSync(newestIn(cache), "utf8")) as Newest;
    if (node === process.version && isSame(stamps) && existsSync(mainOf(cache, version))) return version;
    return undefined;
  } catch {
    return undefined; // There is none yet, or it is damaged.
  }
}

function keepNewest(cache: string, newest: Newest): void {
  const draft = join(mkdtempSync(join(cache, "draft-")), "newest.json");
  writeFileSync(draft, JSON.stringify(newest));
  renameSync(draft, newestIn(cache));
  rmSync(join(draft, ".."), { recursive: true });
}

function isSame(stamps: Stamps): boolean {
  return Object.entries(stamps).every(([path, stamp]) => stampOf(path) === stamp);
}

function stampsOf(paths: readonly string[]): Stamps {
  return Object.fromEntries(paths.map((path) => [path, stampOf(path)]));
}

/** A program can set the time of the last change of a file's content, but not that of its state. */
function stampOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (found === undefined) return "";
  return `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}

interface Wanted {
  folder: string;
  cache: string;
  version: string;
  stamps: Stamps;
}

async function makeBundle({ folder, cache, version, stamps }: Wanted): Promise<void> {
  const { bundle } = await import("./bundle-sources.ts");
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, "draft-"));
  try {
    await bundle(folder, draft);
    // What was edited meanwhile may be in it or not.
    if (!isSame(stamps)) throw new Error("The sources have changed.");
    renameSync(draft, join(cache, version));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(mainOf(cache, version))) throw error; // Otherwise another run has made it.
  }
  forgetOthers(cache);
}

function forgetOthers(cache: string): void {
  const folders = readdirSync(cache, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("draft-"))
    .map(({ name }) => ({ path: join(cache, name), time: statSync(join(cache, name)).mtimeMs }))
    .sort((left, right) => right.time - left.time);
  for (const { path } of folders.slice(mostBundles)) rmSync(path, { recursive: true, force: true });
}
