import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { root } from "../architecture/repository.ts";
import { once } from "../once.ts";

/** What the tests read of a `package.json`. */
export interface Manifest {
  name: string;
  version: string;
  private?: boolean;
  engines: { node: string };
  dependencies?: Record<string, string>;
  exports: Record<string, unknown>;
}

/** Reads the `package.json` of a folder. */
export function manifestOf(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, "package.json"), "utf8")) as Manifest;
}

/** The packages that are published, with their folder and its name. */
export const published = [
  ...readdirSync(join(root, "packages")).map((short) => `packages/${short}`),
  "generators",
]
  .map((folder) => ({ ...manifestOf(join(root, folder)), folder, short: basename(folder) }))
  .filter((manifest) => !manifest.private);

/** A folder with packages as a stranger would have them. */
export interface Installed {
  folder: string;
  modules: string;
  /** The tarball of a package, by the name of its folder. */
  tarball(short: string): string;
}

/**
 * Packs packages as they would be published, once for all test files, and unpacks them before the tests of a file where a
 * program finds them.
 */
export function usePacked(shorts: readonly string[]): Installed {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-packages-"));
  const modules = join(folder, "node_modules");
  let tarballs = "";
  const tarball = (short: string) => {
    const file = readdirSync(tarballs).find((name) => new RegExp(`^datacloud-${short}-\\d`).test(name));
    return join(tarballs, file ?? "");
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    tarballs = once("packed", packAll);
    for (const { name, short } of published.filter((each) => shorts.includes(each.short))) {
      const target = join(modules, name);
      mkdirSync(target, { recursive: true });
      execFileSync("tar", ["-xzf", tarball(short), "-C", target, "--strip-components=1"]);
    }
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  }, 60_000);
  return { folder, modules, tarball };
}

function packAll(folder: string): void {
  const pnpm = join(root, "node_modules/.bin/pnpm");
  const which = published.flatMap(({ name }) => ["--filter", name]);
  const args = ["--recursive", ...which, "pack", "--pack-destination", folder];
  execFileSync(pnpm, args, { cwd: root, stdio: "pipe" });
}
