import { type Html, type HtmlPart, html, raw, textOf } from "@datacloud/traffic/html";
import { mark, productName } from "@datacloud/traffic/look";
import { htmlScript, htmlScriptHash } from "./html-script.ts";
import { htmlStyle } from "./html-style.ts";

/** A page of a report of some kind with everything inside: it asks no host for anything, and runs no script but ours, where it has one. */
export function htmlPage(title: string, kind: string, main: Html, hasScript = false): string {
  const scripts = hasScript ? `; script-src '${htmlScriptHash}'` : "";
  return textOf(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${scripts}">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${raw(htmlStyle)}</style>
</head>
<body>
<header class="bar">${raw(mark)} <span>${productName} ${kind}</span> <small>independent of DX</small></header>
<main class="page">
${main}
</main>
${hasScript && html`<script>${raw(htmlScript)}</script>`}
</body>
</html>
`);
}

/** A table with a head. Where the page is narrow each cell is a line of its own, with the name of its column. */
export function htmlTable(
  columns: readonly string[],
  rows: readonly (readonly HtmlPart[])[],
  ids: readonly string[] = [],
): Html {
  const head = columns.map((name) => html`<th scope="col">${name}</th>`);
  const lines = rows.map((cells, row) => {
    const id = ids[row] !== undefined && html` id="${ids[row]}"`;
    return html`<tr${id}>${cells.map((cell, index) => html`<td data-name="${columns[index]}">${cell}</td>`)}</tr>\n`;
  });
  return html`<table><thead><tr>${head}</tr></thead>
<tbody>${lines}</tbody></table>`;
}
