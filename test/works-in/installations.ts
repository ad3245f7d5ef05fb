import { rmSync } from "node:fs";
import { join } from "node:path";
import { definition } from "./definition.ts";
import { everything } from "./places/place.ts";
import { runtimeFile } from "./places/runtime-files.ts";
import { assertOwn, createProject, type Ground, type Project } from "./project.ts";
import type { Installation } from "./table.ts";

/** A package manager, and how it installs what the manifest names. */
interface Manager {
  name: string;
  /** The manager's own package, which npm installs beside the project first. */
  own?: string;
  node: "Node.js 20" | "Node.js 22" | "Node.js 24";
  /** The manager itself, where it is no program for Node.js. */
  file?: string;
  prepare?(project: Project, ground: Ground): void;
  args(tools: string): readonly string[];
}

const peers = { vitest: "5.1.1", typescript: "7.0.2" };

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
    args: (tools) => [`${tools}/pnpm/bin/pnpm.mjs`, "install"],
  },
  {
    name: "Yarn 1",
    own: "yarn@1.22.22",
    node: "Node.js 22",
    args: (tools) => [`${tools}/yarn/bin/yarn.js`, "install"],
  },
];

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

/** Installs everything into an empty project, without a cache, and measures it. */
export async function measureInstallation(manager: Manager, ground: Ground): Promise<Installation> {
  const tools = createProject(ground, `tool-${manager.name.replaceAll(" ", "-")}`);
  if (manager.own !== undefined)
    await tools.run("npm", ["install", "--no-audit", "--no-fund", "--no-progress", manager.own]);
  const project = createProject(ground, `by-${manager.name.replaceAll(" ", "-")}`, {
    dependencies: Object.fromEntries(everything.map(rangeOf)),
    devDependencies: peers,
  });
  manager.prepare?.(project, ground);
  rmSync(join(ground.folder, "caches"), { recursive: true, force: true });
  const node = runtimeFile(manager.node);
  const command = [manager.file ?? node, ...manager.args(`${tools.folder}/node_modules`)];
  const seconds = secondsIn(await project.run("bash", ["-c", timed, ...command], { node }));
  assertOwn(project.folder);
  console.log(`${seconds <= 60 ? "works" : "FAILS"}  Installation: ${manager.name} (${seconds} s)`);
  return {
    name: nameOf(manager),
    definition: definition("installations.ts"),
    seconds,
  };
}

/** `msw@3.0.5` is msw at 3.0.5; a package of ours is at any version. */
function rangeOf(text: string): [string, string] {
  const [, name = text, version = "*"] = /^(@?[^@]+)@(.+)$/.exec(text) ?? [];
  return [name, version];
}
