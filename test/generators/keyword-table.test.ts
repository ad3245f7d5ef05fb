import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { schemaKeywords } from "../../generators/core/keywords.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type KeywordRow, keywordTable } from "./keyword-table.ts";

const page = fileURLToPath(new URL("../../packages/docs/pages/keywords.md", import.meta.url));
const folder = temporaryFolder("keywords");

let rows: KeywordRow[];
beforeAll(async () => {
  rows = await keywordTable(join(folder, "openapi.json"));
});

/** Keywords of older drafts, which JSON Schema 2020-12 has no more. */
const older = new Set([
  "definitions",
  "dependencies",
  "additionalItems",
  "$recursiveRef",
  "$recursiveAnchor",
]);

test("each keyword that the generators know has a row, and each keyword that they refuse is rejected", () => {
  const known = Object.keys(schemaKeywords).filter((keyword) => !older.has(keyword));
  expect(rows.map(({ keyword }) => keyword)).toEqual(expect.arrayContaining(known));
  const refused = known.filter((keyword) => typeof schemaKeywords[keyword] === "object");
  const rejected = rows.filter(({ types }) => types === "rejected").map(({ keyword }) => keyword);
  expect(rejected.sort()).toEqual(refused.sort());
});

test("what the validators check is what the generators call handled", () => {
  const labels = new Set(["$defs", "title", "default"]);
  const handled = rows.filter(({ keyword }) => schemaKeywords[keyword] === "handled" && !labels.has(keyword));
  expect(handled.filter(({ validator }) => validator !== "checked")).toEqual([]);
  expect(handled.filter(({ form }) => form !== "checked")).toEqual([]);
});

test("the page of the keywords is what the generators do; `vitest -u` writes it", async () => {
  const head = ["keyword", "types", "validator", "form", "mock", "docs"];
  const body = rows.map((row) => [`\`${row.keyword}\``, ...cells(row)]);
  const text = [
    "# JSON Schema keywords",
    "",
    "> What the generators do with each keyword of JSON Schema 2020-12 and OpenAPI 3.1.",
    "",
    'This table is written by a test that generates a small document for each keyword. "Checked" means that a value that the keyword excludes is rejected: by the TypeScript compiler, by the validator, or by the validator after the value was sent as a form. "Described" means that comments or the declared type mention the keyword. "Valid" means that all mock responses that the test made pass the validator. "Shown" means that the page of the method mentions it.',
    "",
    "A keyword that changes the meaning of a schema and is not supported is rejected with the file and line; the method that uses it is left out.",
    "",
    ...alignedTable([head, ...body]),
    "",
  ].join("\n");
  await expect(text).toMatchFileSnapshot(page);
});

function cells({ types, validator, form, mock, docs }: KeywordRow): string[] {
  return types === "rejected" ? ["rejected", "–", "–", "–", "–"] : [types, validator, form, mock, docs];
}

/** A table in Markdown whose columns are as wide as their widest cell, as the formatter writes it. */
function alignedTable([head = [], ...rows]: readonly string[][]): string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}
