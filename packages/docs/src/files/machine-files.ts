import { readFileSync } from "node:fs";
import { join } from "node:path";
import { present } from "@datacloud/traffic";
import { type Page, summaryOf } from "../page.ts";
import type { MethodReference, Reference } from "../reference.ts";
import { plain } from "../render/inline.ts";
import { markdownPath } from "../render/links.ts";
import type { OutputFile } from "./output.ts";
import { pageMarkdown } from "./page-files.ts";

/** The files that programs read: lists of the pages, the methods as data, and the document. */
export function machineFiles(
  reference: Reference,
  pages: readonly Page[],
  siteUrl: string | null,
  documents: string,
): OutputFile[] {
  const document = (format: string) => readFileSync(join(documents, `openapi.${format}`), "utf8");
  return present(
    { path: "llms.txt", content: llms(reference, pages) },
    { path: "llms-full.txt", content: pages.map(pageMarkdown).join("\n---\n\n") },
    { path: "methods.json", content: `${JSON.stringify(methodsJson(reference, pages), null, 1)}\n` },
    { path: "openapi.json", content: document("json") },
    { path: "openapi.yaml", content: document("yaml") },
    siteUrl !== null && { path: "sitemap.xml", content: sitemap(pages, siteUrl) },
    { path: "robots.txt", content: robots(siteUrl) },
  );
}

/** https://llmstxt.org: a title, a summary, and lists of links. */
function llms({ title, summary, families, methods }: Reference, pages: readonly Page[]): string {
  const guides = pages.filter(({ kind }) => kind !== "method");
  const line = ({ path, title, description }: Page) =>
    `- [${title}](${markdownPath(path)}): ${plain(description)}`;
  const byName = new Map(pages.map((page) => [page.title, page]));
  const sections = families.map((family) => {
    const own = methods.filter((method) => method.family === family.name);
    const lines = own.map((method) => {
      const path = markdownPath(byName.get(method.name)?.path ?? "");
      return `- [${method.name}](${path}): ${summaryOf(method)}`;
    });
    return `## ${family.name}\n\n${lines.join("\n")}`;
  });
  return `# ${title}

> ${summary} An independent reference; every fact shows its source.

Every page is Markdown under these addresses, which are relative to this file. The whole site as one text is [llms-full.txt](llms-full.txt), the methods as data are [methods.json](methods.json), the document is [openapi.json](openapi.json).

## Guides

${guides.map(line).join("\n")}

${sections.join("\n\n")}
`;
}

function methodsJson({ title, version, methods, errors }: Reference, pages: readonly Page[]): object {
  const pathOf = new Map(pages.map(({ title, path }) => [title, path]));
  return {
    title,
    version,
    methods: methods.map((method) => methodJson(method, pathOf.get(method.name) ?? "")),
    errors: errors.map(({ code, meaning, remedy }) => ({ code, meaning, remedy })),
  };
}

function methodJson(method: MethodReference, path: string): object {
  const { name, verb, url, summary, deprecated, successor, evidence, idempotency, encodings } = method;
  return {
    name,
    verb,
    url,
    summary,
    deprecated,
    successor,
    evidence: evidence.level,
    idempotency: { safe: idempotency.safe, keys: idempotency.keys },
    encodings,
    tables: method.tables,
    arguments: method.arguments.map(({ name, type, required, description }) => ({
      name,
      type,
      required,
      description,
    })),
    rules: method.rules.map(({ text, level }) => ({ text, evidence: level })),
    errors: method.errors.map(({ code, evidence }) => ({ code, evidence: evidence.level })),
    page: path,
    markdown: markdownPath(path),
  };
}

function sitemap(pages: readonly Page[], siteUrl: string): string {
  const urls = pages.map(({ path }) => `  <url><loc>${siteUrl}${path}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("")}</urlset>\n`;
}

function robots(siteUrl: string | null): string {
  return `User-agent: *\nAllow: /\n${siteUrl === null ? "" : `Sitemap: ${siteUrl}sitemap.xml\n`}`;
}
