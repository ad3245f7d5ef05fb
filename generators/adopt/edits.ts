import { type Edit, textEdits } from "./text-edits.ts";

/** The places where a file that every toolkit needs also holds something that only this one needs. */
const edits: readonly Edit[] = [
  {
    path: "packages/conformance/src/rules/chains.ts",
    from: "/**\n * The document describes each method alone",
    to: "/** Types of arguments",
  },
  { path: "packages/conformance/src/rules/chains.ts", from: ", preparing]", put: "]" },
  {
    path: "packages/conformance/src/rules/order-rules.ts",
    from: 'import { newestFirst } from "./newest-first.ts";\n',
  },
  { path: "packages/conformance/src/rules/order-rules.ts", from: "  newestFirst,\n" },
  {
    path: "packages/conformance/src/judge/batch/order-arguments.ts",
    from: 'import { orderedDeployments } from "../../rules/newest-first.ts";\n',
  },
  {
    path: "packages/conformance/src/judge/batch/order-arguments.ts",
    from: "  const isOrdered",
    to: "  const inChains",
    put: "  const first: readonly string[] = [];\n",
  },
  {
    path: "packages/cli/src/commands/sandbox.ts",
    from: "  datacloud sandbox --assume",
    to: "  datacloud sandbox sql",
  },
  {
    path: "packages/cli/src/commands/probe.ts",
    from: "  datacloud probe missing-record",
    to: "  datacloud probe --write",
  },
  {
    path: "packages/sandbox/src/core/assumptions/alternatives.ts",
    from: '  "authentication-status"',
    to: "};\n\n/** Every alternative as",
  },
  {
    path: "packages/sandbox/src/core/assumptions/assumed-body.ts",
    from: '  ["customData.get"',
    to: "];\n\n/** The body of a success",
  },
  {
    path: "packages/sandbox/src/core/assumptions/assumed-body.ts",
    from: "\nfunction wrapped",
    to: "end",
  },
  {
    path: "packages/sandbox/src/core/assumptions/assumed-rejection.ts",
    from: '["incidents.sync"',
    to: ");\n\n/** The rejection",
  },
  {
    path: "packages/sandbox/src/state/sql/memo.ts",
    from: '\n  "repos",\n  "services",\n  "pipeline_sources",\n',
  },
  {
    path: "packages/sandbox/src/state/sql/migrations.ts",
    from: '  repos: [["source"',
    to: "};\n\nconst indexes",
  },
  {
    path: "packages/sandbox/src/state/sql/migrations.ts",
    from: '  repos: [["name"',
    to: "};\n\n/** Tables that rows",
  },
  {
    path: "packages/sandbox/src/state/sql/migrations.ts",
    from: 'new Set([\n  "deployments"',
    to: ";\n\nasync function createTables",
    put: 'new Set(["records"])',
  },
  {
    path: "packages/sandbox/src/state/tables.ts",
    from: "/**\n * Every table that behaviours write. With",
    to: "/** The name of a table. */",
    put: `/** Every table that behaviours write, with its columns. */
export const tables = {
  records: { id: "serial", key: "text", value: "json", stored_at: "time" },
} as const satisfies Record<string, Record<string, ColumnKind>>;

`,
  },
  {
    path: "packages/sandbox/src/state/public-columns.ts",
    from: '  repos: "',
    to: "};\n\n/** Whether",
  },
  {
    path: "packages/sandbox/src/state/views.ts",
    from: "/**\n * Tables that follow",
    to: "end",
    put: `/** Tables that follow from others, and so are views: their names, and the SELECT of each. */
export const views: Readonly<Record<string, string | { sqlite: string; postgres: string }>> = {};

/** Tables behind a view with another name. */
export const publicNames: Partial<Record<TableName, string>> = {};
`,
  },
  {
    path: "packages/sandbox/src/state/behaviours.ts",
    from: "import { pushAiToolMetrics",
    to: "import type { Steps }",
  },
  {
    path: "packages/sandbox/src/state/behaviours.ts",
    from: '  "aiToolMetrics.push"',
    to: "};",
    put: "  // A method by its name: a function in `behaviours/`, which reads and writes the tables of tables.ts.\n",
  },
  {
    path: "packages/docs/src/pages/front.ts",
    from: "  cards: [\n",
    to: "  ],\n};",
    put: `  cards: [
    task("Test offline", "/sandbox/", "A local server that responds with the scenarios of the document."),
    task("Verify an integration", "/verify/", "Find out what your program gets wrong."),
`,
  },
  { path: "package.json", from: '    "bench": "node test/bench/main.ts",\n' },
  { path: "package.json", from: '    "adopt": "node scripts/adopt.ts",\n' },
  // Their tests are few.
  { path: "package.json", from: "SKIP_UNCHANGED=1 " },
  { path: "package.json", from: "start.js --strict --check", put: "start.js --check" },
  { path: "package.json", from: "start.js --strict", put: "start.js" },
  { path: "package.json", from: "biome check . && redocly lint", put: "biome check ." },
  { path: "generators/package.json", from: '    "rules": "cd .. && redocly lint",\n' },
  { path: "package.json", from: "turbo run build rules", put: "turbo run build" },
  { path: "pnpm-workspace.yaml", from: "  - test/runtimes\n" },
];

/** Takes out of a file what is not for other toolkits. Throws where the file is not as an edit expects it. */
export function applyEdits(path: string, text: string): string {
  return [...edits, ...textEdits].filter((edit) => edit.path === path).reduce(apply, text);
}

function apply(text: string, { path, from, to, put = "", isEverywhere = false }: Edit): string {
  if (isEverywhere && text.includes(from)) return text.replaceAll(from, put);
  const start = text.indexOf(from);
  const end = endOf(text, start, { from, to });
  if (start < 0 || end < 0) throw new Error(`${path} has changed: update generators/adopt/edits.ts.`);
  return text.slice(0, start) + put + text.slice(end);
}

function endOf(text: string, start: number, { from, to }: { from: string; to: string | undefined }): number {
  if (to === undefined) return start + from.length;
  if (to === "end") return text.length;
  return text.indexOf(to, start);
}
