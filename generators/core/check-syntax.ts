import ts from "typescript";
import type { Diagnostic } from "./diagnostic.ts";
import type { File } from "./model.ts";
import { displayName } from "./source.ts";

/** Parses every TypeScript file before it is written. One that does not parse is a fault of a generator. */
export function checkSyntax(files: readonly File[], document: string): Diagnostic[] {
  const where = { file: displayName(document), line: 1 };
  return files.flatMap(({ path, text }) => {
    if (!path.endsWith(".ts")) return [];
    const [fault] = faultsOf(path, text);
    if (!fault) return [];
    const line = text.slice(0, fault.start ?? 0).split("\n").length;
    const reason = ts.flattenDiagnosticMessageText(fault.messageText, " ");
    const message = `${path}:${line} would not parse (${reason}). Please report it.`;
    return [{ rule: "fault-of-ours", severity: "error", message, where } satisfies Diagnostic];
  });
}

/** The parser's findings; the parser alone is fast, and keeps them in a field that its types do not show. */
function faultsOf(path: string, text: string): readonly ts.DiagnosticWithLocation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  return (source as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] }).parseDiagnostics;
}
