import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { build } from "../core/build.ts";
import { type Diagnostic, hasErrors } from "../core/diagnostic.ts";
import { load } from "../core/load.ts";
import type { File, Model } from "../core/model.ts";
import { exampleOf } from "./example.ts";
import { isToolkitName, renamed, type ToolkitNames } from "./names.ts";
import { readToolkit } from "./read-toolkit.ts";

/** What to make a toolkit for, and where. */
export interface AdoptOptions {
  document: string;
  name: string;
  out: string;
}

/** What came of it: the files that were written, and what the document has that no toolkit can be made of. */
export interface Adopted {
  diagnostics: Diagnostic[];
  methods: number;
  operations: number;
  /** The operations that are no methods, by verb and path. */
  leftOut: readonly string[];
  files: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const overlay = fileURLToPath(new URL("overlay", import.meta.url));

/** Makes a toolkit of its own for another document: the packages of this repository, without what belongs to its API. */
export function adopt(options: AdoptOptions): Adopted {
  const fault = checkOptions(options);
  if (fault) return { diagnostics: [fault], methods: 0, operations: 0, leftOut: [], files: 0 };
  const document = load(options.document);
  const { model, diagnostics } = build(document);
  const all = [...document.diagnostics, ...diagnostics];
  const { operations, leftOut } = model;
  const counts = { methods: model.methods.length, operations, leftOut };
  if (hasErrors(all) || model.methods.length === 0) return { diagnostics: all, ...counts, files: 0 };
  const names = namesOf(options.name, model);
  const { texts, copies } = readToolkit(root, names, exampleOf(model));
  const own = [...overlayFiles(names), documentFile(options.document, model)];
  const replaced = new Set(own.map(({ path }) => path));
  const files = [
    ...texts.filter(({ path }) => !replaced.has(path)).map((file) => finished(file, model)),
    ...own,
  ];
  for (const { path, text } of files) writeText(join(options.out, path), text);
  for (const path of copies) {
    mkdirSync(dirname(join(options.out, path)), { recursive: true });
    copyFileSync(join(root, path), join(options.out, path));
  }
  return { diagnostics: all, ...counts, files: files.length + copies.length };
}

function checkOptions({ document, name, out }: AdoptOptions): Diagnostic | undefined {
  const report = (message: string): Diagnostic => ({
    rule: "adopt",
    severity: "error",
    message,
    where: { file: document, line: 1 },
  });
  if (!isToolkitName(name)) {
    return report(
      `--name ${name} must be lower-case letters, digits and single hyphens, such as acme-cloud.`,
    );
  }
  const isUsed = existsSync(out) && readdirSync(out).length > 0;
  if (isUsed) return report(`--out ${out} is not empty. Name a new folder.`);
  return undefined;
}

function namesOf(name: string, { profile }: Model): ToolkitNames {
  const { product, vendor, overview, origin } = profile;
  return { name, product, vendor, overview, host: new URL(origin.join("acme")).host };
}

/** A document in one file keeps its text; of one in many files the bundle is taken. */
function documentFile(document: string, { bundle }: Model): File {
  const text = readFileSync(document, "utf8");
  const hasFiles = /\$ref['"]?\s*:\s*['"]?[^'"#\s]/.test(text);
  const path = "spec/openapi.yaml";
  return { path, text: hasFiles ? stringify(bundle, { aliasDuplicateObjects: false }) : text };
}

/** Files that only another toolkit has. A suffix keeps our own tools from taking them for ours. */
function overlayFiles(names: ToolkitNames): File[] {
  const paths = readdirSync(overlay, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  return paths
    .filter((path) => path.endsWith(".template"))
    .map((path) => ({
      path: path.slice(0, -".template".length),
      text: renamed(readFileSync(join(overlay, path), "utf8"), names),
    }));
}

/** The lockfile and the manifests name what is no longer there. */
function finished({ path, text }: File, { methods }: Model): File {
  if (path === "packages/cli/config.schema.json") {
    const all = JSON.stringify(methods.map(({ name }) => name));
    return { path, text: text.replace(/\[\s*"aiToolMetrics\.push",[^\]]*\]/g, all) };
  }
  if (path !== "pnpm-lock.yaml") return { path, text };
  const lock = parse(text) as { importers: Record<string, unknown> };
  delete lock.importers["test/runtimes"];
  return { path, text: stringify(lock, { lineWidth: 0 }) };
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
