import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../test/temporary-folder.ts";
import { build } from "./build.ts";
import { load } from "./load.ts";

const folder = temporaryFolder("idempotency");

function idempotencyOf(verb: string, stated: object) {
  const file = join(folder, "openapi.json");
  const operation = { ...stated, responses: { 200: { description: "Done." } } };
  const paths = { "/a.b": { [verb]: operation } };
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info: { title: "T", version: "1" }, paths }));
  return build(load(file)).model.methods[0]?.idempotency;
}

test.each([
  ["get", true],
  ["post", false],
  ["put", true],
  ["patch", false],
  ["delete", true],
])("whether a %s is safe to retry is inferred from HTTP where the document does not say it", (verb, safe) => {
  const inferred = { level: "inferred", sources: [] };
  expect(idempotencyOf(verb, {})).toMatchObject({ safe, evidence: inferred, repeat: { evidence: inferred } });
});

test("what the document states is as sure as the method", () => {
  const stated = { "x-idempotency": { safe: true } };
  expect(idempotencyOf("post", stated)).toMatchObject({ safe: true, evidence: { level: "documented" } });
});
