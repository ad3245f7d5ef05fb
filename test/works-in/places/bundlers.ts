import { basename } from "node:path";
import { moduleFor } from "../programs.ts";
import { type Ground, resultsIn } from "../project.ts";
import type { Part } from "../table.ts";
import { type Bundler, bundle, bundling } from "./bundle.ts";
import { type Place, portable } from "./place.ts";

const file = "places/bundlers.ts";

/** Bundles the program for a browser, and runs what came of it in Node.js. */
function bundlerPlace(name: string, bundler: Bundler, tool: string, parts: readonly Part[]): Place {
  const use = async (ground: Ground) => {
    const project = await bundling(ground);
    project.write("src/use.js", moduleFor(parts));
    const file = basename(await bundle(project, bundler, "use"));
    const main = `import { use } from "./${file}";\nconsole.log("RESULTS " + JSON.stringify(await use()));\nprocess.exit();\n`;
    project.write(`out/run-${bundler}.js`, main);
    const results = resultsIn(await project.run(process.execPath, [`out/run-${bundler}.js`]));
    return { versions: { [tool]: project.version(tool) }, results };
  };
  return { group: "Bundlers", file, name, parts, use };
}

export const bundlerPlaces: readonly Place[] = [
  bundlerPlace("Vite", "vite", "vite", portable),
  bundlerPlace("webpack", "webpack", "webpack", portable),
  bundlerPlace("esbuild", "esbuild", "esbuild", portable),
  bundlerPlace("Rollup", "rollup", "rollup", portable),
];
