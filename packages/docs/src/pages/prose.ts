import { lexer, type Token, type Tokens } from "marked";
import { type Block, heading, paragraph } from "../page.ts";

/** What a comment `<!-- insert: NAME WORD... -->` stands for. */
export type Inserts = Readonly<Record<string, (...words: readonly string[]) => readonly Block[]>>;

/** A guide written in Markdown: its first heading is the title, the quotation after it what the page is about. */
export interface Prose {
  title: string;
  description: string;
  blocks: Block[];
}

/** Reads a guide. Throws for a kind of Markdown that the site has no form for: that is a mistake of ours. */
export function readProse(markdown: string, inserts: Inserts): Prose {
  const tokens = lexer(markdown).filter(({ type }) => type !== "space");
  const [title, description, ...rest] = tokens;
  if (title?.type !== "heading" || description?.type !== "blockquote") {
    throw new Error("A guide must begin with a heading and a quotation that states its topic.");
  }
  const lead = textOf(description).trim();
  return {
    title: (title as Tokens.Heading).text,
    description: lead,
    blocks: [paragraph(lead, "lead"), ...rest.flatMap((token) => tokenBlocks(token, inserts))],
  };
}

function tokenBlocks(token: Token, inserts: Inserts): readonly Block[] {
  switch (token.type) {
    case "heading":
      return [heading(token.depth >= 3 ? 3 : 2, token.text)];
    case "paragraph":
      if (token.tokens?.length === 1 && token.tokens[0]?.type === "image")
        return [picture(token.tokens[0] as Tokens.Image)];
      return [paragraph(token.text.replaceAll("\n", " "))];
    case "list":
      return [
        {
          kind: "list",
          ordered: token.ordered,
          items: token.items.map((item: Tokens.ListItem) => item.text.replaceAll("\n", " ")),
        },
      ];
    case "code":
      return [codeBlock(token as Tokens.Code)];
    case "blockquote":
      return [{ kind: "note", tone: "plain", text: textOf(token).replaceAll("\n", " ") }];
    case "table":
      return [tableBlock(token as Tokens.Table)];
    case "html":
      return insert(token.text, inserts);
    default:
      throw new Error(`The site has no form for ${token.type}: ${token.raw.slice(0, 60)}`);
  }
}

/** What follows the language on the fence is the title: `text nginx.conf`. */
function codeBlock({ lang = "", text }: Tokens.Code): Block {
  const [language, ...title] = lang.split(" ");
  const code = { kind: "code", syntax: syntaxOf(language), text } as const;
  return title.length === 0 ? code : { ...code, title: title.join(" ") };
}

/** `![what it shows](/pictures/NAME.png)`, alone in its paragraph. */
function picture({ href, text }: Tokens.Image): Block {
  return { kind: "picture", href, text };
}

function tableBlock({ header, rows }: Tokens.Table): Block {
  return {
    kind: "table",
    style: "plain",
    head: header.map(({ text }) => text),
    rows: rows.map((cells) => ({ cells: cells.map(({ text }) => text) })),
  };
}

function insert(comment: string, inserts: Inserts): readonly Block[] {
  const [, name = "", words = ""] = /^<!-- insert: (\S+)([^>]*) -->\s*$/.exec(comment) ?? [];
  const make = inserts[name];
  if (!make) throw new Error(`There is nothing to insert for ${comment.trim()}`);
  return make(
    ...words
      .trim()
      .split(/\s+/)
      .filter((word) => word !== ""),
  );
}

const syntaxes: Readonly<Record<string, string>> = { sh: "bash", ts: "typescript", js: "javascript" };

function syntaxOf(language: string | undefined): string {
  return syntaxes[language ?? ""] ?? language ?? "text";
}

function textOf(token: Token): string {
  return (token as Tokens.Blockquote).text.replaceAll("\n", " ");
}
