import { type Block, type Page, summaryOf } from "../page.ts";
import type { Field, MethodReference, Reference } from "../reference.ts";
import { plain } from "../render/inline.ts";

/** The kinds of what can be found, as the list of results groups them. */
export type RowKind = "method" | "guide" | "error" | "argument" | "table";

/** One entry of the search index. */
export interface SearchRow {
  kind: RowKind;
  name: string;
  /** One line about it, shown in the results. */
  text: string;
  /** More words it is found by; the results show a part of it around the match. */
  body: string;
  /** Relative to the root of the site. */
  href: string;
  /** How likely a reader wants it, against others that match as well; 1 where nothing is known. */
  weight: number;
}

/** What a reader most likely wants, where several kinds match equally well. */
const weights: Readonly<Record<RowKind, number>> = {
  method: 1.5,
  guide: 1.3,
  error: 1,
  table: 0.7,
  argument: 0.6,
};

/** Pages that repeat a little of every other page. */
const overviews: readonly string[] = ["", "commands/", "evidence/", "changelog/"];

/** Pages for authors of other documents: its words are not about the API. */
const unsearched: readonly string[] = ["keywords/"];

/** Every method, guide section, error code, argument and table of the site. */
export function searchRows(reference: Reference, all: readonly Page[]): SearchRow[] {
  const pages = all.filter(({ path }) => !unsearched.includes(path));
  return [
    ...reference.families.flatMap(({ methods }) =>
      methods.flatMap((name, place) => {
        const method = reference.methods.find((method) => method.name === name);
        if (method) return [methodRow(method, place)];
        return [];
      }),
    ),
    ...pages.filter(({ kind }) => kind !== "method").flatMap(guideRows),
    ...reference.errors.map(errorRow),
    ...pages.filter(({ kind }) => kind === "guide").flatMap(codeRows),
    ...argumentRows(reference.methods),
    ...tableRows(reference.methods),
  ];
}

/** The first method of a family is the one that most readers are after, and a deprecated one hardly ever. */
function methodRow(method: MethodReference, place: number): SearchRow {
  const { name, description, deprecated } = method;
  return {
    weight: weights.method * (deprecated ? 0.5 : 1 + 0.4 / (place + 1)),
    kind: "method",
    name,
    text: summaryOf(method),
    body: plain(description.replaceAll("\n", " ")),
    href: `methods/${name}/`,
  };
}

function errorRow({ code, meaning, remedy }: Reference["errors"][number]): SearchRow {
  const href = `errors/#${code}`;
  return { kind: "error", name: code, text: meaning, body: remedy, href, weight: weights.error };
}

/** A table of codes is a list of errors. */
function codeRows({ path, blocks }: Page): SearchRow[] {
  let href = path;
  return blocks.flatMap((block) => {
    if (block.kind === "heading") href = `${path}#${block.id}`;
    if (block.kind !== "table") return [];
    return block.rows.flatMap(({ cells: [first = "", ...others] }): SearchRow[] => {
      const code = /^`([a-z]+_[a-z_]+)`$/.exec(first)?.[1];
      if (code === undefined) return [];
      return [
        {
          kind: "error",
          name: code,
          text: others.map(plain).join(" "),
          body: "",
          href,
          weight: weights.error,
        },
      ];
    });
  });
}

/** One row per section of a guide, with all the words in it. */
function guideRows({ title, path, description, blocks }: Page): SearchRow[] {
  const weight = weights.guide * (overviews.includes(path) ? 0.4 : 1);
  const lead = plain(description);
  const rows: SearchRow[] = [
    { kind: "guide", name: title, text: lead, body: "", href: path, weight: weight * 1.2 },
  ];
  for (const block of blocks) {
    if (block.kind !== "heading") {
      const last = rows.at(-1);
      if (last) last.body = `${last.body} ${words(block)}`.trim();
      continue;
    }
    const href = `${path}#${block.id}`;
    const name = plain(block.text);
    // The list of a family's methods says less than the page of each.
    const isFamily = /^[a-z][A-Za-z]*$/.test(name);
    rows.push({ kind: "guide", name, text: title, body: "", href, weight: isFamily ? weight * 0.4 : weight });
  }
  // A section about one method or code has a row of its own kind already.
  return rows.filter(({ name, href }) => !href.includes("#") || !/^[a-z]\w*[._]\w+$/.test(name));
}

/** The text of a block as one line. Code is found by its words too. */
function words(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
    case "note":
      return plain(block.text);
    case "code":
      return block.syntax === "bash" ? block.text.replaceAll(/\s+/g, " ").slice(0, 300) : "";
    case "list":
      return block.items.map(plain).join(" ");
    case "facts":
      return block.rows.flat().map(plain).join(" ");
    case "table":
      return block.rows.flatMap(({ cells }) => cells.map(plain)).join(" ");
    case "tabs":
      return block.tabs.map(({ label }) => label).join(" ");
    case "claims":
      return block.claims.map(({ text }) => plain(text).slice(0, 200)).join(" ");
    case "cards":
      return block.cards.map(({ title, text }) => `${title} ${plain(text)}`).join(" ");
    case "figure":
    case "picture":
      return block.text;
    case "buttons":
    case "levels":
    case "fields":
      return "";
  }
}

interface ArgumentUse {
  method: string;
  href: string;
  text: string;
}

/** Arguments that have the same name are one row that names their methods. */
function argumentRows(methods: readonly MethodReference[]): SearchRow[] {
  const uses = new Map<string, ArgumentUse[]>();
  const collect = (method: string, prefix: string, fields: readonly Field[]) => {
    for (const { name, description, fields: inside } of fields) {
      const use = { method, href: `methods/${method}/${prefix}${name}`, text: firstSentence(description) };
      uses.set(name, [...(uses.get(name) ?? []), use]);
      collect(method, `${prefix}${name}.`, inside);
    }
  };
  const current = methods.toSorted((left, right) => Number(left.deprecated) - Number(right.deprecated));
  for (const { name, arguments: fields } of current) collect(name, "#argument-", fields);
  return [...uses].map(([name, [first, ...others]]) => ({
    kind: "argument",
    name,
    text: first?.text ?? "",
    body: [...new Set([first, ...others].map((use) => use?.method ?? ""))].join(", "),
    href: first?.href ?? "",
    weight: weights.argument,
  }));
}

function tableRows(methods: readonly MethodReference[]): SearchRow[] {
  const writers = new Map<string, string[]>();
  for (const { name, tables } of methods)
    for (const table of tables) writers.set(table, [...(writers.get(table) ?? []), name]);
  return [...writers].map(([table, names]) => ({
    kind: "table",
    name: table,
    text: "Table in the Data Cloud.",
    body: names.join(", "),
    href: `methods/${names[0]}/#in-the-data-cloud`,
    weight: weights.table,
  }));
}

function firstSentence(text: string): string {
  return plain(/^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text);
}
