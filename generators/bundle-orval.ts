// Run by the build: puts orval into the package, in the file of the thread that runs it. Installed beside it, orval would bring a
// program whose build script pnpm does not run without being asked, and over which `pnpm add` fails. Orval needs that program for
// settings that nothing here makes.
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { bundledLicences } from "../scripts/bundled-licences.ts";

const absent = `export function build() {
  throw new Error("The generators have no bundler: orval asked for one.");
}`;

const { metafile } = await build({
  entryPoints: { "orval-worker": "mocks/orval-worker.js" },
  outdir: "dist/mocks",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node22",
  // Orval loads them where a project has them, for settings that nothing here makes.
  external: ["prettier", "typedoc", "typescript"],
  // Packages that are not modules ask for Node's own modules by `require`.
  banner: {
    js: `import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);`,
  },
  plugins: [
    {
      name: "without-bundler",
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^esbuild$/ }, () => ({ path: "esbuild", namespace: "absent" }));
        onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: absent, loader: "js" }));
      },
    },
  ],
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  metafile: true,
  allowOverwrite: true,
});

writeFileSync("dist/THIRD-PARTY-LICENSES.txt", bundledLicences(metafile));
