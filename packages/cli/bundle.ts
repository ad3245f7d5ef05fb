// Run by the build: puts the command into one file. To load its three hundred modules one by one, most of them Kysely's,
// would take longer than all else a sandbox does before its first answer.
import { rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist/chunks", { recursive: true, force: true }); // Their names change with what is in them.

await build({
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  platform: "node",
  format: "esm",
  target: "node22",
  conditions: ["@datacloud/source"],
  // The authority's certificates are made by a package that finds its own parts at run time.
  external: ["pg", "libpg-query", "@peculiar/x509", "reflect-metadata"],
  legalComments: "linked",
  allowOverwrite: true,
});

// The inspector looks for its files beside its own chunk.
await build({
  entryPoints: ["main.ts", "index.html", "style.css", "icon.svg"].map(
    (name) => `../sandbox/src/inspector/browser/${name}`,
  ),
  outdir: "dist/chunks/browser",
  bundle: true,
  platform: "browser",
  format: "esm",
  target: "es2022",
  loader: { ".html": "copy", ".svg": "copy" },
  legalComments: "none",
});
