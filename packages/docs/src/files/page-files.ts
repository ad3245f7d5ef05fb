import { createHash } from "node:crypto";
import { html, raw } from "@datacloud/traffic/html";
import { heading, type Page, splitAtHeading } from "../page.ts";
import { blocksMarkdown } from "../render/blocks-markdown.ts";
import { markdownLink, markdownPath } from "../render/links.ts";
import { pageHtml, type Shell } from "../render/page-html.ts";
import type { OutputFile } from "./output.ts";

/** Every page as HTML and as Markdown, in the order of the menu. */
export function pageFiles(shell: Shell, pages: readonly Page[]): OutputFile[] {
  const link = (page: Page | undefined) => page && { title: page.title, path: `/${page.path}` };
  return pages.flatMap((page, place) => {
    const [previous, next] = [link(pages[place - 1]), link(pages[place + 1])];
    const neighbours = { ...(previous && { previous }), ...(next && { next }) };
    const isFront = page.kind === "front";
    return [
      { path: `${page.path}index.html`, content: pageHtml(shell, page, isFront ? {} : { neighbours }) },
      { path: markdownPath(page.path), content: pageMarkdown(page) },
    ];
  });
}

/**
 * The same files under the lower-case addresses that DX itself uses. They are copies and no redirects: on a disk that
 * ignores case both are one file, and a redirect in place of the page would lead to itself.
 */
export function lowerCaseFiles(files: readonly OutputFile[]): OutputFile[] {
  return files
    .filter(({ path }) => path !== path.toLowerCase())
    .map(({ path, content }) => ({ path: path.toLowerCase(), content }));
}

/**
 * The page for addresses that are none. A host shows it at any depth, so it must know where the site begins: from the
 * address that the build was given, or else by looking for the style sheet folder by folder.
 */
export function notFoundFile(shell: Shell, page: Page): OutputFile {
  const noindex = html`<meta name="robots" content="noindex">`;
  if (shell.siteUrl !== null) {
    const head = html`<base href="${new URL(shell.siteUrl).pathname}">${noindex}`;
    return { path: "404.html", content: pageHtml(shell, page, { head }) };
  }
  const digest = createHash("sha256").update(findBase).digest("base64");
  const head = html`<script>${raw(findBase)}</script>${noindex}`;
  const policy = `; script-src 'self' 'sha256-${digest}'`;
  return { path: "404.html", content: pageHtml(shell, page, { head, policy }) };
}

/** Runs before the page asks for its style sheet, so that it asks at the right place. */
const findBase = `(() => {
  const base = document.head.appendChild(document.createElement("base"));
  const folders = location.pathname.split("/").slice(1, -1);
  for (let count = folders.length; count >= 0; count -= 1) {
    const path = ["", ...folders.slice(0, count), ""].join("/");
    const request = new XMLHttpRequest();
    request.open("HEAD", path + "search.json", false);
    request.send();
    if (request.status === 200) return void (base.href = path);
  }
  base.href = "/";
})();`;

/** A page as Markdown; what is next to it as HTML comes before its first heading, as on a narrow screen. */
export function pageMarkdown({ path, title, kind, blocks, aside }: Page): string {
  const link = (href: string) => markdownLink(path, href);
  const [first, others] = splitAtHeading(blocks);
  const samples = aside.length > 0 ? [heading(2, "Samples"), ...aside] : [];
  const all = [...first, ...samples, ...others];
  return `# ${kind === "method" ? `\`${title}\`` : title}\n\n${blocksMarkdown(all, link)}\n`;
}
