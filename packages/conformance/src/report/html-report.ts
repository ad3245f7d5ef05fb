import { present } from "@datacloud/traffic";
import { type Html, type HtmlPart, html } from "@datacloud/traffic/html";
import { productName } from "@datacloud/traffic/look";
import { numbered } from "./counted.ts";
import { htmlAssumptions } from "./html-assumptions.ts";
import { htmlCoverage } from "./html-coverage.ts";
import { byMethod, groupId, groups, severitiesOf } from "./html-findings.ts";
import { htmlPage, htmlTable } from "./html-page.ts";
import { htmlRequests } from "./html-requests.ts";
import { type Kind, kindsOf } from "./kinds.ts";
import { isBad, longRecoveryColumns, outcomeWords, type RecoveryRow } from "./recovery.ts";
import type { ConformanceReport } from "./report.ts";
import { acceptedSentence, ignoredSentence, verdictOf, verdictSentence } from "./sentences.ts";

/** Kinds that a page can hold and a person would read. */
const mostKinds = 500;

/** A report as one page, with a script that filters it. */
export function htmlReport(report: ConformanceReport): string {
  const kinds = kindsOf(report.findings, report.collapsed).slice(0, mostKinds);
  const drift = kindsOf(report.drift, report.collapsed).slice(0, mostKinds);
  const verdict = verdictOf(report);
  const main = html`<h1>${report.source}</h1>
<p class="verdict ${verdict.tone}">${verdictSentence(report)}</p>
<ul class="tiles">${tiles(report)}</ul>
${paragraphs(report)}
<div class="columns">
${contents(report, kinds, drift)}
<div>
${kinds.length + drift.length > 0 && filterForm(kinds, drift)}
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${kinds.length === 0 ? html`<p>None: there is nothing to fix.</p>` : groups(kinds)}
</section>
${recoverySection(report)}
${htmlAssumptions(report)}
${driftSection(drift)}
${htmlRequests(report, [...kinds, ...drift])}
${htmlCoverage(report.coverage)}
<footer><p>An error contradicts DX's documentation. A warning contradicts an observation or an assumption, and is marked as such.</p></footer>
</div>
</div>`;
  return htmlPage(`${verdict.words} - ${productName} conformance`, "conformance", main, true);
}

/** What is on the page, findings method by method. */
function contents(report: ConformanceReport, kinds: readonly Kind[], drift: readonly Kind[]): Html {
  const isRecovery = report.recovery !== undefined && report.recovery.rows.length > 0;
  const methods = byMethod(kinds).map(
    ([method, list]) =>
      html`<li class="inner"><a href="#${groupId(method)}">${method}</a> <span class="quiet">${severitiesOf(list)}</span></li>`,
  );
  const sections: [isThere: boolean, id: string, title: string][] = [
    [isRecovery, "recovery", "Recovery"],
    [drift.length > 0, "drift", "Unexpected responses"],
    [kinds.length + drift.length > 0, "requests", "Requests"],
    [true, "coverage", "Coverage"],
  ];
  const rest = sections
    .filter(([isThere]) => isThere)
    .map(([, id, title]) => html`<li><a href="#${id}">${title}</a></li>`);
  return html`<nav class="contents" aria-label="Contents"><ul><li><a href="#findings">Findings</a></li>${methods}${rest}</ul></nav>`;
}

/** Hidden until the script runs that it needs. */
function filterForm(kinds: readonly Kind[], drift: readonly Kind[]): Html {
  const all = [...kinds, ...drift];
  const names = { error: "Errors", warning: "Warnings", info: "Unexpected responses" } as const;
  const boxes = (["error", "warning", "info"] as const)
    .filter((severity) => all.some(({ first }) => first.severity === severity))
    .map(
      (severity) =>
        html`<label><input type="checkbox" name="severity" value="${severity}" checked> ${names[severity]}</label>`,
    );
  return html`<form class="filter" hidden role="search" aria-label="Findings">
<input type="search" name="text" placeholder="Search findings" aria-label="Search findings" autocomplete="off">
${boxes}
<button type="button" name="fold" value="open">Expand all</button> <button type="button" name="fold" value="closed">Collapse all</button>
<output></output>
</form>`;
}

function tiles({ summary, drift }: ConformanceReport): Html[] {
  const shown: [number, string, string][] = [
    [summary.judged, `${numbered(summary.judged, "request")} judged`, ""],
    [summary.errors, numbered(summary.errors, "error"), "error"],
    [summary.warnings, numbered(summary.warnings, "warning"), "warning"],
    [drift.length, numbered(drift.length, "unexpected response"), "info"],
  ];
  return shown.map(
    ([count, what, kind]) => html`<li class="${count > 0 && kind}"><strong>${count}</strong> ${what}</li>`,
  );
}

function paragraphs(report: ConformanceReport): Html[] {
  const { baseline, required, problems } = report;
  return present(
    ...problems.map(({ message }) => `Could not read on: ${message}`),
    ignoredSentence(report),
    acceptedSentence(baseline),
    ...required.map(({ method, isMet }) => {
      const seen = isMet ? "Seen" : "Not seen";
      return `${seen}, and required: a conforming request to ${method}.`;
    }),
  ).map((line) => html`<p>${line}</p>\n`);
}

function recoverySection({ recovery }: ConformanceReport): Html | undefined {
  if (!recovery || recovery.rows.length === 0) return undefined;
  return html`<section aria-labelledby="recovery"><h2 id="recovery">Recovery, fault by fault</h2>
${htmlTable(longRecoveryColumns, recovery.rows.map(recoveryCells))}</section>`;
}

function recoveryCells(row: RecoveryRow): HtmlPart[] {
  const bad = isBad(row) ? "error" : "warning";
  const kind = row.outcome === "recovered" ? "good" : bad;
  const place = `${row.write} ${row.method ?? ""}, entry ${row.entry}`;
  const outcome = html`<span class="badge ${kind}">${outcomeWords[row.outcome]}</span>`;
  return [row.fault, place, outcome, row.injected, row.next, row.stored];
}

function driftSection(kinds: readonly Kind[]): Html | undefined {
  if (kinds.length === 0) return undefined;
  return html`<section aria-labelledby="drift"><h2 id="drift">Responses that differ from the document</h2>
<p>The API differs from its documentation here. There is nothing to fix in the integration.</p>
${groups(kinds, true)}
</section>`;
}
