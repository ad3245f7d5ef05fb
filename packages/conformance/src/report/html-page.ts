import { type Html, type HtmlPart, html, raw, textOf } from "@datacloud/traffic/html";
import { htmlScript, htmlScriptHash } from "./html-script.ts";
import { htmlStyle } from "./html-style.ts";

/** A page with everything inside: it asks no host for anything, and runs no script but ours, where it has one. */
export function htmlPage(title: string, body: Html, hasScript = false): string {
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
${body}
${hasScript && html`<script>${raw(htmlScript)}</script>`}
</body>
</html>
`);
}

/** A table with a head, which scrolls by itself where the page is narrow. */
export function htmlTable(columns: readonly string[], rows: readonly (readonly HtmlPart[])[]): Html {
  const head = columns.map((name) => html`<th scope="col">${name}</th>`);
  const lines = rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`);
  return html`<div class="scroll"><table><thead><tr>${head}</tr></thead>
<tbody>${lines}</tbody></table></div>`;
}
