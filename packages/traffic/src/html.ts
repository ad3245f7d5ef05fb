const markup = Symbol("markup");

/** Text that is HTML already; only `html` and `raw` make it. */
export interface Html {
  readonly [markup]: string;
}

/** What may be in a template: HTML stays as it is, texts and numbers are escaped, lists are joined, the others are left out. */
export type HtmlPart = Html | string | number | undefined | null | false | readonly HtmlPart[];

/** HTML from a template. */
export function html(texts: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return raw(String.raw({ raw: texts }, ...parts.map(shown)));
}

/** HTML of a text of our own, as it is. Never of a text that traffic, a file or a user had a hand in. */
export function raw(own: string): Html {
  return { [markup]: own };
}

/** The text of HTML. */
export function textOf(html: Html): string {
  return html[markup];
}

/** A sentence as HTML: what stands between backticks is code. */
export function withCode(sentence: string): Html {
  const parts = sentence.split(/`([^`]+)`/);
  return html`${parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}`;
}

/** Text as it may be in HTML and XML, in an element or an attribute in double quotes. Characters that XML forbids are replaced. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function shown(part: HtmlPart): string {
  if (part === undefined || part === null || part === false) return "";
  if (Array.isArray(part)) return part.map(shown).join("");
  if (typeof part === "object") return textOf(part as Html);
  return escapeMarkup(String(part));
}
