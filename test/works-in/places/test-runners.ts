import { commonJsFor, moduleFor } from "../programs.ts";
import { type Ground, type Project, resultsIn } from "../project.ts";
import type { Part } from "../table.ts";
import { everything, type Place, portable, sharedProject } from "./place.ts";

const file = "places/test-runners.ts";

const vitestTools = ["vitest@5.1.1", "jsdom@31.0.1", "happy-dom@21.0.4"];
const test = (load: string) => `${load}
test("uses the packages", async () => {
  console.log("RESULTS " + JSON.stringify(await use()));
});
`;

function vitestPlace(environment: "node" | "jsdom" | "happy-dom"): Place {
  const use = async (ground: Ground) => {
    const project = await sharedProject(ground, "vitest", [...everything, ...vitestTools]);
    project.write("use.js", moduleFor(portable));
    project.write("use.test.js", test(`import { test } from "vitest";\nimport { use } from "./use.js";`));
    const args = [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--environment",
      environment,
      "--reporter",
      "verbose",
      "--disable-console-intercept",
    ];
    const results = resultsIn(await project.run(process.execPath, args));
    const tools = ["vitest", ...(environment === "node" ? [] : [environment])];
    return { versions: versionsOf(project, tools), results };
  };
  return { group: "Test runners", file, name: `Vitest, ${environment}`, parts: portable, use };
}

function jestPlace(
  name: string,
  environment: "node" | "jsdom",
  parts: readonly Part[],
  isModule: boolean,
): Place {
  const use = async (ground: Ground) => {
    const project = await jestProject(ground);
    const folder = `${environment}-${isModule ? "esm" : "cjs"}`;
    const load = isModule ? 'import { use } from "./use.js";' : 'const { use } = require("./use.js");';
    project.write(`${folder}/package.json`, JSON.stringify({ type: isModule ? "module" : "commonjs" }));
    project.write(`${folder}/use.js`, isModule ? moduleFor(parts) : commonJsFor(parts));
    project.write(`${folder}/use.test.js`, test(load));
    const env = environment === "jsdom" ? { testEnvironment: "jest-fixed-jsdom" } : {};
    project.write(
      `${folder}/jest.config.json`,
      JSON.stringify({ rootDir: ".", ...env, ...(isModule ? { transform: {} } : {}) }),
    );
    const flags = isModule ? ["--experimental-vm-modules"] : [];
    const args = [
      ...flags,
      "node_modules/jest/bin/jest.js",
      "--config",
      `${folder}/jest.config.json`,
      "--silent=false",
      "--watchman=false",
      "-i",
    ];
    const tools = environment === "jsdom" ? ["jest", "jest-environment-jsdom", "jest-fixed-jsdom"] : ["jest"];
    return {
      versions: versionsOf(project, tools),
      results: resultsIn(await project.run(process.execPath, args)),
    };
  };
  return { group: "Test runners", file, name, parts, use };
}

const jestProject = (ground: Ground) =>
  sharedProject(ground, "jest", [
    ...everything,
    "jest@30.5.2",
    "jest-environment-jsdom@30.5.2",
    "jest-fixed-jsdom@0.0.11",
  ]);

function versionsOf(project: Project, tools: readonly string[]): Record<string, string> {
  return Object.fromEntries(tools.map((tool) => [tool, project.version(tool)]));
}

export const testRunnerPlaces: readonly Place[] = [
  vitestPlace("node"),
  vitestPlace("jsdom"),
  vitestPlace("happy-dom"),
  jestPlace("Jest, default", "node", ["client"], false),
  jestPlace("Jest, jsdom", "jsdom", ["client"], false),
  jestPlace("Jest, ES modules", "node", portable, true),
];
