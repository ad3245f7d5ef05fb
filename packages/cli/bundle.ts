// Run by the build: puts the command into one file. To load its three hundred modules one by one, most of them Kysely's,
// would take longer than all else a sandbox does before its first answer.
import { rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { bundledLicences, requireBanner } from "../../scripts/bundled-licences.ts";

/** Another folder than that of the build may be named. */
const [outdir = "dist"] = process.argv.slice(2);

rmSync(`${outdir}/chunks`, { recursive: true, force: true }); // Their names change with what is in them.

const { metafile } = await build({
  entryPoints: [
    { in: "src/main.ts", out: "main" },
    { in: "src/program.ts", out: "program" },
    // Threads: looked for beside the chunk that starts them.
    { in: "../conformance/src/judge/workers/batch-worker.ts", out: "chunks/batch-worker" },
    { in: "../conformance/src/sources/proxy/judging-worker.ts", out: "chunks/judging-worker" },
  ],
  outdir,
  bundle: true,
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
  platform: "node",
  format: "esm",
  target: "node20",
  conditions: ["@datacloud/source"],
  // The authority's certificates are made by a package that finds its own parts at run time.
  external: ["pg", "libpg-query", "@peculiar/x509", "reflect-metadata", "@napi-rs/keyring"],
  // Packages that are not modules ask for Node's own modules by `require`.
  banner: { js: requireBanner },
  legalComments: "none", // The whole licences are passed on.
  metafile: true,
  allowOverwrite: true,
});

writeFileSync("dist/THIRD-PARTY-LICENSES.txt", bundledLicences(metafile));

// The inspector looks for its files beside its own chunk.
await build({
  entryPoints: ["main.ts", "index.html", "style.css"].map(
    (name) => `../sandbox/src/inspector/browser/${name}`,
  ),
  outdir: `${outdir}/chunks/browser`,
  bundle: true,
  platform: "browser",
  format: "esm",
  target: "es2022",
  loader: { ".html": "copy", ".svg": "copy" },
  legalComments: "none",
});
