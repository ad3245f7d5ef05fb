import { existsSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../architecture/repository.ts";
import { definition } from "./definition.ts";
import { type InstalledSet, mixedSets, rangeOf, singleSets } from "./installed-sets.ts";
import { runtimeFile } from "./places/runtime-files.ts";
import { capture, moduleFor, printing } from "./programs.ts";
import { assertOwn, createProject, type Ground, type Project, resultsIn } from "./project.ts";
import type { Installation, Part } from "./table.ts";

/** A package manager, and how it installs what the manifest names. */
interface Manager {
  name: string;
  /** The manager's own package, which npm installs beside the project first. */
  own?: string;
  node: "Node.js 20" | "Node.js 22" | "Node.js 24";
  /** The manager itself, where it is no program for Node.js. */
  file?: string;
  /** What it reads before it installs, beside `.npmrc`. */
  files?(ground: Ground): Record<string, string>;
  args(tools: string): readonly string[];
  /** What runs a program of the project, where Node.js itself would not find the packages. */
  run?(tools: string): readonly string[];
}

const yarnFile = "@yarnpkg/cli-dist/bin/yarn.js";

/**
 * Yarn 4 reads a file of its own in place of `.npmrc`. It takes a folder with a lockfile, an empty one too, for a project, and would
 * not write one in CI.
 */
function yarn4(name: string, linker: string): Manager {
  return {
    name,
    own: "@yarnpkg/cli-dist@4.18.1",
    node: "Node.js 22",
    files: ({ registry, npmRegistry }) => ({
      "yarn.lock": "",
      ".yarnrc.yml": `nodeLinker: ${linker}
npmRegistryServer: "${npmRegistry}"
npmScopes: { datacloud: { npmRegistryServer: "${registry.url}" } }
unsafeHttpWhitelist: ["127.0.0.1"]
`,
    }),
    args: (tools) => [`${tools}/${yarnFile}`, "install", "--no-immutable"],
  };
}

export const installations: readonly Manager[] = [
  {
    name: "npm 10",
    own: "npm@10.9.9",
    node: "Node.js 20",
    args: (tools) => [`${tools}/npm/bin/npm-cli.js`, "install", "--no-audit", "--no-fund"],
  },
  {
    name: "npm 11",
    own: "npm@11.21.2",
    node: "Node.js 22",
    args: (tools) => [`${tools}/npm/bin/npm-cli.js`, "install", "--no-audit", "--no-fund"],
  },
  {
    name: "npm 12",
    own: "npm@12.2.2",
    node: "Node.js 24",
    args: (tools) => [`${tools}/npm/bin/npm-cli.js`, "install", "--no-audit", "--no-fund"],
  },
  {
    name: "pnpm",
    own: "pnpm@12.21.0",
    node: "Node.js 24",
    // pnpm fails over a script of a dependency until it is told whether to run it. Of all packages here only msw 2 has one.
    files: () => ({ "pnpm-workspace.yaml": "allowBuilds: { msw: false }\n" }),
    args: (tools) => [`${tools}/pnpm/bin/pnpm.mjs`, "install"],
  },
  {
    name: "Yarn 1",
    own: "yarn@1.22.22",
    node: "Node.js 22",
    args: (tools) => [`${tools}/yarn/bin/yarn.js`, "install"],
  },
  yarn4("Yarn 4 with node_modules", "node-modules"),
  { ...yarn4("Yarn 4 with Plug'n'Play", "pnp"), run: (tools) => [`${tools}/${yarnFile}`, "node"] },
  { name: "Bun", node: "Node.js 24", file: runtimeFile("Bun"), args: () => ["install"] },
];

/** npm and Bun install packages alone too, where npm once failed and Bun is fast. */
export function setsOf({ name }: Manager): readonly InstalledSet[] {
  return /^(?:npm|Bun)/.test(name) ? [...mixedSets, ...singleSets] : mixedSets;
}

/** A package manager as the table names it. */
export function nameOf({ name, node, file }: Manager): string {
  return file === undefined ? `${name} on ${node}` : name;
}

/** Measures processor time, since a machine may be busy with other things. */
const timed = 'TIMEFORMAT="USED %U %S"; { time "$0" "$@" >install.log 2>&1; } 2>&1';

function secondsIn(output: string): number {
  const [, user, system] = /USED ([\d.]+) ([\d.]+)/.exec(output) ?? [];
  if (user === undefined) throw new Error(`The installation was not measured: ${output}`);
  return Math.round((Number(user) + Number(system)) * 10) / 10;
}

/** Digest of everything that decides what is installed and used. */
export function installationsDefinition(): string {
  return definition("installations.ts", "installed-sets.ts", "programs.ts");
}

/** Installs every set into an empty project, uses it there, and keeps the time of the slowest. The first has no cache. */
export async function measureInstallation(manager: Manager, ground: Ground): Promise<Installation> {
  const short = manager.name.replaceAll(/\W+/g, "-");
  const tools = createProject(ground, `tool-${short}`);
  if (manager.own !== undefined)
    await tools.run("npm", ["install", "--no-audit", "--no-fund", "--no-progress", manager.own]);
  rmSync(join(ground.folder, "caches"), { recursive: true, force: true });
  const times: number[] = [];
  for (const [index, set] of setsOf(manager).entries()) {
    const project = createProject(ground, `by-${short}-${index}`, {
      dependencies: Object.fromEntries(set.packages.map(rangeOf)),
    });
    const seconds = await measureSet(manager, ground, {
      set,
      project,
      tools: `${tools.folder}/node_modules`,
    });
    times.push(seconds);
    console.log(
      `${seconds < 60 ? "works" : "FAILS"}  ${manager.name}: ${set.packages.join(" ")} (${seconds} s)`,
    );
    rmSync(project.folder, { recursive: true, force: true });
  }
  return {
    name: nameOf(manager),
    definition: installationsDefinition(),
    seconds: Math.max(...times),
    sets: times.length,
  };
}

async function measureSet(
  manager: Manager,
  ground: Ground,
  { set, project, tools }: { set: InstalledSet; project: Project; tools: string },
): Promise<number> {
  for (const [path, text] of Object.entries(manager.files?.(ground) ?? {})) project.write(path, text);
  const node = runtimeFile(manager.node);
  const command = [manager.file ?? node, ...manager.args(tools)];
  const seconds = secondsIn(await project.run("bash", ["-c", timed, ...command], { node }));
  if (existsSync(join(project.folder, ".pnp.cjs"))) assertOwnArchives(project.folder);
  else assertOwn(project.folder);
  const parts = set.parts.filter((part) => manager.node !== "Node.js 20" || early.includes(part));
  if (parts.length > 0) await use(project, parts, [node, ...(manager.run?.(tools) ?? [])]);
  return seconds;
}

/** What works on Node.js 20 too. */
const early: readonly Part[] = ["client", "validators", "cli"];

/** Fails where a part does not work in the project as it was installed. */
async function use(project: Project, parts: readonly Part[], [file = "", ...args]: string[]): Promise<void> {
  project.write("use.js", moduleFor(parts, "node"));
  project.write("main.js", printing);
  project.write("capture.har", capture);
  const results = resultsIn(await project.run(file, [...args, "main.js"], { node: file }));
  const failed = Object.entries(results).filter(([, result]) => result !== true);
  if (failed.length > 0) throw new Error(`${project.folder}: ${JSON.stringify(failed)}`);
}

/** Fails where Yarn keeps a package of ours as anything but an archive from the registry. */
function assertOwnArchives(folder: string): void {
  const places = readFileSync(join(folder, ".pnp.cjs"), "utf8").match(/"packageLocation": ".*@datacloud.*"/g);
  if (places === null) throw new Error(`${folder} has none of our packages.`);
  const linked = places.filter((place) => !place.includes(".zip/") || place.includes(realpathSync(root)));
  if (linked.length > 0) throw new Error(`A link into the workspace: ${linked.join()}`);
}
