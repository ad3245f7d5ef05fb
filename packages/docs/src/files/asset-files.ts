import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Output } from "./output.ts";

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The style sheet, the scripts and the icon, as small as they get. */
export async function assetFiles(canTry: boolean): Promise<Output[]> {
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
    write: false,
    define: { CAN_TRY: String(canTry) },
  });
  return [
    { path: "icon.svg", content: readFileSync(here("style/icon.svg"), "utf8") },
    ...outputFiles.map(({ path, text }) => ({ path: path.slice(1), content: text })),
  ];
}
