import { capture, moduleFor, printing } from "../programs.ts";
import { type Ground, type Project, resultsIn } from "../project.ts";
import type { Part } from "../table.ts";
import { everything, type Place, portable, sharedProject } from "./place.ts";
import { runtimeFile, type runtimeFiles } from "./runtime-files.ts";

const file = "places/runtimes.ts";

const runtimes = (ground: Ground) => sharedProject(ground, "runtimes", everything);
const tidy = (text: string) =>
  text
    .trim()
    .split("\n")[0]
    ?.replace(/^v|^deno ([\d.]+).*/g, "$1") ?? "";

/** Writes the program for some parts into a folder of a project. */
function writeProgram(project: Project, folder: string, parts: readonly Part[], place?: "node"): void {
  project.write(`${folder}/use.js`, moduleFor(parts, place));
  project.write(`${folder}/main.js`, printing);
  project.write("capture.har", capture);
}

type NodeName = "Node.js 20" | "Node.js 22" | "Node.js 24";

/** A Node.js version: the packages as ES modules, and the command by npx. */
function nodePlace(name: NodeName, parts: readonly Part[]): Place {
  const use = async (ground: Ground) => {
    const project = await runtimes(ground);
    const node = runtimeFile(name);
    const folder = name.replaceAll(/\W/g, "-");
    writeProgram(
      project,
      folder,
      parts.filter((part) => part !== "cli"),
      "node",
    );
    const results = resultsIn(await project.run(node, [`${folder}/main.js`], { node }));
    const version = tidy(await project.run(node, ["--version"]));
    return { versions: { node: version }, results: { ...results, cli: await useCommand(project, node) } };
  };
  return { group: "Runtimes", file, name, parts, use };
}

/** `npx datacloud` looks a method up, and judges a capture or says why it cannot. */
async function useCommand(project: Project, node: string): Promise<unknown> {
  const npx = (...words: string[]) => project.run("npx", ["--no-install", "datacloud", ...words], { node });
  try {
    if (!(await npx("methods", "customData.set")).includes("reference")) return "no look-up";
    const judged = await npx("verify", "capture.har").catch((error: Error) => error.message);
    return /Conforms|needs Node\.js 22\.16/.test(judged) || judged;
  } catch (error) {
    return String(error);
  }
}

/** A runtime that runs a file, with what it calls itself. */
function otherPlace(
  name: keyof typeof runtimeFiles,
  tool: string,
  parts: readonly Part[],
  args: readonly string[],
): Place {
  const use = async (ground: Ground) => {
    const project = await runtimes(ground);
    writeProgram(project, tool, parts);
    // MSW opens a BroadcastChannel when it is loaded, which keeps a Deno program from ending by itself.
    if (name === "Deno") project.write(`${tool}/main.js`, `${printing}Deno.exit();\n`);
    const file = runtimeFile(name);
    const results = resultsIn(await project.run(file, [...args, `${tool}/main.js`]));
    return { versions: { [tool]: tidy(await project.run(file, ["--version"])) }, results };
  };
  return { group: "Runtimes", file, name, parts, use };
}

const early: readonly Part[] = ["client", "validators", "cli"];
const all: readonly Part[] = [...portable, "conformance", "cli"];

export const runtimePlaces: readonly Place[] = [
  nodePlace("Node.js 20", early),
  nodePlace("Node.js 22", all),
  nodePlace("Node.js 24", all),
  otherPlace("Deno", "deno", portable, ["run", "--no-remote", "--allow-all", "--node-modules-dir=manual"]),
  otherPlace("Bun", "bun", portable, ["run"]),
];
