/** A place in a source file. Lines count from 1. */
export interface Where {
  file: string;
  line: number;
}

/** One thing that is wrong, where, and what mends it. */
export interface Diagnostic {
  rule: string;
  severity: "error" | "warning";
  message: string;
  where: Where;
}

/** `spec/openapi.yaml:12 unresolved-ref The file methods/x.yaml does not exist.` */
export function printDiagnostic({ where, rule, severity, message }: Diagnostic): string {
  const kind = severity === "warning" ? "warning: " : "";
  return `${where.file}:${where.line} ${rule} ${kind}${message}`;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
