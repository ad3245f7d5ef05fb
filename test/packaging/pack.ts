import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { root } from "../architecture/repository.ts";

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

/** The packages that are published, with the name of their folder. */
export const published = readdirSync(join(root, "packages"))
  .map((short) => ({ ...manifestOf(join(root, "packages", short)), short }))
  .filter((manifest) => !manifest.private);

/** A folder with packages as a stranger would have them. */
export interface Installed {
  folder: string;
  modules: string;
  /** The tarball of a package, by the name of its folder. */
  tarball(short: string): string;
}

/** Packs packages as they would be published, before the tests of a file, and unpacks them where a program finds them. */
export function usePacked(shorts: readonly string[]): Installed {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-packages-"));
  const modules = join(folder, "node_modules");
  const tarball = (short: string) => {
    const file = readdirSync(folder).find((name) => new RegExp(`^datacloud-${short}-\\d`).test(name));
    return join(folder, file ?? "");
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => {
    const pnpm = join(root, "node_modules/.bin/pnpm");
    for (const { name, short } of published.filter((each) => shorts.includes(each.short))) {
      const cwd = join(root, "packages", short);
      execFileSync(pnpm, ["pack", "--pack-destination", folder], { cwd, stdio: "pipe" });
      const target = join(modules, name);
      mkdirSync(target, { recursive: true });
      execFileSync("tar", ["-xzf", tarball(short), "-C", target, "--strip-components=1"]);
    }
    writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  }, 60_000);
  return { folder, modules, tarball };
}
