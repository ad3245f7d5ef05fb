import { htmlCoverage } from "./html-coverage.ts";
import { htmlStyle } from "./html-style.ts";
import { counted, entriesOf, type Kind, kindsOf, requestOf } from "./kinds.ts";
import { isBad, outcomeWords } from "./recovery.ts";
import type { ConformanceReport, Finding } from "./report.ts";
import { evidenceOf, ignoredSentence, isConforming, verdictSentence } from "./sentences.ts";
import { escapeXml } from "./xml.ts";

/** Kinds that a page can hold and a person would read. */
const mostKinds = 500;

/** A report as one page with everything inside: it asks no host for anything and runs no script. */
export function htmlReport(report: ConformanceReport): string {
  const kinds = kindsOf(report.findings, report.collapsed);
  const drift = kindsOf(report.drift, report.collapsed);
  const verdict = verdictSentence(report);
  const { summary } = report;
  const tiles: [number, string, string][] = [
    [summary.judged, summary.judged === 1 ? "call judged" : "calls judged", ""],
    [summary.errors, summary.errors === 1 ? "error" : "errors", "error"],
    [summary.warnings, summary.warnings === 1 ? "warning" : "warnings", "warning"],
    [report.drift.length, "odd answers", "info"],
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeXml(isConforming(report) ? "Conforms" : "Does not conform")} - Data Cloud conformance</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<p class="source">${escapeXml(report.source)}</p>
<h1>Data Cloud conformance</h1>
<p class="verdict ${isConforming(report) ? "good" : "bad"}">${escapeXml(verdict)}</p>
</header>
<main>
<ul class="tiles">${tiles.map(([count, what, kind]) => `<li class="${count > 0 ? kind : ""}"><strong>${count}</strong> ${what}</li>`).join("")}</ul>
${paragraphs(report)}
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${
  kinds.length === 0
    ? "<p>None: nothing to mend.</p>"
    : kinds
        .slice(0, mostKinds)
        .map((kind) => article(kind))
        .join("\n")
}
</section>
${recoverySection(report)}
${driftSection(drift)}
${htmlCoverage(report.coverage)}
</main>
<footer><p>Errors break a documented fact of the API; warnings break one that is observed or inferred, and say so.</p></footer>
</body>
</html>
`;
}

function paragraphs(report: ConformanceReport): string {
  const { baseline, required, problems } = report;
  const lines = [
    ...problems.map(({ message }) => `Could not read on: ${message}`),
    ignoredSentence(report),
    baseline.accepted > 0 ? `${counted(baseline.accepted, "finding")} accepted by the baseline.` : "",
    ...required.map(
      ({ method, isMet }) => `${isMet ? "Seen" : "Not seen"}, and required: a conforming call of ${method}.`,
    ),
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `<p>${escapeXml(line)}</p>`)
    .join("\n");
}

function article(kind: Kind, isDrift = false): string {
  const { first, place } = kind;
  return `<article class="${first.severity}" id="f-${kind.id}-${first.severity}">
<h3><span class="badge">${first.severity}</span> <code>${escapeXml(first.method ?? "no method")}</code>${place === "" ? "" : ` <code class="place">${breakable(place)}</code>`}</h3>
<p>${inline(first.message)}</p>
${isDrift ? "" : `<p class="remedy">${inline(first.remedy)}</p>`}
${facts(first)}
<p class="meta">${escapeXml([entriesOf(kind), requestOf(first)].filter(Boolean).join(" · "))} · rule ${escapeXml(first.rule)} · ${escapeXml(evidenceOf(first))} · id ${kind.id}${first.docs ? ` · <a href="${escapeXml(first.docs)}">page of the API</a>` : ""}</p>
</article>`;
}

function facts({ expected, actual }: Finding): string {
  return `<dl><div><dt>expected</dt><dd>${inline(expected)}</dd></div><div><dt>actual</dt><dd>${inline(actual)}</dd></div></dl>`;
}

/** What stands between backticks in a sentence is code. */
function inline(text: string): string {
  return escapeXml(text).replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

/** Long pointers may break behind each slash. */
function breakable(pointer: string): string {
  return escapeXml(pointer).replaceAll("/", "/<wbr>");
}

function recoverySection({ recovery }: ConformanceReport): string {
  if (!recovery || recovery.rows.length === 0) return "";
  const head = ["fault", "write", "outcome", "injected", "what the command did next", "stored at the end"];
  const rows = recovery.rows.map((row) => {
    const kind = row.outcome === "recovered" ? "good" : isBad(row) ? "error" : "warning";
    const place = `${row.write} ${row.method ?? ""}, entry ${row.entry}`;
    const outcome = `<span class="badge ${kind}">${outcomeWords[row.outcome]}</span>`;
    const cells = [escapeXml(row.fault), escapeXml(place), outcome];
    const texts = [row.injected, row.next, row.stored].map(escapeXml);
    return `<tr>${[...cells, ...texts].map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  return `<section aria-labelledby="recovery"><h2 id="recovery">Recovery, fault by fault</h2>
<div class="wide"><table><thead><tr>${head.map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

function driftSection(kinds: readonly Kind[]): string {
  if (kinds.length === 0) return "";
  return `<section aria-labelledby="drift"><h2 id="drift">Answers that differ from the document</h2>
<p>News about the API, not mistakes of the integration.</p>
${kinds
  .slice(0, mostKinds)
  .map((kind) => article(kind, true))
  .join("\n")}
</section>`;
}
