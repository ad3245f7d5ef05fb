import { type Html, html, raw } from "@datacloud/traffic/html";
import type { Block, Card, Tab } from "../page.ts";
import { type ClaimView, claimHtml } from "./claim-html.ts";
import { fieldsHtml } from "./fields-html.ts";
import { highlight } from "./highlight.ts";
import { inlineHtml } from "./inline.ts";

/** Blocks as HTML. */
export function blocksHtml(view: ClaimView, blocks: readonly Block[]): Html[] {
  return blocks.map((block) => html`${blockHtml(view, block)}\n`);
}

function blockHtml(view: ClaimView, block: Block): Html {
  const inline = (text: string) => inlineHtml(text, view.link);
  switch (block.kind) {
    case "heading":
      return headingHtml(block.level, block.id, inline(block.text), block.text.includes("]("));
    case "paragraph":
      return html`<p${block.style && html` class="${block.style}"`}>${inline(block.text)}</p>`;
    case "list": {
      const items = block.items.map((item) => html`<li>${inline(item)}</li>`);
      if (block.ordered) return html`<ol>${items}</ol>`;
      return html`<ul>${items}</ul>`;
    }
    case "facts":
      return html`<dl class="facts">${block.rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${inline(value)}</dd></div>`)}</dl>`;
    case "table":
      return tableHtml(view, block);
    case "code":
      return codeHtml(block);
    case "tabs":
      return tabsHtml(view, block);
    case "fields":
      return fieldsHtml(view, block.prefix, block.fields);
    case "claims":
      return html`<ul class="claims">${block.claims.map((claim) => html`<li${claim.id && html` id="${claim.id}"`}>${claimHtml(view, claim)}</li>`)}</ul>`;
    case "levels":
      return levelsHtml();
    case "note":
      return html`<p class="note ${block.tone}">${inline(block.text)}</p>`;
    case "cards":
      return html`<ul class="${block.style ?? "cards"}">${block.cards.map((card) => cardHtml(view, card))}</ul>`;
    case "buttons":
      return html`<p class="buttons">${block.links.map(({ title, href }) => html`<a href="${view.link(href)}">${title}</a>`)}</p>`;
    case "picture":
      return html`<figure><img src="${view.link(block.href)}" alt="${block.text}" width="1200" height="640" loading="lazy"></figure>`;
    case "figure":
      return html`<figure class="picture">${raw(block.svg)}</figure>`;
  }
}

/** A heading leads to itself, unless it is a link already. */
function headingHtml(level: 2 | 3, id: string, text: Html, isLink: boolean): Html {
  const anchor = isLink ? text : html`<a href="#${id}">${text}</a>`;
  if (level === 2) return html`<h2 id="${id}">${anchor}</h2>`;
  return html`<h3 id="${id}">${anchor}</h3>`;
}

function tableHtml(view: ClaimView, { head, rows, style }: Extract<Block, { kind: "table" }>): Html {
  const inline = (text: string) => inlineHtml(text, view.link);
  const row = ({ id, cells }: (typeof rows)[number]) =>
    html`<tr${id && html` id="${id}"`}>${cells.map((cell, index) => (index === 0 ? html`<th scope="row">${inline(cell)}</th>` : html`<td data-head="${head[index]}">${inline(cell)}</td>`))}</tr>`;
  return html`<table class="${style}"><thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${rows.map(row)}</tbody></table>`;
}

function codeHtml({ syntax, text, title }: Extract<Block, { kind: "code" }>): Html {
  const pre = html`<pre tabindex="0"><code>${highlight(text.trimEnd(), syntax)}</code></pre>`;
  if (title === undefined) return html`<figure class="code" data-syntax="${syntax}">${pre}</figure>`;
  return html`<figure class="code"><figcaption>${title}</figcaption>${pre}</figure>`;
}

/** Radio buttons by which the style sheet shows the claims of one kind, without a script. */
function levelsHtml(): Html {
  const choices = ["all", "documented", "observed", "inferred"].map(
    (level, index) =>
      html`<input type="radio" name="level" id="level-${level}"${index === 0 && html` checked`}><label for="level-${level}">${level}</label>`,
  );
  return html`<fieldset class="levels tabs"><legend>Show</legend><div class="tablist">${choices}</div></fieldset>`;
}

/** Radio buttons and panels: the style sheet shows the panel whose button is checked, without a script. */
function tabsHtml(view: ClaimView, { label, id, tabs }: Extract<Block, { kind: "tabs" }>): Html {
  const button = (tab: Tab, index: number) =>
    html`<input type="radio" name="${id}" id="${id}-${tab.id}" value="${tab.id}"${index === 0 && html` checked`}><label for="${id}-${tab.id}">${tab.label}</label>`;
  return html`<fieldset class="tabs"><legend>${label}</legend><div class="tablist">${tabs.map(button)}</div><div class="panels">${tabs.map((tab) => html`<div data-tab="${tab.label}">${blocksHtml(view, tab.blocks)}</div>`)}</div></fieldset>`;
}

function cardHtml(view: ClaimView, { title, href, text, isCode, isDeprecated }: Card): Html {
  const name = isCode ? html`<code>${title}</code>` : html`${title}`;
  return html`<li${isDeprecated && html` class="old"`}><a href="${view.link(href)}">${name}</a> <span>${inlineHtml(text, view.link)}</span></li>`;
}
