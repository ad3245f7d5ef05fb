import { when } from "./text.ts";
/** A place in a source file. Lines count from 1. */
export interface Where {
  file: string;
  line: number;
}

/** One thing that is wrong, where, and what mends it. */
export interface Diagnostic {
  rule: string;
  /** An error stops everything; an omission leaves operations out, and stops everything with `--strict`. */
  severity: "error" | "omission" | "warning";
  message: string;
  where: Where;
}

/** `spec/openapi.yaml:12 unresolved-ref The file methods/x.yaml does not exist.` */
export function printDiagnostic({ where, rule, severity, message }: Diagnostic): string {
  const kind = when(severity === "warning", "warning: ");
  return `${where.file}:${where.line} ${rule} ${kind}${message}`;
}

export function hasErrors(diagnostics: readonly Diagnostic[], isStrict = false): boolean {
  return diagnostics.some(({ severity }) => severity === "error" || (isStrict && severity === "omission"));
}

const shown = 3;

/** The diagnostics in lines. Of those that say the same of different places the first three are shown, and counted. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string[] {
  const groups = Map.groupBy(diagnostics, kindOf);
  return [...groups.values()].flatMap((group) => {
    const lines = group.slice(0, shown).map(printDiagnostic);
    const [first] = group;
    const more = group.length - shown;
    if (!first || more <= 0) return group.map(printDiagnostic);
    const remedy = first.rule === "not-supported" ? "The remedy is the same." : "The cause is the same.";
    return [
      ...lines,
      `${first.where.file} ${first.rule} ${more} more places, ${group.length} in all. ${remedy}`,
    ];
  });
}

/** What a diagnostic says without the names and numbers of its place. */
function kindOf({ rule, severity, message }: Diagnostic): string {
  const general = message.replaceAll(/`[^`]*`|\/\S+|\b\d+\b|(?<=operationId )\S+/g, "*");
  return `${severity} ${rule} ${general}`;
}
