import type { Page } from "../page.ts";
import type { Field, Reference } from "../reference.ts";
import { plain } from "../render/inline.ts";
import type { Output } from "./output.ts";

/** Something to be found: its name, what is said of it, and where it stands. */
export interface Found {
  /** `method`, `argument`, `error` or `guide`. */
  kind: string;
  name: string;
  text: string;
  /** Relative to the root of the site. */
  href: string;
}

/** What the search knows, loaded with the first key. The page of a method stands once; its parts refer to it by number. */
export function searchFile(reference: Reference, pages: readonly Page[]): Output {
  return { path: "search.json", content: JSON.stringify(searchRows(reference, pages)) };
}

/** One row per method, argument, code and heading. */
export function searchRows(reference: Reference, pages: readonly Page[]): Found[] {
  return [
    ...reference.methods.flatMap(({ name, summary, arguments: fields }) => {
      const href = `methods/${name}/`;
      return [
        { kind: "method", name, text: summary, href },
        ...argumentRows(name, `${href}#argument-`, fields),
      ];
    }),
    ...reference.errors.map(({ code, meaning }) => ({
      kind: "error",
      name: code,
      text: meaning,
      href: `errors/#${code}`,
    })),
    ...pages.filter(({ kind }) => kind === "guide").flatMap(guideRows),
  ];
}

function argumentRows(method: string, prefix: string, fields: readonly Field[]): Found[] {
  return fields.flatMap((field) => [
    {
      kind: "argument",
      name: field.name,
      text: `${method} · ${firstSentence(field.description)}`,
      href: `${prefix}${field.name}`,
    },
    ...argumentRows(method, `${prefix}${field.name}.`, field.fields),
  ]);
}

function guideRows({ title, path, description, blocks }: Page): Found[] {
  const headings = blocks.flatMap((block) =>
    block.kind === "heading" && !/^[a-z]\w*\.\w+$/.test(block.id) ? [block] : [],
  );
  return [
    { kind: "guide", name: title, text: plain(description), href: path },
    ...headings.map(({ id, text }) => ({
      kind: "guide",
      name: plain(text),
      text: title,
      href: `${path}#${id}`,
    })),
  ];
}

function firstSentence(text: string): string {
  return plain(/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text);
}
