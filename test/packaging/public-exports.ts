import ts from "typescript-5";

/** Something that an entry exports. */
export interface PublicExport {
  name: string;
  symbol: ts.Symbol;
  /** There is no value of this name at run time. */
  isTypeOnly: boolean;
}

/** What a module exports, through re-exports, in the order of names. */
export function publicExports(checker: ts.TypeChecker, file: ts.SourceFile): PublicExport[] {
  const found = new Map<string, PublicExport>();
  collect(checker, file, false, new Set(), (each) => {
    if (!found.has(each.name)) found.set(each.name, each);
  });
  return [...found.values()].toSorted((left, right) => compareText(left.name, right.name));
}

/** The same order on every machine. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The symbol that an import or a re-export stands for. */
export function behind(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

type Add = (found: PublicExport) => void;

function collect(
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  isTypeOnly: boolean,
  seen: Set<string>,
  add: Add,
): void {
  const key = `${isTypeOnly} ${file.fileName}`;
  if (seen.has(key)) return;
  seen.add(key);
  const statements = file.statements.filter(ts.isExportDeclaration);
  for (const { exportClause, isTypeOnly: isType } of statements) {
    for (const each of namesIn(exportClause)) {
      const isExplicitType = ts.isExportSpecifier(each) && each.isTypeOnly;
      addNamed(checker, each, isTypeOnly || isType || isExplicitType, add);
    }
  }
  for (const [name, symbol] of checker.getSymbolAtLocation(file)?.exports ?? []) {
    const isOwn = symbol.declarations?.some((each) => !isReExport(each)) ?? false;
    if (isOwn) add({ name: String(name), symbol, isTypeOnly: isTypeOnly || !hasValue(symbol) });
  }
  // What a module names hides what it takes from others by `export *`, and a value there hides a type.
  const stars = statements.filter(({ exportClause }) => exportClause === undefined);
  for (const star of stars.toSorted((left, right) => Number(left.isTypeOnly) - Number(right.isTypeOnly))) {
    const target = targetOf(checker, star);
    if (target !== undefined) collect(checker, target, isTypeOnly || star.isTypeOnly, seen, add);
  }
}

function namesIn(
  clause: ts.NamedExportBindings | undefined,
): readonly (ts.ExportSpecifier | ts.NamespaceExport)[] {
  if (clause === undefined) return [];
  return ts.isNamedExports(clause) ? clause.elements : [clause];
}

function addNamed(
  checker: ts.TypeChecker,
  each: ts.ExportSpecifier | ts.NamespaceExport,
  isTypeOnly: boolean,
  add: Add,
): void {
  const alias = checker.getSymbolAtLocation(each.name);
  if (alias === undefined) return;
  const symbol = behind(checker, alias);
  add({ name: each.name.text, symbol, isTypeOnly: isTypeOnly || !hasValue(symbol) });
}

function targetOf(
  checker: ts.TypeChecker,
  { moduleSpecifier }: ts.ExportDeclaration,
): ts.SourceFile | undefined {
  const symbol = moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier);
  return symbol?.declarations?.find(ts.isSourceFile);
}

function isReExport(declaration: ts.Declaration): boolean {
  return (
    ts.isExportDeclaration(declaration) ||
    ts.isExportSpecifier(declaration) ||
    ts.isNamespaceExport(declaration)
  );
}

function hasValue(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Value) !== 0;
}
