import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mark, tokens } from "@datacloud/traffic/look";
import { build, type Plugin } from "esbuild";
import type { OutputFile } from "./output.ts";

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Puts the design tokens that inspector and report have too where the style sheet imports them. */
const sharedTokens: Plugin = {
  name: "tokens",
  setup(bundler) {
    bundler.onResolve({ filter: /^datacloud:tokens$/ }, ({ path }) => ({ path, namespace: "tokens" }));
    bundler.onLoad({ filter: /.*/, namespace: "tokens" }, () => ({ contents: tokens, loader: "css" }));
  },
};

/** The style sheet, the scripts and the icon, as small as they get. */
export async function assetFiles(canTry: boolean): Promise<OutputFile[]> {
  const { outputFiles } = await build({
    entryPoints: [here("browser/site.ts"), here("browser/theme.ts"), here("style/site.css")],
    bundle: true,
    splitting: true,
    entryNames: "[name]",
    chunkNames: "search-[hash]",
    format: "esm",
    target: "es2022",
    minify: true,
    outdir: "/",
    plugins: [sharedTokens],
    write: false,
    define: { CAN_TRY: String(canTry) },
  });
  return [
    { path: "icon.svg", content: mark },
    ...pictureFiles(),
    ...outputFiles.map(({ path, text }) => ({ path: path.slice(1), content: text })),
  ];
}

/** What the guides show of the inspector and of a report. */
function pictureFiles(): OutputFile[] {
  const folder = new URL("../../pictures/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".png"))
    .map((file) => ({ path: `pictures/${file}`, content: readFileSync(new URL(file, folder)) }));
}
