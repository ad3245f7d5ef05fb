import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root } from "./architecture/repository.ts";
import { once } from "./once.ts";

const package_ = join(root, "packages/cli");
/** Below the package, so that what is not bundled is found. */
const bundles = join(package_, "node_modules/.cache/bundles");
const day = 24 * 60 * 60 * 1000;

/** The command to start, and where Node keeps what it compiled of it. */
interface BundledCommand {
  main: string;
  env: Readonly<Record<string, string>>;
}

/**
 * `datacloud` as it is published, of the sources as they are now: the first test file that starts it bundles it for the run.
 * The bundle starts in half the CPU of the sources, and the tests start it some 600 times.
 */
export function bundledCommand(): BundledCommand {
  const made = once("command", (folder) => writeFileSync(join(folder, "path"), bundle()));
  const folder = readFileSync(join(made, "path"), "utf8");
  return {
    main: join(folder, "dist/main.js"),
    env: { NODE_COMPILE_CACHE: join(folder, "compile-cache") },
  };
}

/** Its folder is named by what is in it: a run at the same time keeps its own, and the next run what Node compiled. */
function bundle(): string {
  mkdirSync(bundles, { recursive: true });
  for (const name of readdirSync(bundles)) {
    const age = Date.now() - statSync(join(bundles, name)).mtimeMs;
    if (age > day) rmSync(join(bundles, name), { recursive: true, force: true });
  }
  const unnamed = join(bundles, `of-${process.pid}`);
  mkdirSync(unnamed);
  execFileSync(process.execPath, ["bundle.ts", join(unnamed, "dist")], { cwd: package_, stdio: "pipe" });
  cpSync(join(package_, "package.json"), join(unnamed, "package.json"));
  const named = join(bundles, contentsOf(unnamed));
  if (existsSync(named)) rmSync(unnamed, { recursive: true });
  else renameSync(unnamed, named);
  return named;
}

function contentsOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const path = join(folder, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}
