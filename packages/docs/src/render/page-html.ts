import { type Html, html, textOf } from "@datacloud/traffic/html";
import { type Page, splitAtHeading } from "../page.ts";
import { blocksHtml } from "./blocks-html.ts";
import type { ClaimView } from "./claim-html.ts";
import { plain } from "./inline.ts";
import { markdownPath, relativeLink } from "./links.ts";
import { type Menu, menuHtml } from "./menu-html.ts";

/** What all pages of a site share. */
export interface Shell {
  title: string;
  version: string;
  menu: Menu;
  /** Where the site is hosted, ending with a slash; null where it is unknown. */
  siteUrl: string | null;
  /** Whether the pages can send requests to a sandbox. */
  canTry: boolean;
  /** Where readers report mistakes; null leaves the link out. */
  reportUrl: string | null;
}

/** The pages before and after a page, in the order of the menu. */
export interface Neighbours {
  previous?: { title: string; path: string };
  next?: { title: string; path: string };
}

/** What only some pages have. */
export interface PageExtras {
  neighbours?: Neighbours;
  /** More for the head, such as the base of a page whose own address is unknown. */
  head?: Html;
  /** What else the content security policy allows. */
  policy?: string;
}

/** A page as a whole HTML document. */
export function pageHtml(shell: Shell, page: Page, extras: PageExtras = {}): string {
  const link = (href: string) => relativeLink(page.path, href);
  const view: ClaimView = { link };
  const isMethod = page.kind === "method";
  const isFound = extras.head === undefined;
  const heading = isMethod
    ? html`<h1><code>${methodTitle(page.title)}</code></h1>`
    : html`<h1>${page.title}</h1>`;
  // The script stands last: at its head the page would share a slow line with it before anything can be read.
  const body = html`<body class="${page.kind}">
<header><a class="home" href="${link("/")}"><img src="${link("/icon.svg")}" alt="" width="22" height="22">${shell.title}</a> <small>independent of DX</small>
<a class="find" href="${link("/methods/")}">Search <kbd>/</kbd></a>
<button type="button" class="to-menu" popovertarget="menu">Menu</button></header>
<main>
${mainHtml(view, heading, page)}
${neighboursHtml(link, extras.neighbours)}</main>
${menuHtml(view, shell.menu, page)}
<footer><p>${shell.title} ${shell.version}. Independent of DX. ${isFound && html`<a class="markdown" href="${link(`/${markdownPath(page.path)}`)}">This page as Markdown</a> · `}<a href="${link("/llms.txt")}">llms.txt</a> · <a href="${link("/downloads/")}">Downloads</a>${shell.reportUrl !== null && html` · <a href="${shell.reportUrl}" rel="external">Report a mistake</a>`}</p></footer>
<script type="module" fetchpriority="low" src="${link("/site.js")}"></script></body>`;
  return `<!doctype html>\n${textOf(html`<html lang="en">${headHtml(shell, page, link, extras)}${body}</html>`)}\n`;
}

/** A method's name may be broken after its dot and before its capitals. */
function methodTitle(name: string): Html[] {
  return name
    .split(/(?<=\.)|(?=[A-Z])/)
    .map((part, index) => (index === 0 ? html`${part}` : html`<wbr>${part}`));
}

/** The samples stand after what comes first on the page, so that a narrow screen shows them early. */
function mainHtml(view: ClaimView, heading: Html, { blocks, aside, kind }: Page): Html {
  const [first, others] = splitAtHeading(blocks);
  const beside =
    aside.length > 0
      ? html`<aside aria-label="Samples">${blocksHtml(view, aside)}</aside>`
      : tocHtml(blocks, kind);
  return html`<div>${heading}
${blocksHtml(view, first)}</div>
${beside}
<div>${blocksHtml(view, others)}</div>`;
}

/** What is on a guide, beside it where there is room. */
function tocHtml(blocks: Page["blocks"], kind: Page["kind"]): Html | "" {
  const headings = blocks.flatMap((block) => (block.kind === "heading" && block.level === 2 ? [block] : []));
  if (kind !== "guide" || headings.length < 2) return "";
  const items = headings.map(({ id, text }) => html`<li><a href="#${id}">${plain(text)}</a></li>`);
  return html`<aside class="toc" aria-label="On this page"><ul>${items}</ul></aside>`;
}

/** The pages before and after this one. */
function neighboursHtml(link: (href: string) => string, neighbours: Neighbours | undefined): Html | "" {
  if (!neighbours) return "";
  const { previous, next } = neighbours;
  return html`<p class="neighbours">${previous && html`<a rel="prev" href="${link(previous.path)}">${previous.title}</a>`}${next && html`<a rel="next" href="${link(next.path)}">${next.title}</a>`}</p>
`;
}

function headHtml(shell: Shell, page: Page, link: (href: string) => string, extras: PageExtras): Html {
  const title = page.kind === "front" ? shell.title : `${page.title} · ${shell.title}`;
  // A page with capitals in its address has a copy in lower case, which leads here.
  const own = page.path === page.path.toLowerCase() ? "./" : `${link("/")}${page.path}`;
  const url = shell.siteUrl === null ? own : `${shell.siteUrl}${page.path}`;
  const tries = shell.canTry ? "; connect-src 'self' http: https:" : "";
  const policy = `default-src 'self'${tries}${extras.policy ?? ""}`;
  return html`<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
${extras.head}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<link rel="stylesheet" href="${link("/site.css")}">
<script async blocking="render" src="${link("/theme.js")}"></script>
<link rel="icon" href="${link("/icon.svg")}" type="image/svg+xml">
${
  extras.head === undefined &&
  html`<link rel="canonical" href="${url}">
<link rel="alternate" type="text/markdown" href="${link(`/${markdownPath(page.path)}`)}">
`
}<meta property="og:title" content="${title}">
<meta property="og:description" content="${page.description}">
<meta property="og:type" content="${page.kind === "front" ? "website" : "article"}">
${
  shell.siteUrl !== null &&
  html`<meta property="og:url" content="${url}">
`
}<meta property="og:site_name" content="${shell.title}">
<meta name="color-scheme" content="light dark">
</head>
`;
}
