import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { apiReport, entriesOf, loadDeclarations } from "./api-report.ts";

const folder = temporaryFolder("report");

type Sources = Readonly<Record<string, string>>;

/** A package of two modules, with a class, an inner type, a re-export and a type of another package. */
const sources: Sources = {
  "index.d.ts": `
    export { Problem } from "./inner.js";
    export type { Problem as ProblemType } from "./inner.js";
    export * from "./inner.js";
    import type { Command } from "commander";
    /** Says hello. */
    export declare function greet(name: string, options?: Inner): Command;
    interface Inner { loud?: boolean }
    export declare const limits: { readonly most: 3 };
  `,
  "inner.d.ts": `
    export declare class Problem extends Error { code: string; private secret }
    export interface Hidden { value: number }
    export type Shown = Hidden["value"];
  `,
};

let made = 0;

function reportOf(files: Sources): string {
  made += 1;
  const own = join(folder, String(made));
  mkdirSync(own);
  writeFileSync(join(own, "package.json"), '{"type":"module"}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
  const entries = entriesOf({
    ".": { types: "./index.d.ts", default: "./index.js" },
    "./data.json": "./data.json",
  });
  return apiReport(loadDeclarations([join(own, "index.d.ts")]), own, entries);
}

const usual = reportOf(sources);

test("a report has the entries with their exports, what these are, and what comes from other packages", () => {
  expect(usual).toMatchInlineSnapshot(`
    "entry .
      type Hidden
      Problem
      type ProblemType = Problem
      type Shown
      greet
      limits

    entry ./data.json
      a file without types

    interface Hidden {
        value: number;
    }

    interface Inner {
        loud?: boolean;
    }

    class Problem extends Error {
        code: string;
        private secret;
    }

    type Shown = Hidden["value"];

    function greet(name: string, options?: Inner): Command;

    const limits: {
        readonly most: 3;
    };

    taken from other packages
      Command from "commander"
    "
  `);
});

/** The report after one text of the sources was replaced by another. */
function after(file: string, from: string, to: string): string {
  const before = sources[file] ?? "";
  expect(before).toContain(from);
  return reportOf({ ...sources, [file]: before.replace(from, to) });
}

test.each([
  ["an export that is new", "index.d.ts", "interface Inner", "export interface Inner"],
  ["an export behind `export *`", "inner.d.ts", "export interface", "export type More = 1; export interface"],
  ["a value that becomes a type", "index.d.ts", "export { Problem }", "export type { Problem }"],
  ["a parameter", "index.d.ts", "options?: Inner", "options: Inner"],
  ["a type that is not exported", "index.d.ts", "loud?: boolean", "loud: boolean"],
  ["a type in another module", "inner.d.ts", "value: number", "value: string"],
  ["a member of a class", "inner.d.ts", "code: string", "code: number"],
  ["where a foreign type is from", "index.d.ts", '"commander"', '"another"'],
  ["the type of a constant", "index.d.ts", "most: 3", "most: 4"],
  ["a deprecation", "index.d.ts", "Says hello.", "@deprecated Say nothing."],
  ["another name of the same", "index.d.ts", "Problem as ProblemType", "Problem as Trouble"],
])("%s changes the report", (_, file, from, to) => {
  expect(after(file, from, to)).not.toBe(usual);
});

test.each([
  ["a comment", "index.d.ts", "Says hello.", "Greets."],
  ["the place of a declaration", "index.d.ts", "export declare const limits: { readonly most: 3 };", ""],
])("%s does not", (_, file, from, to) => {
  const moved = to === "" ? { "inner.d.ts": `${sources["inner.d.ts"]}${from}` } : {};
  const edited = (sources[file] ?? "").replace(from, to);
  expect(reportOf({ ...sources, [file]: edited, ...moved })).toBe(usual);
});
