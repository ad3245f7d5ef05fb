import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";

/** What the tests read of the manifest of a package of others. */
export interface ForeignManifest {
  name: string;
  version: string;
  license?: string;
  engines?: { node?: string };
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

export function manifestAt(folder: string): ForeignManifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as ForeignManifest;
}

/**
 * The packages of others behind some names in a folder of modules, with all that these install. Optional ones for another
 * system are not there.
 */
export function installedBehind(modules: string, names: readonly string[]): Map<string, ForeignManifest> {
  const found = new Map<string, ForeignManifest>();
  const visit = (folder: string, name: string): void => {
    if (!existsSync(join(folder, name))) return;
    const real = realpathSync(join(folder, name));
    const manifest = manifestAt(real);
    const key = `${manifest.name}@${manifest.version}`;
    if (found.has(key)) return;
    found.set(key, manifest);
    // Its own dependencies are its neighbours in the store.
    const neighbours = real.slice(0, real.length - manifest.name.length);
    const next = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    for (const each of next) visit(neighbours, each);
  };
  for (const name of names) visit(modules, name);
  return found;
}
