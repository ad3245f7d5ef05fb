import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { build } from "./build.ts";
import { load } from "./load.ts";

const folder = temporaryFolder("many");

test("lists of 200,000 items do not end a run", () => {
  const many = Array.from({ length: 200_000 }, (_, index) => `v${index}`);
  const ok = { type: "object", required: ["ok"], properties: { ok: { const: true }, list: { enum: many } } };
  const document = {
    openapi: "3.1.0",
    info: { title: "Many", version: "1" },
    servers: [{ url: "https://many.example/api" }],
    paths: {
      "/lists.get": {
        post: {
          operationId: "lists.get",
          "x-list": many,
          responses: {
            200: { description: "OK", content: { "application/json": { schema: ok, example: many } } },
          },
        },
      },
    },
  };
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  expect(build(load(file)).model.methods.map(({ name }) => name)).toEqual(["lists.get"]);
});
