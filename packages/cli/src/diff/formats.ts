import type { Change } from "@datacloud/contract/diff";
import { present, sarifText } from "@datacloud/traffic";
import { escapeMarkup, html, textOf as htmlText, raw } from "@datacloud/traffic/html";
import { tokens } from "@datacloud/traffic/look";
import type { Paint } from "../terminal/paint.ts";
import { byMethod, type DiffReport, verdict } from "./report.ts";

/** The forms that a comparison is written in: those of `verify`. */
export const diffFormats = {
  text: textOf,
  json: jsonOf,
  junit: junitOf,
  sarif: sarifOf,
  html: htmlOf,
  markdown: markdownOf,
} as const;

/** A form that a comparison is written in. */
export type DiffFormat = keyof typeof diffFormats;

const styles = { breaking: "red", additive: "green", editorial: "dim" } as const;
const noPaint: Paint = (_, text) => text;

function textOf(report: DiffReport, paint: Paint = noPaint): string {
  const lines = byMethod(report.changes).flatMap(([name, changes]) => [
    paint("bold", name),
    ...changes.map(
      ({ level, text, side }) => `  ${paint(styles[level], level.padEnd(9))}  ${text}${sideOf(side)}`,
    ),
    "",
  ]);
  return `${[...lines, verdict(report)].join("\n")}\n`;
}

/** Says which way only where the sentence does not. */
function sideOf(side: Change["side"]): string {
  if (side === "document") return "";
  return ` (${side})`;
}

function jsonOf(report: DiffReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function markdownOf(report: DiffReport): string {
  const sections = byMethod(report.changes).map(([name, changes]) => {
    const items = changes.map(({ level, text }) =>
      present("-", level === "breaking" && "**Breaking.**", escapeMarkdown(text)).join(" "),
    );
    const title = name === "Document" ? name : `\`${name.replaceAll("`", "'")}\``;
    return `## ${title}\n\n${items.join("\n")}\n`;
  });
  return [
    `# ${escapeMarkdown(report.before)} → ${escapeMarkdown(report.after)}\n`,
    `${verdict(report)}\n`,
    ...sections,
  ].join("\n");
}

/** Leaves code spans as they are: the texts of changes have them. */
function escapeMarkdown(text: string): string {
  const escaped = (part: string) => part.replaceAll(/[\\*_<>[\]#|]/g, "\\$&");
  return text
    .split(/(`[^`]{0,500}`)/)
    .map((part) => (part.startsWith("`") ? part : escaped(part)))
    .join("");
}

function junitOf({ changes, after, summary }: DiffReport): string {
  const cases = changes.map(({ level, kind, method, text }) => {
    const name = `${method ?? "Document"}: ${text}`;
    const failure = level === "breaking" ? `<failure type="${kind}" message="${escapeMarkup(text)}"/>` : "";
    return `    <testcase classname="${level}" name="${escapeMarkup(name)}">${failure}</testcase>`;
  });
  const empty = '    <testcase classname="none" name="The documents are the same."/>';
  const head = `name="${escapeMarkup(after)}" tests="${Math.max(1, changes.length)}" failures="${summary.breaking}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite ${head}>
${cases.length > 0 ? cases.join("\n") : empty}
  </testsuite>
</testsuites>
`;
}

const sarifLevels = { breaking: "error", additive: "note", editorial: "none" } as const;

function sarifOf({ changes, after }: DiffReport): string {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const location = {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(after.replaceAll("\\", "/")) },
      region: { startLine: 1 },
    },
  };
  const results = changes.map(({ level, kind, method, field, text }) => ({
    ruleId: kind,
    ruleIndex: kinds.indexOf(kind),
    level: sarifLevels[level],
    message: { text: `${method ?? "Document"}: ${text}` },
    locations: [
      {
        ...location,
        logicalLocations: [
          { fullyQualifiedName: [method ?? "Document", field].filter(Boolean).join(" "), kind: "element" },
        ],
      },
    ],
  }));
  const rules = kinds.map((id) => ({ id, shortDescription: { text: id.replaceAll("-", " ") } }));
  return sarifText({ tool: { driver: { name: "datacloud diff", rules } }, results });
}

function htmlOf(report: DiffReport): string {
  const title = `${report.before} → ${report.after}`;
  const sections = byMethod(report.changes).map(([name, changes]) => {
    const items = changes.map(({ level, text }) => html`<li class="${level}"><b>${level}</b> ${text}</li>\n`);
    return html`<h2>${name}</h2>\n<ul>\n${items}</ul>\n`;
  });
  return htmlText(html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${raw(tokens)}
body { font: 1rem/1.5 var(--text); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; background: var(--paper); color: var(--ink); }
b { display: inline-block; min-width: 6rem; }
.breaking b { color: var(--bad); } .additive b { color: var(--good); } .editorial b { color: var(--soft); }
</style>
<h1>${title}</h1>
<p>${verdict(report)}</p>
${sections}</html>
`);
}
