import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../generators/core/build.ts";
import { load } from "../../generators/core/load.ts";
import { compile } from "../../generators/validators/compile.ts";
import { inlineSchema } from "../../generators/validators/inline.ts";
import { equal, isMultiple, ucs2length } from "../../packages/validators/src/runtime.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const suite = new URL("../fixtures/json-schema-test-suite/", import.meta.url);
const folder = temporaryFolder("suite");

interface Case {
  description: string;
  schema: unknown;
  tests: { description: string; data: unknown; valid: boolean }[];
}

/** A reference of the suite is about its own schema; in a document that schema is a component. */
function moved(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(moved);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === "enum" || key === "const") return [key, value];
      const isPointer = key === "$ref" && typeof value === "string" && /^#(\/|$)/.test(value);
      return [key, isPointer ? `#/components/schemas/S${String(value).slice(1)}` : moved(value)];
    }),
  );
}

const response = { content: { "application/json": { schema: { $ref: "#/components/schemas/S" } } } };

/** The validator that is generated for a schema in a document; nothing where the document is refused. */
function validatorOf(schema: unknown): ((value: unknown) => boolean) | undefined {
  const file = join(folder, "openapi.json");
  const document = {
    openapi: "3.1.0",
    info: { title: "Suite", version: "1" },
    paths: { "/a.b": { post: { responses: { "200": response } } } },
    components: { schemas: { S: moved(schema) } },
  };
  writeFileSync(file, JSON.stringify(document));
  const loaded = load(file);
  const { model, diagnostics } = build(loaded);
  const [method] = model.methods;
  if (!method) {
    const all = [...loaded.diagnostics, ...diagnostics];
    expect(all.length).toBeGreaterThan(0);
    for (const { where } of all) expect(where.file).toContain(folder);
    return undefined;
  }
  const inlined = inlineSchema(model.schemas, method.success);
  const code = compile([inlined])
    .replace(/^import .*$/gm, "")
    .replace("// @ts-nocheck", "//")
    .replace("export const validators: readonly Validate[] =", "return");
  // The suite takes formats for annotations, as JSON Schema does unless it is told otherwise.
  const formats = new Proxy({}, { get: () => () => true });
  const make = new Function("schemas", "equal", "formats", "ucs2length", "isMultiple", code);
  return (make([inlined], equal, formats, ucs2length, isMultiple) as ((value: unknown) => boolean)[])[0];
}

const counts = { right: 0, refused: 0 };

test.each(readdirSync(suite).filter((name) => name.endsWith(".json")))("%s", (name) => {
  const cases = JSON.parse(readFileSync(new URL(name, suite), "utf8")) as Case[];
  const wrong: string[] = [];
  for (const { description, schema, tests } of cases) {
    const validate = validatorOf(schema);
    for (const each of tests) {
      if (!validate) counts.refused += 1;
      else if (validate(each.data) === each.valid) counts.right += 1;
      else wrong.push(`${description}: ${each.description}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("few tests are refused", () => {
  expect(counts.right).toBeGreaterThan(1000);
  expect(counts.refused / (counts.right + counts.refused)).toBeLessThan(0.14);
});
