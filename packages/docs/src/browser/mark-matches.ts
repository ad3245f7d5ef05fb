import { partsOf, stem } from "../search/data-words.ts";
import type { RowKind } from "../search/search-rows.ts";

/** A text as nodes, with the matching words marked. */
export function marked(text: string, terms: readonly string[]): (string | HTMLElement)[] {
  const spots = matches(text, terms);
  const nodes: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [from, to] of spots) {
    nodes.push(text.slice(at, from), make("mark", {}, text.slice(from, to)));
    at = to;
  }
  nodes.push(text.slice(at));
  return nodes.filter((node) => node !== "");
}

/** The line under a result: what it is about, or the part of its text where the match is. */
export function snippet(kind: RowKind, text: string, body: string, terms: readonly string[]): string {
  if (kind === "argument") return `${text} In ${body}.`;
  if (kind === "table") return `${text} Written by ${body}.`;
  const [first] = matches(body, terms);
  if (!first || matches(text, terms).length > 0) return text;
  const from = first[0] < 60 ? 0 : body.indexOf(" ", first[0] - 50) + 1;
  return `${text === "" ? "" : `${text} · `}${from > 0 ? "…" : ""}${body.slice(from, from + 160)}`;
}

/** Where words of the text are those that were found, from left to right. A term may be the stem of a word, or a phrase. */
function matches(text: string, terms: readonly string[]): [number, number][] {
  const wanted = new Set(terms.flatMap((term) => term.split("+")));
  const words = [...text.matchAll(/[A-Za-z0-9_]+/g)];
  return words.flatMap(({ 0: word, index }): [number, number][] => {
    const found = [word, ...partsOf(word)].some(
      (part) => wanted.has(stem(part)) || wanted.has(part.toLowerCase()),
    );
    if (found) return [[index, index + word.length]];
    return [];
  });
}

/**
 * Makes an element, as `element` does for the page: what search and page shared would be a file of its own, and each page would
 * ask for it before its script runs.
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}
