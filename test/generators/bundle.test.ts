import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { load } from "../../generators/core/load.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { features } from "./features/features.ts";

interface Redocly {
  createConfig(raw: object): Promise<object>;
  bundle(options: { ref: string; config: object }): Promise<{ bundle: { parsed: unknown } }>;
}

const fromCli = createRequire(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
const redocly = fromCli("@redocly/openapi-core") as Redocly;
const folder = temporaryFolder("bundle");

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const write = (name: string, text: string) => {
  const file = join(folder, name);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  return file;
};

/** A document in four files: path items, parameters, mappings, parts of other files, and what stands beside references. */
function inFiles(): string {
  write(
    "many/parts.yaml",
    `Pet: { oneOf: [{ $ref: "#/Dog" }, { $ref: cat.yaml }], discriminator: { propertyName: kind, mapping: { dog: "#/Dog", cat: cat.yaml } } }
Dog: { type: object, properties: { kind: { const: dog }, friend: { $ref: "#/Pet" } }, required: [kind] }
Limit: { name: limit, in: query, schema: { $ref: "#/Small" } }
Small: { type: integer, maximum: 9, $defs: { Inner: { type: string } } }
Any: true
`,
  );
  write(
    "many/cat.yaml",
    `type: object\nproperties: { kind: { const: cat }, inner: { $ref: "parts.yaml#/Small/$defs/Inner" } }\n`,
  );
  write(
    "many/item.yaml",
    `post:
  requestBody: { content: { application/json: { schema: { $ref: "parts.yaml#/Pet", description: A pet. } } } }
  responses: { "200": { description: Done., content: { application/json: { schema: { $ref: "parts.yaml#/Any" } } } } }
`,
  );
  return write(
    "many/openapi.yaml",
    `openapi: 3.1.0
info: { title: Many, version: "1" }
x-base: &base { description: Done. }
paths:
  /pets.make: { $ref: item.yaml }
  /pets.list:
    parameters: [{ $ref: "parts.yaml#/Limit" }]
    get: { responses: { "200": { <<: *base, content: { application/json: { schema: { $ref: "#/components/schemas/A~1b" } } } } } }
components:
  schemas:
    A/b: { type: object, properties: { small: { $ref: "parts.yaml#/Small" }, more: false } }
    C: { $ref: "parts.yaml#/Dog", maxProperties: 3 }
`,
  );
}

/** A document with every reference replaced by what it leads to, down to where it repeats itself. */
function laidOpen(root: unknown): unknown {
  const at = (pointer: string) =>
    pointer
      .split("/")
      .slice(1)
      .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], root);
  const open = (part: unknown, seen: readonly unknown[]): unknown => {
    if (Array.isArray(part)) return part.map((item) => open(item, seen));
    if (typeof part !== "object" || part === null) return part;
    // A method's own schemas are named components in our bundle.
    const { $ref, "x-schemas": _, ...others } = part as Record<string, unknown>;
    const entries = Object.entries(others).map(([key, value]) => [
      key,
      key === "mapping" ? Object.keys(value as object) : open(value, seen),
    ]);
    const own = Object.fromEntries(entries);
    if (typeof $ref !== "string" || !$ref.startsWith("#/"))
      return $ref === undefined ? own : { $ref, ...own };
    const target = at($ref);
    if (seen.includes(target)) return { again: seen.length - seen.indexOf(target), ...own };
    const opened = open(target, [...seen, target]);
    return Object.keys(own).length === 0 ? opened : { reference: opened, ...own };
  };
  return open((root as { paths: unknown }).paths, []);
}

/** Redocly resolves no anchor, and gives up on deep documents. Ours turns OpenAPI 3.0 into 3.1. */
const readOtherwise = new Set(["an anchor", "sixty levels"]);
const isOlder = (document: unknown) => JSON.stringify(document).includes('"openapi":"3.0');

const corpus: readonly (readonly [string, string])[] = [
  ["the document of this repository", here("../../spec/openapi.yaml")],
  ["the parcels", here("parcels/openapi.yaml")],
  ["a document in four files", inFiles()],
  ...Object.entries(features)
    .filter(
      ([name, { says, document }]) => says === undefined && !readOtherwise.has(name) && !isOlder(document),
    )
    .map(([name, { document }], index): [string, string] => [
      name,
      write(`${index}.yaml`, typeof document === "string" ? document : JSON.stringify(document)),
    ]),
];

test.each(corpus)("our bundle of %s means what Redocly's means", async (_, file) => {
  const config = await redocly.createConfig({});
  const { bundle } = await redocly.bundle({ ref: file, config });
  expect(laidOpen(load(file).bundle)).toEqual(laidOpen(JSON.parse(JSON.stringify(bundle.parsed))));
});
