import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { make } from "./features/check-feature.ts";
import { json } from "./features/feature.ts";

const folder = temporaryFolder("left-out");

const taking = (schema: object) => ({
  post: { requestBody: { content: json(schema) }, responses: { "200": { description: "A" } } },
});
const ref = (name: string) => taking({ $ref: `#/components/schemas/${name}` });

test("each operation that is left out is named, also where it only refers to what is at fault", async () => {
  const bad = { type: "object", properties: { x: { $dynamicRef: "#x" } } };
  const { model } = await make(join(folder, "openapi.json"), {
    openapi: "3.1.0",
    info: { title: "Left out", version: "1" },
    paths: {
      "/a.plain": taking({ type: "object" }),
      "/a.refers": ref("Bad"),
      "/a.text": ref("Text"),
      "/b.text": ref("Text"),
    },
    components: { schemas: { Text: { type: "string" }, Bad: bad } },
  });
  expect(model.leftOut).toEqual(["POST /a.refers", "POST /a.text", "POST /b.text"]);
});
