import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { build } from "./build.ts";
import { load } from "./load.ts";

const folder = temporaryFolder("scenario");

const request = {
  type: "object",
  properties: { name: { type: "string" }, at: { type: "string", format: "date" } },
  required: ["name"],
};
const success = {
  type: "object",
  properties: { ok: { const: true }, id: { type: "integer" } },
  required: ["ok", "id"],
};

/** What becomes of a request and a response example under one key. */
function scenariosOf(args: unknown, body: unknown) {
  const examples = (value: unknown) => ({ examples: { own: { value } } });
  const operation = {
    requestBody: { content: { "application/json": { schema: request, ...examples(args) } } },
    responses: {
      "200": {
        description: "Done.",
        content: { "application/json": { schema: success, ...examples(body) } },
      },
    },
  };
  const file = join(folder, "things.json");
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a.b": { post: operation } },
  };
  writeFileSync(file, JSON.stringify(document, undefined, 1));
  const { model, diagnostics } = build(load(file));
  return { scenarios: model.methods[0]?.scenarios ?? [], said: diagnostics.map(({ message }) => message) };
}

test("examples that fit are used", () => {
  const { scenarios, said } = scenariosOf({ name: "a", at: "2025-01-02" }, { ok: true, id: 7 });
  expect(said).toEqual([]);
  expect(scenarios).toMatchObject([
    { key: "own", request: { arguments: { at: "2025-01-02" } }, response: { body: { id: 7 } } },
  ]);
});

test.each([
  ["a request without what is required", {}, { ok: true, id: 7 }, "request"],
  ["a request with a text of another format", { name: "a", at: "soon" }, { ok: true, id: 7 }, "request"],
  ["a response of another type", { name: "a" }, { ok: true, id: "seven" }, "response"],
  ["a response without what is required", { name: "a" }, { ok: true }, "response"],
])("%s is reported, and what fits is made up in its place", (_, args, body, part) => {
  const { scenarios, said } = scenariosOf(args, body);
  expect(said).toEqual([
    `The example own of \`a.b\` is not used: the schema of its ${part} rejects it. Fix the example or the schema.`,
  ]);
  expect(scenarios).toMatchObject([{ key: "example", response: { status: 200, body: { ok: true } } }]);
  expect(scenarios[0]?.request.arguments.name).toBeTypeOf("string");
  expect(scenarios[0]?.response.body).toMatchObject({ id: expect.any(Number) });
});
