import { conventions } from "@datacloud/contract/conventions";
import document from "@datacloud/contract/openapi.json" with { type: "json" };
import { tables as publicTables } from "@datacloud/contract/profile";
import { alternatives } from "../../packages/sandbox/src/core/assumptions/alternatives.ts";
import { isOwn } from "../../packages/sandbox/src/state/public-columns.ts";
import { columnsOf, tableNames } from "../../packages/sandbox/src/state/tables.ts";
import { views } from "../../packages/sandbox/src/state/views.ts";

/** What the sandbox decides where neither a page nor the document does: the subject, and the choice. */
const choices: readonly (readonly [string, string])[] = [
  [
    "Equal values in `deployments.create`",
    "A second request is compared with the stored values: the same time in another notation is equal, an explicit default equals an omitted one, and the order of names in `metadata` does not matter.",
  ],
  [
    "Known repositories",
    "Every repository is known until the table `repos` has a row with a `name`; from then on only those are, and others get `repo_not_found`.",
  ],
  [
    "Deployments the API did not make",
    "Those with a `deployment_inference_rule_id`, which only a seed can give. They get `deployment_not_api_managed`.",
  ],
  [
    "The column `service` of a deployment",
    "The service's name, or its identifier where it has none. A later deployment with another name for the identifier renames the service.",
  ],
  [
    "Services of `services.sync`",
    "They are those of deployments: the reference is the identifier, and a later name renames the service. `dx_team_id` is not kept.",
  ],
  ["`latest_deployment_id`", "The deployment of the service with the latest `deployed_at`."],
  ["Attribution", "Nothing is attributed: there are no pull requests here. `attributed_at` stays null."],
  [
    "Both kinds of hashes in one request",
    "If `commit_sha` and a non-empty list are sent together, both are stored, with a warning.",
  ],
  ["Empty `merge_commit_shas`", "An empty list is stored and leaves `commit_sha` as it is."],
  [
    "Pull requests in `deployments.setPullServices`",
    "One named by `github_pull_id` and one named by repository and number are two, since nothing shows which belong together. They are kept in `github_pull_services`, a table of the sandbox's own, and shown by the view `pull_request_services`, whose columns `id` and `repository` are the sandbox's own too.",
  ],
  [
    "Incidents",
    "`source` is `api` and `source_id` the reference. An empty object as `metadata` is stored; null or an empty array removes what is stored.",
  ],
  [
    "The finish of a pipeline run",
    "The latest `finished_at` of all requests, so that their order does not matter; other values come from the last request.",
  ],
  [
    "The status of a pipeline run",
    "The first of failure, cancelled, success, running, unknown that any request sent, which matches the documented rule.",
  ],
  ["`customData.setAll` with one record twice", "The later item wins."],
  [
    "Points of the same time in `customMetrics.list`",
    "Are listed in the order they arrived, in both directions.",
  ],
  [
    "Both `id` and another name of a record or group",
    "The `id` counts; in `repoGroups.upsert` the `reference_id` is stored then.",
  ],
  [
    "A group's parent",
    "Must exist and must not lie below the group; else `invalid_arguments`. Null detaches the group.",
  ],
  ["Repositories of a group", "Need not be known before: naming one makes its row in `repos`."],
  [
    "Values of types that no page documents",
    "Come through with a warning. A column of text stores them in words, any other stores null.",
  ],
  [
    "What PostgreSQL cannot store",
    "The character NUL, times outside the years 1 to 9999, and in PostgreSQL itself keys of more than about 2,700 bytes: `invalid_arguments`.",
  ],
  ["Unix time", "Below 100,000,000,000 it is in seconds, from there on in milliseconds."],
  [
    "Responses beyond the document",
    "An error response always has a `message`, and responses have the headers `x-request-id` and `x-sandbox-diagnostics`.",
  ],
  [
    "Faults and limits",
    "429 has the code `rate_limited`, 500 `internal_error`. The sandbox itself has no rate limit.",
  ],
];

/** The page "where the sandbox guesses", ASSUMPTIONS.md; a test holds the file against it. */
export function assumptionsPage(): string {
  const inferred = Object.entries(conventions).filter(([, { evidence }]) => evidence.level !== "documented");
  return `# Assumptions of the sandbox

The public pages leave many questions open. The sandbox then follows the document's assumptions, or its own where the document
has none. The real API may behave differently. If your program depends on one of these, test it against
your instance with \`datacloud probe\`, and send us the report.

This page is made by \`test/sandbox/assumptions-page.ts\` from the document's conventions and the choices listed there.

## Assumptions of the document

| convention | how it is known | choice |
| --- | --- | --- |
${inferred.map(([id, { summary, evidence }]) => `| \`${id}\` | ${evidence.level} | ${summary} |`).join("\n")}

## Assumptions about single parts

A request that differs gets a warning.

| part | how it is known | claim |
| --- | --- | --- |
${Object.entries(document.components.schemas)
  .flatMap(([name, schema]) => claims(schema, name))
  .join("\n")}

## Other behavior that the sandbox can assume

\`datacloud sandbox --assume CLAIM=ALTERNATIVE\` (or \`DATACLOUD_SANDBOX_ASSUME\`, \`assume\` in code, \`PUT /_sandbox/assumptions\`
for one namespace) makes the sandbox respond differently. \`datacloud probe\` finds out how a real instance responds.

| claim | alternative | what the sandbox does then |
| --- | --- | --- |
${Object.entries(alternatives).flatMap(alternativeRows).join("\n")}

## Assumptions of the sandbox alone

| subject | choice |
| --- | --- |
${choices.map(([subject, choice]) => `| ${subject} | ${choice} |`).join("\n")}

## Tables and columns of the sandbox's own

Names and columns are those of the public schema pages, except these:

| table | of the sandbox's own |
| --- | --- |
${tableNames.flatMap(ownColumns).join("\n")}

\`${Object.keys(views).join("`, `")}\` are views. In SQLite times are texts in ISO 8601 with milliseconds, and \`metadata\`, \`value\`
and lists are JSON as text; in PostgreSQL they are \`timestamptz\`, \`jsonb\` and \`text[]\`.
`;
}

function alternativeRows([claim, names]: [string, Readonly<Record<string, string>>]): string[] {
  return Object.entries(names).map(([name, sentence]) => `| \`${claim}\` | \`${name}\` | ${sentence} |`);
}

/** The parts of a schema that no page documents. */
function claims(part: unknown, place: string): string[] {
  if (typeof part !== "object" || part === null) return [];
  const { title, description, "x-evidence": level } = part as Record<string, unknown>;
  const claim = String(description ?? title ?? "")
    .replaceAll(/\s*\n\s*/g, " ")
    .trim();
  const own =
    typeof level === "string" && level !== "documented" ? [`| \`${place}\` | ${level} | ${claim} |`] : [];
  const below = Object.entries(part).flatMap(([name, inner]) => {
    const isSilent = ["properties", "allOf", "anyOf", "oneOf"].includes(name) || Array.isArray(part);
    if (isSilent) return claims(inner, place);
    return claims(inner, name === "items" ? `${place}[]` : `${place}.${name}`);
  });
  return [...new Set([...own, ...below])];
}

function ownColumns(table: (typeof tableNames)[number]): string[] {
  if (publicTables[table] === undefined) return [`| \`${table}\` | the whole table |`];
  const own = Object.keys(columnsOf(table)).filter((name) => isOwn(table, name));
  if (own.length === 0) return [];
  return [`| \`${table}\` | \`${own.join("`, `")}\` |`];
}
