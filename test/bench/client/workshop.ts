import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Peer } from "./peers.ts";

const here = fileURLToPath(new URL("..", import.meta.url));
const root = join(here, "../..");
/** Where the peers' code is generated and bundled. */
export const folder = join(here, ".generated");

/** The part of esbuild that is used; it is installed for the benchmarks alone. */
interface Esbuild {
  build(options: object): Promise<{ outputFiles: { path: string; contents: Uint8Array }[] }>;
}

/** Lets orval and hey-api generate their clients from our document. */
export function generatePeers(): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const document = join(root, "packages/contract/src/generated/openapi.json");
  const orval = {
    api: {
      input: document,
      output: { target: join(folder, "orval.ts"), client: "fetch", baseUrl: "https://acme.getdx.net/api" },
    },
  };
  writeFileSync(join(folder, "orval.config.mjs"), `export default ${JSON.stringify(orval)};`);
  const run = (file: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(here, "node_modules", file), ...args], {
      cwd: folder,
      stdio: "pipe",
    });
  run("orval/dist/bin/orval.mjs", "--config", "orval.config.mjs");
  run("@hey-api/openapi-ts/bin/run.js", "--input", document, "--output", "hey-api", "--silent");
}

/** Bundles a peer's module. With `splitting`, what is loaded later stands in files of its own. */
export async function bundle(peer: Peer, { minify = false, splitting = false } = {}) {
  const name = "esbuild";
  const { build } = (await import(name)) as Esbuild;
  const { outputFiles } = await build({
    stdin: { contents: peer.source, resolveDir: folder, loader: "ts" },
    bundle: true,
    minify,
    splitting,
    format: "esm",
    target: "es2022",
    platform: peer.node ? "node" : "browser",
    alias: {
      "@datacloud/client": join(root, "packages/client/dist/index.js"),
      "@datacloud/client/bare": join(root, "packages/client/dist/bare.js"),
    },
    // What Node's own modules are required by, in a bundle that is an ES module.
    banner: peer.node
      ? { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' }
      : {},
    outdir: folder,
    entryNames: peer.name.replaceAll(/\W+/g, "-"),
    write: false,
    logLevel: "silent",
  });
  return outputFiles;
}
