import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { File } from "../core/model.ts";
import { applyEdits } from "./edits.ts";
import { type Example, withExample } from "./example.ts";
import { renamed, renamedToolkit, type ToolkitNames } from "./names.ts";

/** Folders that hold what was made or installed. */
const made = new Set(["node_modules", "dist", "generated", ".turbo", ".git", "coverage", "pictures"]);

/** What belongs to one API, or to the work on this repository. A name that ends with a slash is a folder. */
const ownParts = [
  ".changeset/",
  ".ci/",
  ".github/",
  "DECISIONS.md",
  "CONTRIBUTING.md",
  "README.md",
  "generators/adopt/",
  "packages/cli/action.yml",
  "packages/cli/deployment/",
  "packages/conformance/src/fixtures/",
  "packages/conformance/src/rules/newest-first.ts",
  "packages/docs/pages/",
  "packages/docs/releases/",
  "packages/sandbox/ASSUMPTIONS.md",
  "packages/sandbox/src/state/behaviours/",
  "redocly.yaml",
  "scripts/adopt.ts",
  "spec/",
  "test/",
];

/** Files of `test` that any toolkit has. */
const keptOfTests = new Set(["test/package.json"]);

/** Files whose names of methods are no examples: others take care of them. */
const withoutMethods = new Set(["pnpm-lock.yaml", "packages/cli/config.schema.json"]);

/** Bytes that are not text are copied as they are. */
const binary = /\.(?:png|ico|woff2?|wasm)$/;

/** The files of this repository that another toolkit is made of, under its names. */
export function readToolkit(
  root: string,
  names: ToolkitNames,
  example: Example,
): { texts: File[]; copies: string[] } {
  const paths = walk(root, "").filter((path) => keptOfTests.has(path) || !isOwn(path));
  // Each file of the folder is a method.
  const ours = readdirSync(join(root, "spec/methods")).map((file) => file.replace(/\.yaml$/, ""));
  const texts = paths
    .filter((path) => !binary.test(path))
    .map((path) => {
      const edited = applyEdits(path, readFileSync(join(root, path), "utf8"));
      const text = withoutMethods.has(path) ? edited : withExample(edited, example, ours);
      const isLock = path === "pnpm-lock.yaml";
      return {
        path: renamedToolkit(path, names.name),
        text: isLock ? renamedToolkit(text, names.name) : renamed(text, names),
      };
    });
  return { texts, copies: paths.filter((path) => binary.test(path)) };
}

function isOwn(path: string): boolean {
  const isTest = path.endsWith(".test.ts");
  return isTest || ownParts.some((part) => path === part || (part.endsWith("/") && path.startsWith(part)));
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (made.has(entry.name) || path === "test/bench") return [];
    if (entry.isDirectory()) return walk(root, path);
    if (entry.isFile()) return [path];
    return [];
  });
}
