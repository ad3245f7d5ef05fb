import { present, sarifText } from "@datacloud/traffic";
import { escapeMarkup, html, textOf as htmlText, raw, withCode } from "@datacloud/traffic/html";
import { tokens } from "@datacloud/traffic/look";
import { markdownCode, markdownText } from "@datacloud/traffic/markdown";
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
    ...changes.map(({ level, text }) => `  ${paint(styles[level], level.padEnd(9))}  ${text}`),
    "",
  ]);
  return `${[...lines, verdict(report)].join("\n")}\n`;
}

function jsonOf(report: DiffReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

function markdownOf(report: DiffReport): string {
  const sections = byMethod(report.changes).map(([name, changes]) => {
    const items = changes.map(({ level, text }) =>
      present("-", level === "breaking" && "**Breaking.**", markdownText(text)).join(" "),
    );
    const title = name === "Document" ? name : markdownCode(name);
    return `## ${title}\n\n${items.join("\n")}\n`;
  });
  return [
    `# ${markdownText(report.before)} → ${markdownText(report.after)}\n`,
    `${verdict(report)}\n`,
    ...sections,
  ].join("\n");
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
    const items = changes.map(
      ({ level, text }) => html`<li class="${level}"><b>${level}</b> <span>${withCode(text)}</span></li>\n`,
    );
    return html`<h2>${name}</h2>\n<ul>\n${items}</ul>\n`;
  });
  return htmlText(html`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${raw(tokens)}
body { font: 1rem/1.5 var(--text); max-width: 60rem; margin: 2rem auto; padding: 0 1rem; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; }
li { display: flex; gap: .75rem; }
b { flex: none; width: 5rem; }
code, h2 { font-family: var(--mono); font-size: .9em; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.1rem; }
.breaking b { color: var(--bad); } .additive b { color: var(--good); } .editorial b { color: var(--soft); }
</style>
<main>
<h1>${title}</h1>
<p>${verdict(report)}</p>
${sections}</main>
</html>
`);
}
