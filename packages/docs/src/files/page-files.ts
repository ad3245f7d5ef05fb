import { heading, type Page } from "../page.ts";
import { blocksMarkdown } from "../render/blocks-markdown.ts";
import { html } from "../render/html.ts";
import { markdownLink, markdownPath, relativeLink } from "../render/links.ts";
import { pageHtml, type Shell } from "../render/page-html.ts";
import type { Output } from "./output.ts";

/** Every page as HTML and as Markdown, and for names with capitals a redirect from the lower-case address. */
export function pageFiles(shell: Shell, pages: readonly Page[]): Output[] {
  return pages.flatMap((page) => [
    { path: `${page.path}index.html`, content: pageHtml(shell, page) },
    { path: markdownPath(page.path), content: pageMarkdown(page) },
  ]);
}

/** Redirects of the lower-case addresses that DX itself uses. */
export function redirectFiles(pages: readonly Page[]): Output[] {
  return pages
    .filter(({ path }) => path !== path.toLowerCase())
    .flatMap((page) => [
      { path: `${page.path.toLowerCase()}index.html`, content: redirect(page) },
      { path: markdownPath(page.path.toLowerCase()), content: pageMarkdown(page) },
    ]);
}

/** The page for addresses that are none. It is shown at any depth, so it alone names where the site begins. */
export function notFoundFile(shell: Shell, page: Page): Output {
  const base = shell.siteUrl === null ? "/" : new URL(shell.siteUrl).pathname;
  return { path: "404.html", content: pageHtml(shell, page, base) };
}

/** A page as Markdown; what stands beside it as HTML comes before its first heading, as on a narrow screen. */
export function pageMarkdown({ path, title, kind, blocks, aside }: Page): string {
  const link = (href: string) => markdownLink(path, href);
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  const split = first === -1 ? blocks.length : first;
  const samples = aside.length > 0 ? [heading(2, "Samples"), ...aside] : [];
  const all = [...blocks.slice(0, split), ...samples, ...blocks.slice(split)];
  return `# ${kind === "method" ? `\`${title}\`` : title}\n\n${blocksMarkdown(all, link)}\n`;
}

function redirect(page: Page): string {
  const target = relativeLink(page.path.toLowerCase(), `/${page.path}`);
  return `<!doctype html>\n${
    html`<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${page.title}</title><meta http-equiv="refresh" content="0; url=${target}"><link rel="canonical" href="${target}"><meta name="robots" content="noindex"></head><body><main><h1>${page.title}</h1><p>This page is at <a href="${target}">${page.title}</a>.</p></main></body></html>`
      .html
  }\n`;
}
