import { type Diagnostic, printDiagnostic, printDiagnostics } from "./core/diagnostic.ts";
import { displayName } from "./core/display-name.ts";
import type { StageFault } from "./core/stage.ts";

/** Prints how `--check` ended. Returns the exit code. */
export function reportCheck(files: number, differences: readonly Diagnostic[]): number {
  for (const line of printDiagnostics(differences)) console.error(line);
  if (differences.length > 0) return 1;
  console.log(`${files} generated files are up to date.`);
  return 0;
}

interface Written {
  methods: number;
  files: number;
  changed: readonly string[];
  isLinted: boolean;
}

/** Prints what was made, and which files that changed. Returns the exit code. */
export function reportWriting({ methods, files, changed, isLinted }: Written): number {
  console.log(`${methods} methods, ${files} files, ${changed.length} changed.`);
  for (const path of changed) console.log(`  ${path}`);
  if (!isLinted) console.log("The document was not linted. --check does it, and so does: redocly lint");
  return 0;
}

/** A throw is a fault of the generators. Whoever meets it learns which document and stage, and can report it. */
export function printFault(
  { stage, cause }: StageFault,
  { document, verbose }: { document: string; verbose: boolean },
): void {
  const reason = String(cause).split("\n", 1)[0] ?? "";
  const message = `The stage ${stage} failed: ${reason}. Please report it; --verbose shows more.`;
  const where = { file: displayName(document), line: 1 };
  console.error(printDiagnostic({ rule: "fault-of-ours", severity: "error", message, where }));
  if (verbose && cause instanceof Error) console.error(cause.stack);
}
