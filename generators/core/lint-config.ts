import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { remember } from "./remember.ts";

/** Which configuration holds for a document. */
export interface LintConfig {
  /** The nearest redocly.yaml whose `apis` name the document. Others were made for other documents. */
  file?: string;
  /** Every file that was looked for on the way up, whether it is there or not. */
  candidates: readonly string[];
}

/** Looks for the configuration of a document in its folder and all above. */
export function configOf(document: string): LintConfig {
  const candidates: string[] = [];
  for (let folder = dirname(document); ; folder = dirname(folder)) {
    const file = join(folder, "redocly.yaml");
    candidates.push(file);
    if (existsSync(file) && rootsOf(file).includes(document)) return { file, candidates };
    if (folder === dirname(folder)) return { candidates };
  }
}

interface Config {
  apis?: Record<string, { root?: string }>;
  plugins?: unknown;
  extends?: unknown;
}

function rootsOf(file: string): string[] {
  const roots = Object.values(read(file)?.apis ?? {}).map(({ root }) => root ?? "");
  return roots.map((root) => resolve(dirname(file), root));
}

const generators = fileURLToPath(new URL("..", import.meta.url));

/** Whether a configuration reads no other file than rules that are a part of the generators. */
export function lintsByItself(file: string): boolean {
  const { plugins, extends: bases } = read(file) ?? {};
  const isOwn = (plugin: unknown) =>
    typeof plugin === "string" && resolve(dirname(file), plugin).startsWith(resolve(generators) + sep);
  const isNamed = (base: unknown) => typeof base === "string" && !/[.:]/.test(base);
  return listOf(plugins).every(isOwn) && listOf(bases).every(isNamed);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return [value].filter((each) => each !== undefined);
}

function read(file: string): Config | null {
  const text = readFileSync(file, "utf8");
  return JSON.parse(remember("config", text, () => JSON.stringify(parse(text) ?? null))) as Config | null;
}
