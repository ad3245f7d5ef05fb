import { present } from "@datacloud/traffic";
import { markdownCode, markdownText } from "@datacloud/traffic/markdown";
import { markdownAssumptions } from "./assumption-sentences.ts";
import { entriesOf, kindsOf, requestOf } from "./kinds.ts";
import { isBad, longRecoveryColumns, outcomeWords } from "./recovery.ts";
import type { ConformanceReport } from "./report.ts";
import { coverageSentence, evidenceOf, ignoredSentence, verdictOf, verdictSentence } from "./sentences.ts";
import { markdownTable } from "./text-tables.ts";

/** Rows that a comment on a pull request can take. */
const mostRows = 50;

/** A report that suits a comment on a pull request. */
export function markdownReport(report: ConformanceReport): string {
  const kinds = kindsOf(report.findings, report.collapsed);
  const rows = kinds.slice(0, mostRows).map(({ first, place, ...kind }) => {
    const name = markdownCode(first.method ?? "API");
    const link = first.docs && `[${name}](${first.docs})`;
    const what = present(`\`${first.rule}\``, link || name, place !== "" && markdownCode(place)).join("<br>");
    const why = `${markdownText(first.message)}<br>**${markdownText(first.remedy)}**<br><sub>${markdownText(evidenceOf(first))}; ${markdownText([entriesOf({ first, place, ...kind }), requestOf(first)].filter(Boolean).join(", "))}; id ${kind.id}</sub>`;
    return [marks[first.severity], what, why];
  });
  const drift = kindsOf(report.drift, report.collapsed)
    .slice(0, mostRows)
    .map(({ first }) => `- ${markdownCode(first.method ?? "API")}: ${markdownText(first.message)}`);
  const parts = present(
    "## Data Cloud conformance",
    `${verdictOf(report).sign} **${markdownText(verdictSentence(report))}**`,
    ...report.problems.map(({ message }) => `⚠️ Could not read on: ${markdownText(message)}`),
    rows.length > 0 && markdownTable(["", "where", "what"], rows),
    kinds.length > mostRows && `${kinds.length - mostRows} more kinds are not shown.`,
    recoveryTable(report),
    markdownAssumptions(report),
    drift.length > 0 && `### The server's responses differ from the document\n\n${drift.join("\n")}`,
    present(ignoredSentence(report), coverageSentence(report)).map(markdownText).join(" "),
  );
  return `${parts.join("\n\n")}\n`;
}

function markOf(row: Parameters<typeof isBad>[0]): string {
  if (row.outcome === "recovered") return "✅";
  if (isBad(row)) return "🔴";
  return "🟡";
}

function recoveryTable({ recovery }: ConformanceReport): string {
  if (!recovery || recovery.rows.length === 0) return "";
  const rows = recovery.rows.map((row) => {
    const place = `${row.write} ${markdownCode(row.method ?? "API")}, entry ${row.entry}`;
    const outcome = `${markOf(row)} ${outcomeWords[row.outcome]}`;
    return [
      markdownText(row.fault),
      place,
      outcome,
      ...[row.injected, row.next, row.stored].map(markdownText),
    ];
  });
  return `### Recovery, fault by fault\n\n${markdownTable(longRecoveryColumns, rows)}`;
}

const marks = { error: "🔴 error", warning: "🟡 warning", info: "🔵 info" };
