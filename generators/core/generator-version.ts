import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("..", import.meta.url));

/** What package managers write of what they have installed, beside the packages. */
const installed = [".pnpm/lock.yaml", ".package-lock.json", ".yarn-state.yml"];

/**
 * A hash of all that decides what the generators make of a document, beside the document: their own files, what is
 * installed, and Node. Any edit of a generator and any upgrade of a dependency changes it.
 */
export function generatorVersion(folder = here): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform}`);
  for (const file of entriesOf(folder).files)
    hash.update(`\0${relative(folder, file)}\0`).update(readFileSync(file));
  for (const file of dependencies(folder))
    if (existsSync(file)) hash.update(`\0${realpathSync(file)}\0`).update(readFileSync(file));
  return hash.digest("base64url");
}

/** The files and folders whose change may change the version, also those that are not there yet. */
export function versionInputs(folder = here): string[] {
  const { files, folders } = entriesOf(folder);
  const installs = dependencies(folder).flatMap((file) =>
    existsSync(file) ? [file, realpathSync(file)] : [file],
  );
  return [...files, ...folders, ...installs];
}

/** What is built of them is left out: where that runs, it stands in `folder` itself. */
function entriesOf(folder: string): { files: string[]; folders: string[] } {
  const found = { files: [] as string[], folders: [folder] };
  // The list of folders grows while it is walked.
  for (const parent of found.folders)
    for (const entry of readdirSync(parent, { withFileTypes: true })) {
      const path = join(parent, entry.name);
      const isBuilt = entry.name === "dist" && parent === folder;
      if (entry.isDirectory() && !isBuilt && entry.name !== "node_modules") found.folders.push(path);
      else if (entry.isFile() && !entry.name.endsWith(".test.ts")) found.files.push(path);
    }
  return { ...found, files: found.files.sort() };
}

/** The description of each direct dependency, and the lists of all that is installed. */
function dependencies(folder: string): string[] {
  const own = [folder, join(folder, "..")].find((each) => existsSync(join(each, "package.json"))) ?? folder;
  const { dependencies = {} } = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  const require = createRequire(join(own, "package.json"));
  const direct = Object.keys(dependencies).flatMap((name) => packageFile(require, name));
  const lists = ancestorsOf(own).flatMap((each) => installed.map((name) => join(each, "node_modules", name)));
  return [...direct, ...lists];
}

function packageFile(require: NodeJS.Require, name: string): string[] {
  const found = require.resolve.paths(name)?.map((each) => join(each, name, "package.json"));
  return found?.filter(existsSync).slice(0, 1) ?? [];
}

function ancestorsOf(path: string): string[] {
  const above = dirname(path);
  if (above === path) return [path];
  return [path, ...ancestorsOf(above)];
}
