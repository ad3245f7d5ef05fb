import { escapeXml } from "./xml.ts";

const text = Symbol("markup");

/** Html that is in a page as it is; only `html` and `raw` make it. */
export interface ReportHtml {
  readonly [text]: string;
}

/** What may be in a template: texts and numbers are escaped, markup is not, lists are joined. */
export type HtmlPart = string | number | ReportHtml | readonly HtmlPart[];

/** Html of a template. Whatever is put into it is escaped unless it is markup itself. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): ReportHtml {
  const escaped = parts.map((part, index) => escapedOf(part) + (texts[index + 1] ?? ""));
  return raw((texts[0] ?? "") + escaped.join(""));
}

/** Html of a text of our own, as it is. Never of a text that traffic, a file or a user had a hand in. */
export function raw(own: string): ReportHtml {
  return { [text]: own };
}

/** The text of markup. */
export function textOf(markup: ReportHtml): string {
  return markup[text];
}

/** Nothing, where a page has a part only at times. */
export const nothing: ReportHtml = raw("");

function escapedOf(part: HtmlPart): string {
  if (typeof part === "string" || typeof part === "number") return escapeXml(String(part));
  if (isList(part)) return part.map(escapedOf).join("");
  return textOf(part);
}

function isList(part: ReportHtml | readonly HtmlPart[]): part is readonly HtmlPart[] {
  return Array.isArray(part);
}
