import { type Html, html } from "@datacloud/traffic/html";
import type { ShownClaim } from "../page.ts";
import { sourceName } from "../source-name.ts";
import { inlineHtml } from "./inline.ts";

/** What the blocks of a page need to know of it. */
export interface ClaimView {
  link(href: string): string;
}

/** A statement, its mark and its sources. */
export function claimHtml(view: ClaimView, { text, level, sources }: ShownClaim): Html {
  const links = sources.map(
    (source, index) =>
      html` <a class="source" href="${source}" rel="external" title="${source}">${sourceName(source)}${sources.length > 1 ? ` ${index + 1}` : ""}</a>`,
  );
  return html`${markHtml(level)} ${inlineHtml(text, view.link)}${links}`;
}

/** How a claim is known, as a mark with its word. */
export function markHtml(level: ShownClaim["level"]): Html {
  return html`<span class="mark ${level}">${level}</span>`;
}
