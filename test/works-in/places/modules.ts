import { commonJsFor, moduleFor } from "../programs.ts";
import { type Ground, resultsIn } from "../project.ts";
import type { Part } from "../table.ts";
import { everything, type Place, portable, sharedProject } from "./place.ts";
import { runtimeFile } from "./runtime-files.ts";

const file = "places/modules.ts";

const project = (ground: Ground) => sharedProject(ground, "runtimes", everything);
const printing = `use().then((results) => console.log("RESULTS " + JSON.stringify(results)));\n`;

/** A CommonJS program under a version of Node.js. The parts that are ES modules are loaded by its `require`. */
function requirePlace(
  name: "Node.js 20" | "Node.js 22" | "Node.js 24",
  parts: readonly Part[],
  args: readonly string[],
): Place {
  const use = async (ground: Ground) => {
    const own = await project(ground);
    const folder = `require-${parts.length}`;
    own.write(`${folder}/package.json`, '{"type":"commonjs"}');
    own.write(`${folder}/use.js`, commonJsFor(parts));
    own.write(`${folder}/main.js`, `const { use } = require("./use.js");\n${printing}`);
    const node = runtimeFile(name);
    const results = resultsIn(await own.run(node, [...args, `${folder}/main.js`], { node }));
    return { versions: { node: (await own.run(node, ["--version"])).trim().slice(1) }, results };
  };
  const flag = args.length > 0 ? " without require of ES modules" : "";
  return { group: "Module systems", file, name: `CommonJS in ${name}${flag}`, parts, use };
}

const esModules: Place = {
  group: "Module systems",
  file,
  name: "ES modules",
  parts: portable,
  async use(ground) {
    const own = await project(ground);
    own.write("esm/use.mjs", moduleFor(portable));
    own.write("esm/main.mjs", `import { use } from "./use.mjs";\n${printing}`);
    const node = runtimeFile("Node.js 24");
    return {
      versions: { node: process.versions.node },
      results: resultsIn(await own.run(node, ["esm/main.mjs"], { node })),
    };
  },
};

export const modulePlaces: readonly Place[] = [
  esModules,
  requirePlace("Node.js 20", ["client"], []),
  requirePlace("Node.js 24", ["client"], ["--no-experimental-require-module"]),
  requirePlace("Node.js 22", portable, []),
  requirePlace("Node.js 24", portable, []),
];
