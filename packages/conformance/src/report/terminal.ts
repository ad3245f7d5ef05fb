import { present } from "@datacloud/traffic";
import { assumptionTable } from "./assumption-sentences.ts";
import { counted } from "./counted.ts";
import { entriesOf, type Kind, kindsOf, requestOf } from "./kinds.ts";
import { isBad, outcomeWords, recoveryColumns } from "./recovery.ts";
import type { ConformanceReport } from "./report.ts";
import {
  acceptedSentence,
  coverageSentence,
  evidenceOf,
  ignoredSentence,
  verdictOf,
  verdictSentence,
} from "./sentences.ts";
import { aligned } from "./text-tables.ts";

/** Kinds that fit on a screen; the other formats have all. */
const mostKinds = 30;

type Paint = (text: string) => string;
interface Palette {
  bold: Paint;
  dim: Paint;
  error: Paint;
  warning: Paint;
  info: Paint;
  good: Paint;
}

/** A report for a person at a terminal, who wants to act on it at once. */
export function terminalReport(
  judged: ConformanceReport,
  options: { isColoured?: boolean; width?: number } = {},
): string {
  const report = withoutControls(judged);
  const paint = paletteOf(options.isColoured ?? false);
  const width = options.width ?? Number.POSITIVE_INFINITY;
  const kinds = kindsOf(report.findings, report.collapsed);
  const more = kinds.length - mostKinds;

  const blocks = present(
    ...kinds.slice(0, mostKinds).map((kind) => block(kind, paint, width)),
    more > 0 && `${counted(more, "kind")} more; --format html=report.html shows all.`,
    ...drift(report, paint),
    ...recoveryTable(report, paint),
    ...assumptionTable(report).map((text) => text.replace(/^.*/, paint.bold)),
    [...remarks(report, paint), paint.dim(coverageSentence(report))].join("\n"),
    paint.bold(paint[verdictOf(report).colour](verdictSentence(report))),
  );
  return `${blocks.join("\n\n")}\n`;
}

/** What traffic contains must not move the cursor or change colours. */
function withoutControls(report: ConformanceReport): ConformanceReport {
  const clean = (_: string, value: unknown) =>
    typeof value === "string" ? value.replaceAll(/\p{Cc}+/gu, " ") : value;
  return JSON.parse(JSON.stringify(report, clean)) as ConformanceReport;
}

function block(kind: Kind, paint: Palette, width: number): string {
  const { first, place } = kind;
  const head = present(first.rule, first.method ?? "no method", place).join("  ");
  return present(
    `${paint[first.severity](first.severity.padEnd(7))} ${paint.bold(head)}  ${paint.dim(entriesOf(kind))}`,
    indented(first.message, width),
    indented(first.remedy, width),
    requestOf(first) !== "" && indented(requestOf(first), width),
    `        ${paint.dim(`${evidenceOf(first)}; ${first.docs ?? "no page"}; id ${kind.id}`)}`,
  ).join("\n");
}

const indent = "        ";

/** A sentence in lines of at most a width, each moved in. */
function indented(text: string, width: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const isFull = line !== "" && indent.length + line.length + word.length >= width;
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = present(line, word).join(" ");
  }
  return lines.map((line) => indent + line).join("\n");
}

/** Differences between real responses and the document: news, not mistakes of the integration. */
function drift({ drift, collapsed }: ConformanceReport, paint: Palette): string[] {
  if (drift.length === 0) return [];
  const lines = kindsOf(drift, collapsed)
    .slice(0, 10)
    .map((kind) => `        ${kind.first.method}: ${kind.first.message} ${paint.dim(entriesOf(kind))}`);
  return [
    `${paint.info("drift".padEnd(7))} ${paint.bold("The server's responses differ from the document")}\n${lines.join("\n")}`,
  ];
}

/** A row for each fault: what it met, what the program did next, and what is stored. */
function recoveryTable({ recovery }: ConformanceReport, paint: Palette): string[] {
  if (!recovery || recovery.rows.length === 0) return [];
  const cells = recovery.rows.map((row) => [
    row.fault,
    `${row.write} ${row.method ?? ""}`.trim(),
    outcomeWords[row.outcome],
    row.next,
    row.stored,
  ]);
  const [head = "", ...lines] = aligned([recoveryColumns, ...cells]);
  const body = lines.map((line, index) => {
    const at = recovery.rows[index];
    if (at && isBad(at)) return paint.error(line);
    return line;
  });
  return [[paint.bold("recovery, fault by fault"), paint.dim(head), ...body].join("\n")];
}

function remarks(report: ConformanceReport, paint: Palette): string[] {
  const { problems, baseline } = report;
  const ignored = ignoredSentence(report);
  const stale =
    baseline.stale.length > 0 && `No longer found, take out of the baseline: ${baseline.stale.join(", ")}.`;
  return [
    ...problems.map(({ message }) => paint.error(`Could not read on: ${message}`)),
    ...present(ignored, acceptedSentence(baseline), stale).map(paint.dim),
  ];
}

function paletteOf(isColoured: boolean): Palette {
  const colour = (open: number, close: number): Paint => {
    if (!isColoured) return (text) => text;
    return (text) => `\u001B[${open}m${text}\u001B[${close}m`;
  };
  return {
    bold: colour(1, 22),
    dim: colour(2, 22),
    error: colour(31, 39),
    warning: colour(33, 39),
    info: colour(36, 39),
    good: colour(32, 39),
  };
}
