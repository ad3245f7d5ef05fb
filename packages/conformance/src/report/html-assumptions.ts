import { type Html, html } from "@datacloud/traffic/html";
import { assumptionsSentence, assumptionWords, isDependent } from "./assumption-sentences.ts";
import type { AssumptionRow } from "./assumptions.ts";
import type { ConformanceReport } from "./report.ts";

const columns = ["assumption", "if DX does otherwise", "outcome", "first entry"];

/** The section about what success depends on; nothing where nobody asked. */
export function htmlAssumptions({ assumptions }: ConformanceReport): Html | undefined {
  if (!assumptions) return undefined;
  const head = columns.map((name) => html`<th scope="col">${name}</th>`);
  const table =
    assumptions.rows.length !== 0 &&
    html`<div class="wide"><table><thead><tr>${head}</tr></thead>
<tbody>${assumptions.rows.map(line)}</tbody></table></div>`;
  return html`<section aria-labelledby="assumptions"><h2 id="assumptions">Assumptions that no page documents</h2>
<p>${assumptionsSentence(assumptions)}</p>
${table}</section>`;
}

function line(row: AssumptionRow): Html {
  const { claim, alternative, does, outcome, entry } = row;
  const tone = isDependent(row) ? "warning" : "good";
  const badge = html`<span class="badge ${tone}">${assumptionWords[outcome]}</span>`;
  const cells = [html`<code>${claim}=${alternative}</code>`, does, badge, entry];
  return html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`;
}
