import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript-5";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Files that git knows or would add, relative to the root. */
export const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)));

export const generated = files.filter((file) => file.includes("/generated/"));
/** TypeScript written by hand, tests included. */
export const handWritten = files.filter(
  (file) => file.endsWith(".ts") && !file.includes("/generated/") && !file.includes("/fixtures/"),
);
export const sources = handWritten.filter((file) => !file.endsWith(".test.ts") && !file.startsWith("test/"));

export function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

const parsed = new Map<string, WeakRef<ts.SourceFile>>();

/** Parsed once for the test files of a worker, which ask several times for each: this folder takes 23 s of CPU in place of 26 s. */
export function parse(file: string): ts.SourceFile {
  const known = parsed.get(file)?.deref();
  if (known) return known;
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  parsed.set(file, new WeakRef(source));
  return source;
}

/** What a file imports or re-exports, types included: package names as they stand, files relative to the root. */
export function importsOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isDeclaration = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    let specifier: ts.Node | undefined;
    if (isDeclaration) specifier = node.moduleSpecifier;
    else if (ts.isImportTypeNode(node)) specifier = node.argument;
    const literal = specifier && ts.isLiteralTypeNode(specifier) ? specifier.literal : specifier;
    if (literal && ts.isStringLiteral(literal)) found.push(literal.text);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found.map((text) => (text.startsWith(".") ? normalize(join(dirname(file), text)) : text));
}

/** The q-th part of some numbers, by rank. */
export function quantile(numbers: readonly number[], q: number): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}
