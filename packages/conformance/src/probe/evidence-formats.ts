import { type EvidenceReport, evidenceSentence, type ProbeFinding } from "./evidence.ts";
import { evidenceHtml } from "./evidence-html.ts";

/** The forms that evidence can be written in. */
export const evidenceFormats = {
  text: (evidence: EvidenceReport) => evidenceTable(evidence),
  json: (evidence: EvidenceReport) => `${JSON.stringify(evidence, null, 2)}\n`,
  html: evidenceHtml,
  markdown: evidenceMarkdown,
} as const;

/** A form that evidence can be written in. */
export type EvidenceFormat = keyof typeof evidenceFormats;

/** A table for the terminal, what is contradicted last, where it is seen. */
export function evidenceTable(evidence: EvidenceReport): string {
  const order = { undecided: 0, confirmed: 1, contradicted: 2 };
  const sorted = evidence.findings.toSorted((left, right) => order[left.verdict] - order[right.verdict]);
  const width = Math.max(5, ...sorted.map(({ claim }) => claim.length));
  const rows = sorted.map((finding) => {
    const cells = [finding.claim.padEnd(width), finding.verdict.padEnd(12), outcomeOf(finding)];
    const more = finding.verdict === "confirmed" ? "" : `\n  ${finding.reason ?? finding.statement}`;
    return cells.join("  ").trimEnd() + more;
  });
  const head = ["claim".padEnd(width), "verdict".padEnd(12), "response"].join("  ");
  return `${[head, ...rows, "", evidenceSentence(evidence), ...leftLines(evidence)].join("\n")}\n`;
}

/** What may be left behind, in words. */
function leftLines({ leftBehind }: EvidenceReport): string[] {
  if (leftBehind.length === 0) return [];
  return [`Something may be left under: ${leftBehind.join(", ")}. Run the command again to delete it.`];
}

function outcomeOf({ status, code }: ProbeFinding): string {
  if (status === null) return "none";
  if (code === null) return String(status);
  return `${status} ${code}`;
}

function evidenceMarkdown(evidence: EvidenceReport): string {
  const marks = { confirmed: "✅ confirmed", contradicted: "🔴 contradicted", undecided: "⚪ undecided" };
  const rows = evidence.findings.map((finding) => {
    const { claim, statement, verdict, reason } = finding;
    const why = reason === null ? "" : `<br><sub>${escaped(reason)}</sub>`;
    return `| \`${claim}\` | ${marks[verdict]} | ${outcomeOf(finding)} | ${escaped(statement)}${why} |`;
  });
  const parts = [
    "## Evidence about the Data Cloud API",
    `**${evidenceSentence(evidence)}** Document ${evidence.document}, ${evidence.date}.`,
    ["| claim | verdict | response | statement |", "| --- | --- | --- | --- |", ...rows].join("\n"),
    ...leftLines(evidence),
  ];
  return `${parts.join("\n\n")}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
