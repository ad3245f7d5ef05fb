/** Where a link of the site leads, seen from a page: relative, so that the site works below any path. */
export function relativeLink(from: string, href: string): string {
  if (!href.startsWith("/")) return href;
  const [target = "", hash = ""] = href.slice(1).split(/(?=#)/);
  if (target === from && hash !== "") return hash;
  const up = "../".repeat(depth(from));
  return `${up}${target}${hash}` || "./";
}

/** The same for the Markdown beside a page: links lead to the Markdown beside the other page. */
export function markdownLink(from: string, href: string): string {
  if (!href.startsWith("/")) return href;
  const [target = "", hash = ""] = href.slice(1).split(/(?=#)/);
  const isPage = (target === "" || target.endsWith("/")) && target !== redocPath;
  const up = "../".repeat(Math.max(0, depth(from) - 1));
  return `${up}${isPage ? markdownPath(target) : target}${hash}`;
}

/** The one page that is not ours, and has no Markdown beside it. */
const redocPath = "redoc/";

/** The Markdown file beside a page. */
export function markdownPath(path: string): string {
  if (path === "") return "index.md";
  return path.replace(/\/$/, ".md");
}

function depth(path: string): number {
  return path.split("/").length - 1;
}
