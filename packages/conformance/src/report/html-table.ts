import { type Html, type HtmlPart, html } from "@datacloud/traffic/html";

/** A table with a head, which scrolls by itself where the page is narrow. */
export function htmlTable(columns: readonly string[], rows: readonly (readonly HtmlPart[])[]): Html {
  const head = columns.map((name) => html`<th scope="col">${name}</th>`);
  const lines = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`);
  return html`<div class="scroll"><table><thead><tr>${head}</tr></thead>
<tbody>${lines}</tbody></table></div>`;
}
