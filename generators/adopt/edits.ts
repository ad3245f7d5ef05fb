import { type Edit, textEdits } from "./text-edits.ts";

/** The places where a file that every toolkit needs also holds something that only this one needs, by the file. */
const edits: Readonly<Record<string, readonly Edit[]>> = {
  "packages/conformance/src/rules/chains.ts": [
    { from: "/**\n * The document describes each method alone", to: "/** Types of arguments" },
    { from: ", preparing]", put: "]" },
  ],
  "packages/conformance/src/rules/all-rules.ts": [
    { from: 'import { newestFirst } from "./newest-first.ts";\n' },
    { from: "  newestFirst,\n" },
  ],
  "packages/conformance/src/judge/batch/order-arguments.ts": [
    { from: 'import { orderedDeployments } from "../../rules/newest-first.ts";\n' },
    { from: "  const isOrdered", to: "  const inChains", put: "  const first: readonly string[] = [];\n" },
  ],
  "packages/cli/src/commands/sandbox.ts": [
    { from: "  datacloud sandbox --assume", to: "  datacloud sandbox sql" },
    { from: "select * from deployments", put: "select * from records", isEverywhere: true },
  ],
  "packages/cli/src/commands/probe.ts": [
    { from: "  datacloud probe missing-record", to: "  datacloud probe --write" },
  ],
  "packages/sandbox/src/core/assumptions/alternatives.ts": [
    { from: '  "authentication-status"', to: "};\n" },
  ],
  "packages/sandbox/src/core/assumptions/assumed-body.ts": [
    { from: '  ["customData.get"', to: "];\n\n/** The body of a success" },
    { from: "\nfunction wrapped", to: "end" },
  ],
  "packages/sandbox/src/core/assumptions/assumed-rejection.ts": [
    { from: '["incidents.sync"', to: ");\n\n/** The rejection" },
  ],
  "packages/sandbox/src/state/sql/memo.ts": [
    { from: '\n  "repos",\n  "services",\n  "pipeline_sources",\n' },
  ],
  "packages/sandbox/src/state/sql/migrations.ts": [
    { from: '  repos: [["source"', to: "};\n\nconst indexes" },
    { from: '  repos: [["name"', to: "};\n\n/** Tables that rows" },
    {
      from: 'new Set([\n  "deployments"',
      to: ";\n\nasync function createTables",
      put: 'new Set(["records"])',
    },
  ],
  "packages/sandbox/src/state/tables.ts": [
    {
      from: "/**\n * Every table that behaviours write. With",
      to: "/** The name of a table. */",
      put: `/** Every table that behaviours write, with its columns. */
export const tables = {
  records: { id: "serial", key: "text", value: "json", stored_at: "time" },
} as const satisfies Record<string, Record<string, ColumnKind>>;

`,
    },
  ],
  "packages/sandbox/src/state/views.ts": [
    {
      from: "/**\n * Tables that follow",
      to: "end",
      put: `/** Tables that follow from others, and so are views: their names, and the SELECT of each. */
export const views: Readonly<Record<string, string | { sqlite: string; postgres: string }>> = {};

/** Tables behind a view with another name. */
export const publicNames: Partial<Record<TableName, string>> = {};
`,
    },
  ],
  "packages/sandbox/src/state/behaviours.ts": [
    { from: "import { pushAiToolMetrics", to: "import type { Steps }" },
    {
      from: '  "aiToolMetrics.push"',
      to: "};",
      put: "  // A method by its name: a function in `behaviours/`, which reads and writes the tables of tables.ts.\n",
    },
  ],
  "packages/docs/src/pages/front.ts": [
    {
      from: "  cards: [\n",
      to: "  ],\n};",
      put: `  cards: [
    task("Test offline", "/sandbox/", "A local server that responds with the scenarios of the document."),
    task("Verify an integration", "/verify/", "Find out what your program gets wrong."),
`,
    },
  ],
  "package.json": [
    { from: '    "bench": "node test/bench/main.ts",\n' },
    { from: '    "adopt": "node scripts/adopt.ts",\n' },
    // Their tests are few.
    { from: "SKIP_UNCHANGED=1 " },
    { from: "start.js --strict --check", put: "start.js --check" },
    { from: "start.js --strict", put: "start.js" },
    { from: "biome check . && redocly lint", put: "biome check ." },
    { from: "turbo run build rules", put: "turbo run build" },
  ],
  "generators/package.json": [{ from: '    "rules": "cd .. && redocly lint",\n' }],
  "pnpm-workspace.yaml": [{ from: "  - test/runtimes\n" }],
};

/** Takes out of a file what is not for other toolkits. Throws where the file is not as an edit expects it. */
export function applyEdits(path: string, text: string): string {
  const own = [...(edits[path] ?? []), ...(textEdits[path] ?? [])];
  return own.reduce((rest, edit) => {
    const { from, put = "", isEverywhere = false } = edit;
    if (isEverywhere && rest.includes(from)) return rest.replaceAll(from, put);
    const start = rest.indexOf(from);
    const end = endOf(rest, start, edit);
    if (start < 0 || end < 0) throw new Error(`${path} has changed: update generators/adopt/edits.ts.`);
    return rest.slice(0, start) + put + rest.slice(end);
  }, text);
}

function endOf(text: string, start: number, { from, to }: Edit): number {
  if (to === undefined) return start + from.length;
  if (to === "end") return text.length;
  return text.indexOf(to, start);
}
