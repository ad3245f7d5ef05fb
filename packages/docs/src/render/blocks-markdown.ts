import { present } from "@datacloud/traffic";
import type { Block, ShownClaim } from "../page.ts";
import type { Field } from "../reference.ts";

/** Blocks as Markdown. */
export function blocksMarkdown(blocks: readonly Block[], link: (href: string) => string): string {
  return blocks.map((block) => blockMarkdown(block, link)).join("\n\n");
}

function blockMarkdown(block: Block, link: (href: string) => string): string {
  const inline = (text: string) =>
    text.replaceAll(/\]\((\/[^)\s]*)\)/g, (_, href: string) => `](${link(href)})`);
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "paragraph":
      return inline(block.text);
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${inline(item)}`)
        .join("\n");
    case "facts":
      return block.rows.map(([name, value]) => `- ${name}: ${inline(value)}`).join("\n");
    case "table":
      return table(
        block.head,
        block.rows.map(({ cells }) => cells.map(inline)),
      );
    case "code":
      return `${block.title ? `${block.title}:\n\n` : ""}${fenced(block.text, block.syntax)}`;
    case "tabs":
      return block.tabs
        .map((tab) => `${block.label}: ${tab.label}\n\n${blocksMarkdown(tab.blocks, link)}`)
        .join("\n\n");
    case "fields":
      return fieldsMarkdown(
        block.fields,
        inline,
        block.prefix.startsWith("success-") ? "always" : "required",
      );
    case "claims":
      return block.claims.map((claim) => `- ${claimMarkdown(claim, inline)}`).join("\n");
    case "levels":
      return "";
    case "note":
      return `> ${inline(block.text)}`;
    case "buttons":
      return block.links.map(({ title, href }) => `- [${title}](${link(href)})`).join("\n");
    case "picture":
      return `![${block.text}](${link(block.href)})`;
    case "figure":
      return block.text;
    case "cards":
      return block.cards
        .map(
          ({ title, href, text, isCode }) =>
            `- [${isCode ? `\`${title}\`` : title}](${link(href)}): ${inline(text)}`,
        )
        .join("\n");
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A fence longer than any inside the text. */
function fenced(text: string, syntax: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${syntax}\n${text.trimEnd()}\n${fence}`;
}

function fieldsMarkdown(
  fields: readonly Field[],
  inline: (text: string) => string,
  must: string,
  indent = "",
): string {
  return fields
    .map((field) => {
      const { name, type, required, evidence } = field;
      const marks = present(type, required && must, evidence?.level).join(", ");
      const text = [`\`${name}\` (${marks})`, [inline(field.description), ...details(field)].join(" ").trim()]
        .filter((part) => part !== "")
        .join(": ");
      const claims = field.claims.map((claim) => `\n${indent}  - ${claimMarkdown(claim, inline)}`);
      const members =
        field.fields.length > 0 ? `\n${fieldsMarkdown(field.fields, inline, must, `${indent}  `)}` : "";
      return `${indent}- ${text}${claims.join("")}${members}`;
    })
    .join("\n");
}

function details(field: Field): string[] {
  return present(
    field.constraints.length > 0 && `Limits: ${field.constraints.join(", ")}.`,
    field.values.length > 1 && `One of ${field.values.map((value) => `\`${value}\``).join(", ")}.`,
    field.default !== null && `Default: \`${field.default}\`.`,
    field.example !== null && `Example: \`${field.example}\`.`,
  );
}

function claimMarkdown({ text, level, sources }: ShownClaim, inline: (text: string) => string): string {
  const links = sources.map((source) => `<${source}>`).join(", ");
  return `*${level}* ${inline(text)}${links ? ` (${links})` : ""}`;
}
