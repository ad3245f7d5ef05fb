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
  for (const file of ownFiles(folder)) hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  for (const text of dependencies(folder)) hash.update(`\0${text}`);
  return hash.digest("base64url");
}

/** What is built of them is left out: where that runs, it stands in `folder` itself. */
function ownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => !/(?:^|[\\/])node_modules[\\/]|^dist[\\/]|\.test\.ts$/.test(file))
    .sort();
}

/** The description of each direct dependency and where it stands, and the lists of all that is installed. */
function dependencies(folder: string): string[] {
  const own = [folder, join(folder, "..")].find((each) => existsSync(join(each, "package.json"))) ?? folder;
  const { dependencies = {} } = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as {
    dependencies?: Record<string, string>;
  };
  const require = createRequire(join(own, "package.json"));
  const direct = Object.keys(dependencies).flatMap((name) => packageFile(require, name));
  const lists = ancestorsOf(own).flatMap((each) => installed.map((name) => join(each, "node_modules", name)));
  return [...direct, ...lists].flatMap((file) =>
    existsSync(file) ? [realpathSync(file), readFileSync(file, "utf8")] : [],
  );
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
