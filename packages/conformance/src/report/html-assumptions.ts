import { type Html, type HtmlPart, html } from "@datacloud/traffic/html";
import {
  assumptionColumns,
  assumptionsSentence,
  assumptionWords,
  isDependent,
} from "./assumption-sentences.ts";
import type { AssumptionRow } from "./assumptions.ts";
import { htmlTable } from "./html-page.ts";
import type { ConformanceReport } from "./report.ts";

/** The section about what success depends on; nothing where nobody asked. */
export function htmlAssumptions({ assumptions }: ConformanceReport): Html | undefined {
  if (!assumptions) return undefined;
  const table = assumptions.rows.length !== 0 && htmlTable(assumptionColumns, assumptions.rows.map(cellsOf));
  return html`<section aria-labelledby="assumptions"><h2 id="assumptions">Assumptions that no page documents</h2>
<p>${assumptionsSentence(assumptions)}</p>
${table}</section>`;
}

function cellsOf(row: AssumptionRow): HtmlPart[] {
  const { claim, alternative, does, outcome, entry } = row;
  const tone = isDependent(row) ? "warning" : "good";
  const badge = html`<span class="badge ${tone}">${assumptionWords[outcome]}</span>`;
  return [html`<code>${claim}=${alternative}</code>`, does, badge, entry];
}
