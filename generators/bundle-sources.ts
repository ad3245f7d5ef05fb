// Bundles the generators' sources with what they import, for `bundled.ts`. Compilers and orval stay where they are: they have threads.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { requireBanner } from "../scripts/bundled-licences.ts";

/** Bundles the generators of a folder. */
export async function bundle(folder: string, outdir: string): Promise<void> {
  await build({
    absWorkingDir: folder,
    entryPoints: ["main.ts"],
    outdir,
    bundle: true,
    // What is loaded late or not at all stays apart.
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node22",
    outExtension: { ".js": ".mjs" },
    banner: { js: requireBanner },
    legalComments: "none",
    logLevel: "silent",
    plugins: [standsElsewhere(folder)],
  });
}

/**
 * The bundle stands in another folder than its sources: what they say of their own place, and packages that stay outside,
 * are written as they are from there.
 */
function standsElsewhere(folder: string): Plugin {
  const { resolve } = createRequire(join(folder, "main.ts"));
  return {
    name: "stands-elsewhere",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        // A package that is required late is bundled too, as there must not be two of it.
        const text = readFileSync(path, "utf8").replace(
          "const require = createRequire(import.meta.url);",
          "",
        );
        const place = JSON.stringify(pathToFileURL(path).href);
        return { contents: text.replaceAll("import.meta.url", place), loader: "ts" };
      });
      // It is loaded only where a factory is new, and takes longer to load than all else.
      onResolve({ filter: /^@faker-js\/faker/ }, ({ path }) => ({
        path: pathToFileURL(resolve(path)).href,
        external: true,
      }));
    },
  };
}
