import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDocument } from "../load-reference.ts";
import type { Block } from "../page.ts";
import { changelogBlocks, readReleases } from "./changelog-blocks.ts";

type JsonObject = Record<string, unknown>;

/** As much of the document as the edits below touch. */
interface Document extends JsonObject {
  paths: Record<string, Record<string, JsonObject>>;
  components: { schemas: Record<string, Schema> };
}
interface Schema extends JsonObject {
  properties: Record<string, JsonObject>;
  required: string[];
  anyOf: JsonObject[];
  allOf: JsonObject[];
}

const text = readFileSync(new URL("../../releases/0.1.0.json", import.meta.url), "utf8");
const released = () => JSON.parse(text) as Document;

/** The page of the released document and one that was edited. */
function pageAfter(edit: (document: Document) => void): Block[] {
  const document = released();
  edit(document);
  return changelogBlocks([{ version: "0.1.0", document: released() }], document);
}

/** The lines of that page, each under its heading. */
function linesAfter(edit: (document: Document) => void): string[] {
  let title = "";
  return pageAfter(edit).flatMap((block) => {
    if (block.kind === "heading") title = block.text;
    return block.kind === "list" ? block.items.map((item) => `${title}: ${String(item)}`) : [];
  });
}

const schema = (document: Document, name: string) => document.components.schemas[name] as Schema;
/** Changes the condition that `commit_sha` and `merge_commit_shas` are not sent together. */
function conditionOf(document: Document, not: object): void {
  const condition = schema(document, "DeploymentsCreateArguments").allOf.find((each) => "not" in each);
  Object.assign(condition ?? {}, { not });
}
const operation = (document: Document, path: string) => document.paths[path]?.post as JsonObject;
const link = (method: string) => `[\`${method}\`](/methods/${method}/)`;

const cases: readonly [string, (document: Document) => void, string][] = [
  [
    "a method that is gone, which has no page",
    (document) => void delete document.paths["/customData.set"],
    "Breaking: Removed. `customData.set`",
  ],
  [
    "a method that is new",
    (document) =>
      void Object.assign(document.paths, { "/a.b": { post: operation(document, "/customData.set") } }),
    `Additions: Added. ${link("a.b")}`,
  ],
  [
    "a deprecation",
    (document) => void Object.assign(operation(document, "/deployments.create"), { deprecated: true }),
    `Additions: Deprecated. ${link("deployments.create")}`,
  ],
  [
    "an argument that is gone",
    (document) => void delete schema(document, "DeploymentsCreateArguments").properties.metadata,
    `Breaking: Argument \`metadata\` removed. ${link("deployments.create")}`,
  ],
  [
    "an argument that is now required",
    (document) => void schema(document, "DeploymentsCreateArguments").required.push("repository"),
    `Breaking: Argument \`repository\` is now required. ${link("deployments.create")}`,
  ],
  [
    "a type, with what it was",
    (document) =>
      void Object.assign(schema(document, "DeploymentsCreateArguments").properties, {
        source_name: { type: ["string", "integer"] },
      }),
    `Additions: Argument \`source_name\` may now be integer, not only string. ${link("deployments.create")}`,
  ],
  [
    "a limit, with what it was",
    (document) =>
      void Object.assign(schema(document, "DeploymentsCreateArguments").properties.service ?? {}, {
        maxLength: 5,
      }),
    `Breaking: Argument \`service\` now has \`maxLength\` 5. ${link("deployments.create")}`,
  ],
  [
    "a condition in words, with what it was",
    (document) =>
      conditionOf(document, {
        properties: { merge_commit_shas: { minItems: 1 } },
        required: ["merge_commit_shas"],
      }),
    `Breaking: Arguments now must not have a non-empty \`merge_commit_shas\` (before: \`commit_sha\` together with \`merge_commit_shas\`). ${link("deployments.create")}`,
  ],
  [
    "a condition that no sentence can hold",
    (document) =>
      conditionOf(document, { properties: { service: { pattern: "^a" } }, required: ["service"] }),
    `Breaking: Arguments now have another condition in \`not\`. ${link("deployments.create")}`,
  ],
  [
    "an error code that is new",
    (document) =>
      void schema(document, "DeploymentsCreateErrorCode").anyOf.push({ type: "string", enum: ["too_late"] }),
    `Additions: Error code \`too_late\` added. ${link("deployments.create")}`,
  ],
  [
    "a retry that is no longer safe",
    (document) =>
      void Object.assign(operation(document, "/customData.set"), { "x-idempotency": { safe: false } }),
    `Breaking: Safe to retry: never instead of always. ${link("customData.set")}`,
  ],
  [
    "a field of a response that is gone, with every method that has it",
    (document) => void delete schema(document, "RepoGroup").properties.parent_id,
    `Breaking: Response field \`data.parent_id\` removed. ${["get", "upsert", "addRepos", "removeRepos", "delete"].map((name) => link(`repoGroups.${name}`)).join(", ")}`,
  ],
  [
    "a claim that is now documented",
    (document) =>
      void delete schema(document, "DeploymentsUpsertArguments").properties.success?.["x-evidence"],
    `Other: Argument \`success\` is now documented instead of inferred. ${link("deployments.upsert")}`,
  ],
];

test.each(cases)("the page lists %s", (_, edit, expected) => {
  expect(linesAfter(edit)).toContainEqual(expected);
});

test("no line of the site's changelog prints a schema", () => {
  const releases = readReleases(new URL("../../releases/", import.meta.url));
  const current = readDocument(fileURLToPath(new URL("../../../contract/src/generated", import.meta.url)));
  const lines = changelogBlocks(releases, current).flatMap((block) =>
    block.kind === "list" ? block.items : [],
  );
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => /\{"/.test(line))).toEqual([]);
});

test("what is pending comes before the releases, and other words get no line", () => {
  expect(
    pageAfter((document) => {
      schema(document, "DeploymentsCreateArguments").required.push("repository");
      operation(document, "/customData.set").description = "Other words.";
    }),
  ).toMatchObject([
    { kind: "heading", text: "Since 0.1.0" },
    { kind: "heading", text: "Breaking" },
    { kind: "list", items: [`Argument \`repository\` is now required. ${link("deployments.create")}`] },
    { kind: "paragraph", text: "Wording and examples changed too." },
    { kind: "heading", text: "0.1.0" },
    { kind: "paragraph", text: "The first document: 25 methods." },
  ]);
});

test("words alone are no pending change, and a release of them says so", () => {
  const document = released();
  operation(document, "/customData.set").description = "Other words.";
  const releases = [
    { version: "0.1.0", document: released() },
    { version: "0.10.0", document },
  ];
  expect(changelogBlocks(releases.slice(0, 1), document)).toHaveLength(2);
  expect(changelogBlocks(releases, document)).toMatchObject([
    { kind: "heading", text: "0.10.0" },
    { kind: "paragraph", text: "Wording and examples only." },
    { kind: "heading", text: "0.1.0" },
    { kind: "paragraph" },
  ]);
});
