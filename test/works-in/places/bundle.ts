import { join } from "node:path";
import type { Ground, Project } from "../project.ts";
import { everything, sharedProject } from "./place.ts";

/** The bundlers, with the versions that the workspace tests with where it has them. */
const bundlerPackages = [
  "vite@8.4.0",
  "webpack@5.113.0",
  "esbuild@0.28.2",
  "rollup@4.68.8",
  "@rollup/plugin-node-resolve@16.0.3",
  "metro@0.87.1",
  "metro-runtime@0.87.1",
  "@react-native/babel-preset",
  "@babel/core",
];

/** The project in which everything is bundled. */
export const bundling = (ground: Ground): Promise<Project> =>
  sharedProject(ground, "bundlers", [...everything, ...bundlerPackages]);

/** Programs that bundle `src/NAME.js` into `out/NAME.FOR.js`, run by Node.js in the project. */
const scripts = {
  vite: `import { build } from "vite";
const [entry, out] = process.argv.slice(2);
const lib = { entry, formats: ["es"], fileName: () => out };
await build({ configFile: false, logLevel: "warn", build: { outDir: "out", emptyOutDir: false, minify: true, lib } });`,
  webpack: `import webpack from "webpack";
import { resolve } from "node:path";
const [entry, filename] = process.argv.slice(2);
const output = { path: resolve("out"), filename, module: true, library: { type: "module" }, publicPath: "" };
const compiler = webpack({ mode: "production", entry: "./" + entry, target: ["web", "es2022"], experiments: { outputModule: true }, output, performance: { hints: false } });
compiler.run((error, stats) => {
  const { errors = [], warnings = [] } = stats?.compilation ?? {};
  if (error || errors.length > 0 || warnings.length > 0) throw error ?? new Error([...errors, ...warnings].join());
});`,
  esbuild: `import { build } from "esbuild";
const [entry, out, conditions = ""] = process.argv.slice(2);
const { warnings } = await build({ entryPoints: [entry], outfile: "out/" + out, bundle: true, format: "esm", target: "es2022", minify: true, logLevel: "silent", conditions: conditions.split(",").filter(Boolean) });
if (warnings.length > 0) throw new Error(JSON.stringify(warnings));`,
  rollup: `import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
const [entry, out] = process.argv.slice(2);
const warnings = [];
const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true })], onwarn: (warning) => warnings.push(warning) });
await bundle.write({ file: "out/" + out, format: "es", inlineDynamicImports: true });
const grave = warnings.filter(({ code, ids = [] }) => code !== "CIRCULAR_DEPENDENCY" || ids.some((id) => id.includes("@datacloud")));
if (grave.length > 0) throw new Error(JSON.stringify(grave));`,
  Metro: `import { mkdirSync } from "node:fs";
import Metro from "metro";
const [entry, out] = process.argv.slice(2);
mkdirSync("out", { recursive: true });
const config = await Metro.loadConfig({ cwd: process.cwd(), resetCache: true }, { projectRoot: process.cwd() });
await Metro.runBuild({ ...config, maxWorkers: 1, reporter: { update: () => undefined } }, { entry, out: "out/" + out, dev: false, minify: false });
process.exit();`,
} as const;

export type Bundler = keyof typeof scripts;

/** Bundles a module and gives the file. */
export async function bundle(
  project: Project,
  bundler: Bundler,
  name: string,
  ...more: readonly string[]
): Promise<string> {
  const out = `${name}.${bundler}.js`;
  project.write("babel.config.cjs", 'module.exports = { presets: ["module:@react-native/babel-preset"] };\n');
  project.write(`bundle-with-${bundler}.js`, scripts[bundler]);
  await project.run(process.execPath, [`bundle-with-${bundler}.js`, `src/${name}.js`, out, ...more]);
  return join(project.folder, "out", out);
}
