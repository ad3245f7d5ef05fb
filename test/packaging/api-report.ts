import { join, sep } from "node:path";
import ts from "typescript-5";
import { behind, compareText, type PublicExport, publicExports } from "./public-exports.ts";

/** An entry of a package: how it is imported, and the declarations that its types come from, where it has types. */
export interface Entry {
  path: string;
  types?: string;
}

/** The entries that an `exports` field names, for `import` or for `require`. */
export function entriesOf(exports: Readonly<Record<string, unknown>>, condition?: "require"): Entry[] {
  const entries = Object.entries(exports).map(([path, value]) => {
    const types = typesIn(condition ? (value as Record<string, unknown>)[condition] : value);
    return types === undefined ? { path } : { path, types };
  });
  return condition ? entries.filter(({ types }) => types !== undefined) : entries;
}

function typesIn(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "types" in value ? String(value.types) : undefined;
}

/** Loads the declarations of packages; what none of them can resolve is left as it is written. */
export function loadDeclarations(files: readonly string[]): ts.Program {
  return ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    noEmit: true,
    skipLibCheck: true,
    noLib: true,
    types: [],
  });
}

/**
 * The public surface of a package as text: what each entry exports, each declaration behind it once and without comments,
 * and what these take from other packages.
 */
export function apiReport(program: ts.Program, folder: string, entries: readonly Entry[]): string {
  const checker = program.getTypeChecker();
  const exported = entries.map(({ path, types }) => ({ path, exports: exportsOf(program, folder, types) }));
  const roots = exported.flatMap(({ exports = [] }) => exports.map(({ symbol }) => symbol));
  const { declarations, imports } = walk(checker, folder, roots);
  return [
    ...exported.map(({ path, exports }) => `entry ${path}\n${entryLines(exports)}`),
    ...declarations,
    ...(imports.length > 0 ? [`taken from other packages\n${imports.join("")}`] : []),
  ].join("\n");
}

function exportsOf(
  program: ts.Program,
  folder: string,
  types: string | undefined,
): PublicExport[] | undefined {
  if (types === undefined) return undefined;
  const file = program.getSourceFile(join(folder, types));
  if (file === undefined) throw new Error(`${types} is not among the declarations of ${folder}.`);
  return publicExports(program.getTypeChecker(), file);
}

function entryLines(exports: readonly PublicExport[] | undefined): string {
  if (exports === undefined) return "  a file without types\n";
  return exports.map(entryLine).join("");
}

function entryLine({ name, symbol, isTypeOnly }: PublicExport): string {
  const kind = isTypeOnly ? "type " : "";
  const renamed = symbol.name === name ? "" : ` = ${symbol.name}`;
  return `  ${kind}${name}${renamed}\n`;
}

/** Prints what some symbols are, and what these refer to inside of the package. */
function walk(checker: ts.TypeChecker, folder: string, roots: readonly ts.Symbol[]) {
  const isOwn = (node: ts.Node) => node.getSourceFile().fileName.startsWith(folder + sep);
  const printer = ts.createPrinter({ removeComments: true });
  const texts = new Set<string>();
  const imports = new Set<string>();
  const seen = new Set<ts.Symbol>();
  const queue = [...roots];
  const refer = (name: ts.Identifier): void => {
    const alias = checker.getSymbolAtLocation(name);
    if (alias === undefined) return;
    const from = foreignImport(alias);
    if (from === undefined) queue.push(behind(checker, alias));
    else imports.add(from);
  };
  for (let symbol = queue.shift(); symbol !== undefined; symbol = queue.shift()) {
    if (seen.has(symbol)) continue;
    seen.add(symbol);
    for (const declaration of symbol.declarations ?? []) {
      if (!isOwn(declaration) || !isTopLevel(declaration)) continue;
      texts.add(declarationText(printer, declaration));
      eachIdentifier(declaration, refer);
    }
  }
  return { declarations: [...texts].toSorted(byName), imports: [...imports].toSorted(compareText) };
}

function byName(left: string, right: string): number {
  const name = (text: string) => text.replace(/^(?:@deprecated )?(?:abstract )?\w+ /, "");
  return compareText(name(left), name(right)) || compareText(left, right);
}

/** `  Name from "package"`, for a name that is imported from another package. */
function foreignImport(symbol: ts.Symbol): string | undefined {
  for (const declaration of symbol.declarations ?? []) {
    const statement = ts.findAncestor(declaration, ts.isImportDeclaration);
    const specifier = statement?.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier) || specifier.text.startsWith(".")) continue;
    const original = ts.isImportSpecifier(declaration) ? declaration.propertyName?.text : undefined;
    const renamed = original === undefined ? "" : ` = ${original}`;
    return `  ${symbol.name}${renamed} from "${specifier.text}"\n`;
  }
  return undefined;
}

/** Whether a declaration stands in a module itself, and is not a member or a parameter of another one. */
function isTopLevel(declaration: ts.Declaration): boolean {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(statement.parent) && !ts.isSourceFile(declaration);
}

function declarationText(printer: ts.Printer, declaration: ts.Declaration): string {
  const isVariable = ts.isVariableDeclaration(declaration);
  const text = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
  const plain = text.replace(/^(?:export |default |declare )+/, "");
  const deprecated = ts.getJSDocDeprecatedTag(declaration) ? "@deprecated " : "";
  return `${deprecated}${isVariable ? `const ${plain};` : plain}\n`;
}

function eachIdentifier(node: ts.Node, visit: (name: ts.Identifier) => void): void {
  if (ts.isIdentifier(node)) visit(node);
  ts.forEachChild(node, (child) => eachIdentifier(child, visit));
}
