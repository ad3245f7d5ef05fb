import { escapeMarkup, type Html, raw } from "@datacloud/traffic/html";
import { Lexer, type Token, type Tokens } from "marked";

/** Inline Markdown as HTML. HTML in the source is shown, not used. */
export function inlineHtml(text: string, link: (href: string) => string): Html {
  return raw(
    Lexer.lexInline(text)
      .map((token) => tokenHtml(token, link))
      .join(""),
  );
}

function tokenHtml(token: Token, link: (href: string) => string): string {
  const inner = () =>
    ("tokens" in token && token.tokens ? token.tokens : []).map((part) => tokenHtml(part, link)).join("");
  switch (token.type) {
    case "codespan":
      return `<code>${escapeMarkup(token.text)}</code>`;
    case "strong":
      return `<strong>${inner()}</strong>`;
    case "em":
      if (/^(?:documented|observed|inferred)$/.test(token.text))
        return `<span class="mark ${token.text}">${token.text}</span>`;
      return `<em>${inner()}</em>`;
    case "link":
      return linkHtml(token as Tokens.Link, inner(), link);
    case "br":
      return "<br>";
    case "text":
      return "tokens" in token && token.tokens ? inner() : escapeMarkup(decodeEntities(token.text));
    case "escape":
      return escapeMarkup(decodeEntities(token.text));
    default:
      return escapeMarkup(token.raw);
  }
}

function linkHtml(token: Tokens.Link, inner: string, link: (href: string) => string): string {
  const isSafe = /^(?:https?:|\/|#|mailto:)/.test(token.href);
  const isForeign = /^https?:/.test(token.href);
  if (isSafe)
    return `<a href="${escapeMarkup(link(token.href))}"${isForeign ? ' rel="external"' : ""}>${inner}</a>`;
  return inner;
}

/** The lexer leaves entities alone; the texts of the site are not HTML. */
function decodeEntities(text: string): string {
  return text
    .replaceAll("&amp;", "&")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
}

/** Inline Markdown without its marks. */
export function plain(text: string): string {
  return Lexer.lexInline(text).map(tokenText).join("");
}

function tokenText(token: Token): string {
  if ("tokens" in token && token.tokens) return token.tokens.map(tokenText).join("");
  if ("text" in token) return decodeEntities(token.text);
  return token.raw;
}
