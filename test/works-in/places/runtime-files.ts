import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../architecture/repository.ts";

const folder = join(root, "test/runtimes/node_modules");
const isArm = process.arch === "arm64";

/** The runtimes that come as packages of the registry, as programs. */
export const runtimeFiles = {
  "Node.js 20": join(folder, "node-20/bin/node"),
  "Node.js 22": join(folder, "node-22/bin/node"),
  "Node.js 24": process.execPath,
  Deno: join(folder, `@deno/linux-${isArm ? "arm64" : "x64"}-glibc/deno`),
  Bun: join(folder, `@oven/bun-linux-${isArm ? "aarch64" : "x64"}/bin/bun`),
  workerd: join(folder, `@cloudflare/workerd-linux-${isArm ? "arm64" : "64"}/bin/workerd`),
} as const;

/** A runtime's program. */
export function runtimeFile(name: keyof typeof runtimeFiles): string {
  const file = runtimeFiles[name];
  if (!existsSync(file)) throw new Error(`${name} has no package for this machine.`);
  return file;
}
