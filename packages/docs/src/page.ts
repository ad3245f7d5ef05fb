import type { Convention, EvidenceLevel } from "@datacloud/contract";
import { present } from "@datacloud/traffic";
import type { Field, Sample } from "./reference.ts";

/** A page of the site, before it is HTML or Markdown. */
export interface Page {
  /** Path below the root of the site, ending with a slash; empty for the front page. */
  path: string;
  title: string;
  /** One sentence for search engines and previews. */
  description: string;
  kind: "method" | "guide" | "front";
  /** Where the page is in the menu. */
  section: string;
  blocks: readonly Block[];
  /** Shown beside the text on wide screens, after the second block on narrow ones. */
  aside: readonly Block[];
}

/**
 * A part of a page. All texts are inline Markdown: code spans, emphasis and links, where a link that begins with a slash
 * leads to a page of the site.
 */
export type Block =
  | { kind: "heading"; level: 2 | 3; text: string; id: string }
  | { kind: "paragraph"; text: string; style?: "lead" | "small" }
  | { kind: "list"; ordered: boolean; items: readonly string[] }
  | { kind: "facts"; rows: readonly (readonly [string, string])[] }
  | { kind: "table"; head: readonly string[]; rows: readonly TableRow[]; style: "errors" | "plain" }
  | { kind: "code"; syntax: string; text: string; title?: string }
  | { kind: "tabs"; label: string; id: string; tabs: readonly Tab[] }
  | { kind: "fields"; prefix: string; fields: readonly Field[] }
  | { kind: "claims"; claims: readonly ShownClaim[] }
  | { kind: "levels" }
  | { kind: "note"; tone: "warning" | "plain"; text: string }
  | { kind: "cards"; cards: readonly Card[]; style?: "tiles" }
  | { kind: "buttons"; links: readonly { title: string; href: string }[] }
  | { kind: "figure"; svg: string; text: string }
  | { kind: "picture"; href: string; text: string };

/** A row of a table, with the anchor it can be reached by. */
export interface TableRow {
  id?: string;
  cells: readonly string[];
}

/** One of several blocks of which a reader sees one at a time. */
export interface Tab {
  id: string;
  label: string;
  blocks: readonly Block[];
}

/** A statement with how it is known. */
export interface ShownClaim {
  id?: string;
  text: string;
  level: EvidenceLevel;
  sources: readonly string[];
}

/** A link with a sentence about where it leads. */
export interface Card {
  title: string;
  href: string;
  text: string;
  isCode: boolean;
  isDeprecated: boolean;
}

/** A heading whose anchor is made of its words. */
export function heading(level: 2 | 3, text: string, id = slug(text)): Block {
  return { kind: "heading", level, text, id };
}

/** A paragraph. */
export function paragraph(text: string, style?: "lead" | "small"): Block {
  return { kind: "paragraph", text, ...(style && { style }) };
}

/** What a convention says, as a claim. */
export function conventionClaim({ summary, description, evidence }: Convention): ShownClaim {
  return { text: `**${summary}** ${description}`, ...evidence };
}

/** That a method is deprecated, where that is known otherwise than the method. */
export function deprecationClaim(evidence: Convention["evidence"]): ShownClaim {
  return { text: "The method is deprecated.", ...evidence };
}

/** Pieces of code of which a reader sees one at a time, such as a request in several languages. */
export function codeTabs(label: string, id: string, samples: readonly Sample[]): Block {
  const tabs = samples.map(({ id, label, syntax, text }): Tab => {
    return { id, label, blocks: [{ kind: "code", syntax, text }] };
  });
  return { kind: "tabs", label, id, tabs };
}

/** The mark of a fact that is not documented, as it follows a text. */
export function levelMark({ level }: { level: EvidenceLevel }): string {
  if (level === "documented") return "";
  return ` *${level}*`;
}

/** What a method does, in a sentence, and whether it should be used no more. */
export function summaryOf({ summary, deprecated }: { summary: string; deprecated: boolean }): string {
  return present(`${summary}.`, deprecated && "Deprecated.").join(" ");
}

/** The blocks before the first heading, and those from it on. */
export function splitAtHeading(blocks: readonly Block[]): [first: Block[], others: Block[]] {
  const start = [...blocks, { kind: "heading" }].findIndex(({ kind }) => kind === "heading");
  return [blocks.slice(0, start), blocks.slice(start)];
}

/** An anchor made of the words of a text. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9_.]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}
