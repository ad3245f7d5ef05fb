/** What is taken out of a file, from one text up to another, and what takes its place. */
export interface Edit {
  from: string;
  /** The first text that is kept, or `end`; it may be left out where `from` itself is all that goes. */
  to?: string;
  put?: string;
  /** Whether it is made wherever `from` stands. */
  isEverywhere?: boolean;
}

/** Examples and assumptions that only this API has, in what users read and in what the sandbox assumes. */
export const textEdits: Readonly<Record<string, readonly Edit[]>> = {
  // A method with arguments in the path needs code of its own.
  "packages/client/README.md": [
    { from: " and\n  stay below 2.5 kB gzipped" },
    { from: "`deployments.create` is safe to retry only", to: "## Many items" },
    {
      from: 'const client = createClient({ instance: "acme", token: "my-key" });\nasync function* records',
      to: "for (const { index, error }",
      put: `declare const items: Parameters<typeof client.deployments.create>[0][];
const client = createClient({ instance: "acme", token: "my-key" });
const report = await client.deployments.create.batch(items, { concurrency: 2, rate: 5 });
`,
    },
    { from: ": keep it so where order matters, as in\nbackfills of deployments" },
  ],
  "packages/client/src/bare.ts": [{ from: "const { value } = await call(", put: "await call(" }],
  "packages/docs/src/browser/search.ts": [
    { from: '  ["Report a deployment from CI", "ci/"],\n' },
    { from: '  ["Rate limit, sizes and time formats", "limits/"],\n' },
  ],
  "packages/cli/src/commands/sandbox-sql.ts": [
    { from: "select * from deployments", put: "select * from records", isEverywhere: true },
    { from: "select count(*) from deployments", put: "select count(*) from records" },
  ],
  "packages/sandbox/src/core/assumptions/assumed-judgement.ts": [
    { from: '  "unix-time-text=refused"', to: "};\n\n/** What an assumption accepts" },
    { from: '  "pull-services-texts=accepted"', to: "};\n\n/** What the gate" },
  ],
  "packages/sandbox/src/core/assumptions/assumed-arguments.ts": [
    { from: "  const isPull", to: "  return result;" },
    { from: "function asService", to: "/** The object with its times" },
    { from: "(method: string, given", to: ": JsonObject, assumptions", put: "(_method: string, given" },
  ],
  "packages/sandbox/src/inspector/browser/curl.ts": [
    {
      from: "  const args = '",
      to: "  const key = needsToken",
      put: "  const args = 'EXAMPLE_ARGUMENTS';\n",
    },
  ],
  "packages/sandbox/src/inspector/browser/index.html": [
    {
      from: "select * from deployments\norder by deployed_at desc\nlimit",
      put: "select * from records\nlimit",
    },
  ],
  "packages/sandbox/control-api.yaml": [
    { from: " If rows in\n        `repos`", to: "      parameters:", put: "\n" },
    { from: "select * from deployments", put: "select * from records" },
  ],
  "packages/cli/src/commands/import.ts": [
    {
      from: "  datacloud import pipelineRuns.upsert runs.csv",
      to: "\nColumns are matched",
      put: `  datacloud import deployments.create rows.csv --map argument=Column --skip-invalid
  datacloud import deployments.create rows.jsonl.gz --concurrency 4
  gunzip -c rows.csv.gz | datacloud import deployments.create - --dry-run
`,
    },
  ],
  "packages/cli/src/commands/call.ts": [
    {
      from: "  datacloud deployments.create --service payments --deployed-at -2h",
      to: "`;",
      put: "  datacloud deployments.create --args @arguments.json --dry-run",
    },
  ],
  "packages/cli/README.md": [
    {
      from: "datacloud import pipelineRuns.upsert runs.csv --map started_at=Start --set pipeline_source=Jenkins",
      put: "datacloud import deployments.create rows.csv",
    },
    { from: "\n## In CI\n", to: "end" },
  ],
  "packages/contract/README.md": [
    { from: "console.log(errors.repo_not_found.remedy);\n", put: "console.log(errors);\n" },
    { from: " // true: the request is safe to retry" },
    { from: ".length, args.key)", put: ".length, args)" },
  ],
  "packages/contract/src/arguments.ts": [{ from: ' // ["id", "reference", "key"]' }],
};
