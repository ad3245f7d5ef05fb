import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "../architecture/repository.ts";
import type { Registry } from "../packaging/registry.ts";

/** A folder of a stranger outside the workspace, with caches that nothing was in before. */
export interface Project {
  folder: string;
  write(path: string, text: string): void;
  run(file: string, args: readonly string[], options?: { node?: string; env?: object }): Promise<string>;
  install(...names: string[]): Promise<void>;
  /** The version of a package that was installed. */
  version(name: string): string;
}

/** Where all projects and caches of a run are. */
export interface Ground {
  registry: Registry;
  folder: string;
  npmRegistry: string;
  remove(): void;
}

/** Makes an empty place for projects. */
export async function breakGround(registry: Registry): Promise<Ground> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "datacloud-works-in-")));
  const { stdout } = await promisify(execFile)("npm", ["config", "get", "registry"], { cwd: folder });
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { registry, folder, npmRegistry: stdout.trim(), remove };
}

/** Every variable of npm, pnpm or a bundler that the run was started with would reach into the workspace. */
function environment(ground: Ground, node: string): NodeJS.ProcessEnv {
  const kept = ["HOME", "LANG", "USER", "TMPDIR", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"];
  const cache = (name: string) => join(ground.folder, "caches", name);
  return {
    ...Object.fromEntries(
      kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
    PATH: `${dirname(node)}:/usr/local/bin:/usr/bin:/bin`,
    CI: "true",
    NO_COLOR: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    DISABLE_V8_COMPILE_CACHE: "1",
    npm_config_cache: cache("npm"),
    npm_config_store_dir: cache("pnpm"),
    BUN_INSTALL_CACHE_DIR: cache("bun"),
    DENO_DIR: cache("deno"),
    YARN_CACHE_FOLDER: cache("yarn"),
    YARN_GLOBAL_FOLDER: cache("berry"),
    YARN_ENABLE_TELEMETRY: "0",
  };
}

/** Makes an empty project. */
export function createProject(ground: Ground, name: string, manifest: object = {}): Project {
  const folder = join(ground.folder, name);
  mkdirSync(folder, { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    "package.json",
    JSON.stringify({ name, private: true, version: "1.0.0", type: "module", ...manifest }),
  );
  write(".npmrc", ground.registry.npmrc);
  const run: Project["run"] = async (file, args, { node = process.execPath, env = {} } = {}) => {
    const options = {
      cwd: folder,
      timeout: 300_000,
      maxBuffer: 1 << 26,
      env: { ...environment(ground, node), ...env },
    };
    try {
      const { stdout } = await promisify(execFile)(file, args, options);
      return stdout;
    } catch (error) {
      const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
      throw new Error([message.split("\n")[0], stdout.slice(-3000), stderr.slice(-3000)].join("\n"));
    }
  };
  return {
    folder,
    write,
    run,
    async install(...names) {
      await run("npm", ["install", "--no-audit", "--no-fund", "--no-progress", ...names]);
      assertOwn(folder);
    },
    version: (each) =>
      (
        JSON.parse(readFileSync(join(folder, "node_modules", each, "package.json"), "utf8")) as {
          version: string;
        }
      ).version,
  };
}

/** Fails where a package of ours is not a copy from the registry: a link into the workspace, or a range that leads there. */
export function assertOwn(folder: string): void {
  const scope = join(folder, "node_modules/@datacloud");
  const names = existsSync(scope) ? readdirSync(scope) : [];
  if (names.length === 0) throw new Error(`${folder} has none of our packages.`);
  for (const name of names) {
    const real = realpathSync(join(scope, name));
    if (real.startsWith(realpathSync(root))) throw new Error(`${name} is a link into the workspace: ${real}`);
    const manifest = readFileSync(join(real, "package.json"), "utf8");
    if (manifest.includes("workspace:")) throw new Error(`${name} has a range of the workspace.`);
  }
}

/** Reads the results that a program printed. */
export function resultsIn(output: string): Record<string, unknown> {
  const line = output.split("\n").find((each) => each.includes("RESULTS "));
  if (line === undefined) throw new Error(`The program printed no results: ${output.slice(-2000)}`);
  return JSON.parse(line.slice(line.indexOf("RESULTS ") + 8)) as Record<string, unknown>;
}
