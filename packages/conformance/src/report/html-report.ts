import { type Html, html, nothing, raw, textOf } from "./html.ts";
import { htmlAssumptions } from "./html-assumptions.ts";
import { htmlCoverage } from "./html-coverage.ts";
import { htmlStyle } from "./html-style.ts";
import { counted, entriesOf, type Kind, kindsOf, requestOf } from "./kinds.ts";
import { isBad, outcomeWords, type RecoveryRow } from "./recovery.ts";
import type { ConformanceReport, Finding } from "./report.ts";
import { evidenceOf, ignoredSentence, isConforming, verdictSentence } from "./sentences.ts";

/** Kinds that a page can hold and a person would read. */
const mostKinds = 500;

/** A report as one page with everything inside: it asks no host for anything and runs no script. */
export function htmlReport(report: ConformanceReport): string {
  const kinds = kindsOf(report.findings, report.collapsed);
  const drift = kindsOf(report.drift, report.collapsed);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${isConforming(report) ? "Conforms" : "Does not conform"} - Data Cloud conformance</title>
<style>${raw(htmlStyle)}</style>
</head>
<body>
<header>
<p class="source">${report.source}</p>
<h1>Data Cloud conformance</h1>
<p class="verdict ${isConforming(report) ? "good" : "bad"}">${verdictSentence(report)}</p>
</header>
<main>
<ul class="tiles">${tiles(report)}</ul>
${paragraphs(report)}
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${kinds.length === 0 ? html`<p>None: there is nothing to fix.</p>` : articles(kinds)}
</section>
${recoverySection(report)}
${htmlAssumptions(report)}
${driftSection(drift)}
${htmlCoverage(report.coverage)}
</main>
<footer><p>Errors break a documented fact of the API; warnings break one that is observed or inferred, and say so.</p></footer>
</body>
</html>
`;
  return textOf(page);
}

function tiles({ summary, drift }: ConformanceReport): Html[] {
  const shown: [number, string, string][] = [
    [summary.judged, summary.judged === 1 ? "request judged" : "requests judged", ""],
    [summary.errors, summary.errors === 1 ? "error" : "errors", "error"],
    [summary.warnings, summary.warnings === 1 ? "warning" : "warnings", "warning"],
    [drift.length, drift.length === 1 ? "unexpected response" : "unexpected responses", "info"],
  ];
  return shown.map(([count, what, kind]) => {
    const tone = count > 0 ? kind : "";
    return html`<li class="${tone}"><strong>${count}</strong> ${what}</li>`;
  });
}

function paragraphs(report: ConformanceReport): Html[] {
  const { baseline, required, problems } = report;
  const lines = [
    ...problems.map(({ message }) => `Could not read on: ${message}`),
    ignoredSentence(report),
    baseline.accepted > 0 ? `${counted(baseline.accepted, "finding")} accepted by the baseline.` : "",
    ...required.map(({ method, isMet }) => {
      const seen = isMet ? "Seen" : "Not seen";
      return `${seen}, and required: a conforming request to ${method}.`;
    }),
  ];
  return lines.filter((line) => line !== "").map((line) => html`<p>${line}</p>\n`);
}

function articles(kinds: readonly Kind[], isDrift = false): Html[] {
  return kinds.slice(0, mostKinds).map((kind) => article(kind, isDrift));
}

function article(kind: Kind, isDrift: boolean): Html {
  const { first, place } = kind;
  const where = place === "" ? nothing : html` <code class="place">${breakable(place)}</code>`;
  return html`<article class="${first.severity}" id="f-${kind.id}-${first.severity}">
<h3><span class="badge">${first.severity}</span> <code>${first.method ?? "no method"}</code>${where}</h3>
<p>${inline(first.message)}</p>
${isDrift ? nothing : html`<p class="remedy">${inline(first.remedy)}</p>`}
${facts(first)}
${meta(kind)}
</article>
`;
}

function meta(kind: Kind): Html {
  const { first, id } = kind;
  const request = [entriesOf(kind), requestOf(first)].filter(Boolean).join(" · ");
  const words = `${request} · rule ${first.rule} · ${evidenceOf(first)} · id ${id}`;
  const page = first.docs ? html` · <a href="${first.docs}">page of the API</a>` : nothing;
  return html`<p class="meta">${words}${page}</p>`;
}

function facts({ expected, actual }: Finding): Html {
  return html`<dl><div><dt>expected</dt><dd>${inline(expected)}</dd></div><div><dt>actual</dt><dd>${inline(actual)}</dd></div></dl>`;
}

/** What stands between backticks in a sentence is code. */
function inline(sentence: string): Html[] {
  const parts = sentence.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 0 ? html`${part}` : html`<code>${part}</code>`));
}

/** Long pointers may break behind each slash. */
function breakable(pointer: string): Html[] {
  const parts = pointer.split("/");
  return parts.map((part, index) => (index === 0 ? html`${part}` : html`/<wbr>${part}`));
}

const columns = ["fault", "write", "outcome", "injected", "what the command did next", "stored at the end"];

function recoverySection({ recovery }: ConformanceReport): Html {
  if (!recovery || recovery.rows.length === 0) return nothing;
  const head = columns.map((name) => html`<th scope="col">${name}</th>`);
  return html`<section aria-labelledby="recovery"><h2 id="recovery">Recovery, fault by fault</h2>
<div class="wide"><table><thead><tr>${head}</tr></thead>
<tbody>${recovery.rows.map(recoveryLine)}</tbody></table></div></section>`;
}

function recoveryLine(row: RecoveryRow): Html {
  const bad = isBad(row) ? "error" : "warning";
  const kind = row.outcome === "recovered" ? "good" : bad;
  const place = `${row.write} ${row.method ?? ""}, entry ${row.entry}`;
  const outcome = html`<span class="badge ${kind}">${outcomeWords[row.outcome]}</span>`;
  const cells = [row.fault, place, outcome, row.injected, row.next, row.stored];
  return html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}

function driftSection(kinds: readonly Kind[]): Html {
  if (kinds.length === 0) return nothing;
  return html`<section aria-labelledby="drift"><h2 id="drift">Responses that differ from the document</h2>
<p>News about the API, not mistakes of the integration.</p>
${articles(kinds, true)}
</section>`;
}
