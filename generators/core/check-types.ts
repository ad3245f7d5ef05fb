import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type ts from "typescript";
import type { Diagnostic } from "./diagnostic.ts";
import { displayName } from "./display-name.ts";
import type { File } from "./model.ts";

/** What the generated files import, so that they can be compiled beside it. */
const handWritten = "packages/contract/src/method-description.ts";

/**
 * Compiles every TypeScript file that was made, without writing it, together with the handwritten files around it: those of the
 * folder `out`, or else those of the repository that the generators are a part of.
 */
export function checkTypes(files: readonly File[], { document, out }: Places): Diagnostic[] {
  const where = { file: displayName(document), line: 1 };
  const repository = fileURLToPath(new URL("../..", import.meta.url));
  const base = [resolve(out), repository].find((folder) => existsSync(join(folder, handWritten)));
  if (base === undefined) {
    const message = `--check-types needs the handwritten part of the packages, and ${out} has no ${handWritten}. Give --out the folder of a toolkit.`;
    return [{ rule: "check-types", severity: "error", message, where }];
  }
  return faultsIn(files, base).map(({ place, reason }) => {
    const message = `${place} would not compile (${reason}). Please report it.`;
    return { rule: "fault-of-ours", severity: "error", message, where };
  });
}

interface Places {
  document: string;
  out: string;
}

interface TypeFault {
  /** File and line. */
  place: string;
  reason: string;
}

function faultsIn(files: readonly File[], base: string): TypeFault[] {
  const compiler = createRequire(import.meta.url)("typescript") as typeof ts;
  const made = new Map(files.map(({ path, text }) => [join(base, path), text]));
  const names = files.filter(({ path }) => path.endsWith(".ts")).map(({ path }) => join(base, path));
  const options = optionsIn(compiler, base);
  const program = compiler.createProgram(names, options, hostOver(compiler, options, made));
  return names.flatMap((name) => {
    const source = program.getSourceFile(name);
    if (!source) return [];
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => ({
      place: `${name.slice(base.length).replace(/^[\\/]/, "")}:${source.getLineAndCharacterOfPosition(start).line + 1}`,
      reason: compiler.flattenDiagnosticMessageText(messageText, " "),
    }));
  });
}

function optionsIn(compiler: typeof ts, base: string): ts.CompilerOptions {
  const file = join(base, "tsconfig.json");
  const { config } = compiler.readConfigFile(file, compiler.sys.readFile) as { config?: object };
  const read = compiler.parseJsonConfigFileContent({ ...config, include: [], files: [] }, compiler.sys, base);
  return { ...read.options, noEmit: true };
}

/** A host that finds what was made in place of what stands in the generated folders. */
function hostOver(
  compiler: typeof ts,
  options: ts.CompilerOptions,
  made: ReadonlyMap<string, string>,
): ts.CompilerHost {
  const host = compiler.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const folders = new Set(
    [...made.keys()].map((path) => /^.*?[\\/]src[\\/]generated(?=[\\/])/.exec(path)?.[0] ?? dirname(path)),
  );
  const isStale = (path: string) => [...folders].some((folder) => path.startsWith(folder));
  host.fileExists = (path) => made.has(resolve(path)) || (!isStale(resolve(path)) && fileExists(path));
  host.readFile = (path) => made.get(resolve(path)) ?? readFile(path);
  host.getSourceFile = (path, language, ...more) => {
    const text = made.get(resolve(path));
    if (text === undefined) return getSourceFile(path, language, ...more);
    return compiler.createSourceFile(path, text, language);
  };
  return host;
}
