import { html, withCode } from "@datacloud/traffic/html";
import { markdownText } from "@datacloud/traffic/markdown";
import { htmlPage } from "../report/html-page.ts";
import { markdownTable } from "../report/text-tables.ts";
import {
  countsOf,
  type EvidenceReport,
  evidenceSentence,
  type ProbeFinding,
  type ProbeVerdict,
} from "./evidence.ts";

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
function evidenceTable(evidence: EvidenceReport): string {
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
    const why = reason === null ? "" : `<br><sub>${markdownText(reason)}</sub>`;
    return [`\`${claim}\``, marks[verdict], outcomeOf(finding), `${markdownText(statement)}${why}`];
  });
  const parts = [
    "## Evidence about the Data Cloud API",
    `**${evidenceSentence(evidence)}** Document ${evidence.document}, ${evidence.date}.`,
    markdownTable(["claim", "verdict", "response", "statement"], rows),
    ...leftLines(evidence),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** The look of a verdict: the classes that findings of a conformance report have. */
const tones = { contradicted: "error", undecided: "warning", confirmed: "info" } as const;
const order: readonly ProbeVerdict[] = ["contradicted", "confirmed", "undecided"];

/** A page of its own about the claims that were probed, in the look of the other reports. */
function evidenceHtml(evidence: EvidenceReport): string {
  const counts = countsOf(evidence);
  const sorted = order.flatMap((verdict) =>
    evidence.findings.filter((finding) => finding.verdict === verdict),
  );
  const { leftBehind } = evidence;
  const left =
    leftBehind.length !== 0 &&
    html`<p class="verdict bad">Something may be left under ${leftBehind.join(", ")}. Run the command again to delete it.</p>`;
  const main = html`<h1>Evidence about the Data Cloud API</h1>
<p class="quiet">Document ${evidence.document}, ${evidence.date}</p>
<p class="verdict ${counts.contradicted === 0 ? "good" : "bad"}">${evidenceSentence(evidence)}</p>
${left}
<ul class="tiles">
${order.map((verdict) => html`<li class="${tones[verdict]}"><strong>${counts[verdict]}</strong> ${verdict}</li>`)}
</ul>
<h2>Claims</h2>
${sorted.map(article)}
<footer>No response is part of this report, only its status and error code.</footer>`;
  return htmlPage("Evidence about the Data Cloud API", "evidence", main);
}

function article(finding: ProbeFinding): ReturnType<typeof html> {
  const { claim, statement, verdict, reason, places } = finding;
  return html`<article class="${tones[verdict]}">
<h3><span class="badge">${verdict}</span> <code>${claim}</code></h3>
<p>${withCode(statement)}</p>
${reason !== null && html`<p class="remedy">${withCode(reason)}</p>`}
<p class="meta">Response: ${outcomeOf(finding)}. Claimed by ${places.join(", ")}.</p>
</article>
`;
}
