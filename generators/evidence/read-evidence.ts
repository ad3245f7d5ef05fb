import { readFileSync } from "node:fs";

/** What a report of `datacloud probe` says of one claim. */
export interface EvidenceFinding {
  claim: string;
  verdict: "confirmed" | "contradicted" | "undecided";
  status: number | null;
  code: string | null;
}

/** A report of `datacloud probe`, as far as it changes the document. */
export interface EvidenceFile {
  document: string;
  findings: readonly EvidenceFinding[];
}

/** Reads a report. A text says what is wrong with the file. */
export function readEvidence(file: string): EvidenceFile | string {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof SyntaxError ? "it is not JSON" : String((error as Error).message);
    return `${file} cannot be read: ${reason}.`;
  }
  const { format, version, document, findings } = (content ?? {}) as Record<string, unknown>;
  if (format !== "datacloud-evidence" || !Array.isArray(findings))
    return `${file} is no report of \`datacloud probe\`.`;
  if (version !== 1) return `${file} has version ${version}; this program reads version 1.`;
  const wrong = findings.findIndex((finding) => !isFinding(finding));
  if (wrong >= 0) return `${file}: findings[${wrong}] has no claim or no verdict.`;
  return { document: String(document), findings: findings as EvidenceFinding[] };
}

function isFinding(finding: unknown): boolean {
  const { claim, verdict } = (finding ?? {}) as Record<string, unknown>;
  return typeof claim === "string" && ["confirmed", "contradicted", "undecided"].includes(String(verdict));
}
