import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { changelogBlocks } from "./changelog-blocks.ts";
import { type Change, changes } from "./changes.ts";
import type { JsonObject } from "./json-value.ts";

const text = readFileSync(new URL("../../releases/0.1.0.json", import.meta.url), "utf8");
const released = () => JSON.parse(text) as Document;

/** As much of the document as the edits below touch. */
interface Document extends JsonObject {
  paths: { [path: string]: { [verb: string]: JsonObject } };
  components: { schemas: { [name: string]: Schema } };
}
interface Schema extends JsonObject {
  properties: { [name: string]: JsonObject };
  required: string[];
  anyOf: JsonObject[];
}

/** What is said of the released document after an edit. */
function after(edit: (document: Document) => void): Change[] {
  const document = released();
  edit(document);
  return changes(released(), document);
}

const schema = (document: Document, name: string) => document.components.schemas[name] as Schema;
const operation = (document: Document, path: string, verb = "post") =>
  document.paths[path]?.[verb] as JsonObject;

test("a document has no changes against itself, and prose is none", () => {
  expect(after(() => undefined)).toEqual([]);
  const reworded = after((document) => {
    operation(document, "/customData.set").description = "Other words.";
    const { commit_sha } = schema(document, "DeploymentsCreateArguments").properties;
    Object.assign(commit_sha ?? {}, { description: "Other words.", examples: ["abcdefg"], "x-probe": "new" });
  });
  expect(reworded).toEqual([]);
});

test("another way to write the same schema is no change", () => {
  const rewritten = after((document) => {
    const { properties } = schema(document, "DeploymentsCreateArguments");
    const { commit_sha, ...others } = properties;
    schema(document, "DeploymentsCreateArguments").properties = {
      ...others,
      commit_sha: { allOf: [commit_sha ?? {}, {}] },
    };
    schema(document, "RepoGroup").properties.reference_id = { anyOf: [{ type: "string" }, { type: "null" }] };
  });
  expect(rewritten).toEqual([]);
});

const cases: [string, (document: Document) => void, Change][] = [
  [
    "a method that is gone",
    (document) => void delete document.paths["/customData.set"],
    { method: "customData.set", isBreaking: true, text: "Removed." },
  ],
  [
    "a method that is new",
    (document) =>
      void Object.assign(document.paths, { "/a.b": { post: operation(document, "/customData.set") } }),
    { method: "a.b", isBreaking: false, text: "Added." },
  ],
  [
    "a deprecation",
    (document) => void Object.assign(operation(document, "/deployments.create"), { deprecated: true }),
    { method: "deployments.create", isBreaking: false, text: "Deprecated." },
  ],
  [
    "an argument that is gone",
    (document) => void delete schema(document, "DeploymentsCreateArguments").properties.metadata,
    { method: "deployments.create", isBreaking: true, text: "Argument `metadata` removed." },
  ],
  [
    "an argument that is new",
    (document) =>
      void Object.assign(schema(document, "DeploymentsCreateArguments").properties, {
        color: { type: "string" },
      }),
    { method: "deployments.create", isBreaking: false, text: "Argument `color` added." },
  ],
  [
    "an argument that is now required",
    (document) => void schema(document, "DeploymentsCreateArguments").required.push("repository"),
    { method: "deployments.create", isBreaking: true, text: "Argument `repository` is now required." },
  ],
  [
    "a limit behind a reference",
    (document) =>
      void Object.assign(schema(document, "DeploymentsCreateArguments").properties.success ?? {}, {
        const: true,
      }),
    {
      method: "deployments.create",
      isBreaking: "perhaps",
      text: "Argument `success`: now boolean (`true`, default `true`); before boolean (default `true`).",
    },
  ],
  [
    "an error code that is new",
    (document) =>
      void schema(document, "DeploymentsCreateErrorCode").anyOf.push({ type: "string", enum: ["too_late"] }),
    { method: "deployments.create", isBreaking: false, text: "Error code `too_late` added." },
  ],
  [
    "a repeat that is no longer safe",
    (document) =>
      void Object.assign(operation(document, "/customData.set"), { "x-idempotency": { safe: false } }),
    { method: "customData.set", isBreaking: true, text: "Safe to retry: now never; before always." },
  ],
  [
    "an encoding that is gone",
    (document) => {
      const { content } = operation(document, "/incidents.sync").requestBody as { content: JsonObject };
      delete content["application/x-www-form-urlencoded"];
    },
    {
      method: "incidents.sync",
      isBreaking: true,
      text: "Encoding `application/x-www-form-urlencoded` removed.",
    },
  ],
  [
    "an answer whose member is gone",
    (document) => void delete schema(document, "RepoGroup").properties.parent_id,
    { method: "repoGroups.get", isBreaking: true, text: "Response field `data.parent_id` removed." },
  ],
  [
    "a claim that is now documented",
    (document) =>
      void delete schema(document, "DeploymentsUpsertArguments").properties.success?.["x-evidence"],
    {
      method: "deployments.upsert",
      isBreaking: false,
      text: "Argument `success`: evidence now documented; before inferred.",
    },
  ],
];

test.each(cases)("%s is said", (_, edit, expected) => {
  expect(after(edit)).toContainEqual(expected);
});

test("the page has what is pending before the releases, and names each method", () => {
  const current = released();
  schema(current, "DeploymentsCreateArguments").required.push("repository");
  const blocks = changelogBlocks([{ version: "0.1.0", document: released() }], current);
  expect(blocks).toMatchObject([
    { kind: "heading", text: "Since 0.1.0" },
    { kind: "heading", text: "Breaking" },
    {
      kind: "list",
      items: ["Argument `repository` is now required. [`deployments.create`](/methods/deployments.create/)"],
    },
    { kind: "heading", text: "0.1.0" },
    { kind: "paragraph", text: "The first document: 25 methods." },
  ]);
});
