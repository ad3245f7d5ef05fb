import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = temporaryFolder("other");

/**
 * Another RPC API in one file: inline schemas, JSON only, both answers under 200, schemas that contain themselves, a
 * name that every object has, a schema that is plainly true, and a `$ref` that is only part of an example.
 */
const other = {
  openapi: "3.1.0",
  info: { title: "Chat", version: "2.0.0" },
  servers: [{ url: "https://chat.example.com/api" }],
  paths: {
    "/chat.post": {
      post: {
        operationId: "chat_post",
        requestBody: {
          content: {
            "application/json": {
              schema: {
                type: "object",
                required: ["channel"],
                properties: {
                  channel: { type: "string", minLength: 1 },
                  blocks: { type: "array", items: { $ref: "#/components/schemas/Block" } },
                  constructor: true,
                },
              },
              examples: { quoting: { value: { channel: "a", constructor: { $ref: "b.json" } } } },
            },
          },
        },
        responses: {
          "200": {
            description: "Answer",
            content: {
              "application/json": {
                schema: {
                  oneOf: [
                    {
                      type: "object",
                      required: ["ok", "ts"],
                      properties: { ok: { const: true }, ts: { type: "string" } },
                    },
                    {
                      type: "object",
                      required: ["ok", "error"],
                      properties: {
                        ok: { enum: [false] },
                        error: { type: "string", enum: ["channel_not_found", "not_in_channel"] },
                      },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
    "/chat.list": {
      get: {
        parameters: [
          { name: "limit", in: "query", required: true, schema: { type: "integer", maximum: 100 } },
        ],
        responses: {
          "200": {
            description: "List",
            content: {
              "application/json": { schema: { type: "object", properties: { ok: { const: true } } } },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Block: {
        type: "object",
        required: ["kind"],
        properties: {
          kind: { type: "string" },
          parent: { description: "The one above.", allOf: [{ $ref: "#/components/schemas/Block" }] },
          children: { type: "array", items: { $ref: "#/components/schemas/Block" } },
        },
      },
    },
  },
};

function generate(document: string, ...options: string[]) {
  const args = ["generators/start.js", "--document", document, "--out", join(folder, "out"), ...options];
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
}

describe("a document of the same style", () => {
  const file = join(folder, "chat.json");
  writeFileSync(file, JSON.stringify(other));
  const result = generate(file);
  const read = (path: string) => readFileSync(join(folder, "out/packages", path), "utf8");

  test("is generated without a change of code", () => {
    expect(result.stderr).toBe("");
    expect(result.stdout).toMatch(/^2 methods, (\d+) files, \1 changed\.$/m);
    expect(generate(file, "--check").status).toBe(0);
  });

  test("its types, table and errors are its own", () => {
    expect(read("contract/src/generated/signatures.ts")).toContain("export interface ChatPostArgs");
    expect(read("contract/src/generated/signatures.ts")).toContain("  parent?: Block");
    expect(read("contract/src/generated/signatures.ts")).toContain(
      'export type ChatPostErrorCode = "channel_not_found" | "not_in_channel" | (string & {});',
    );
    expect(read("contract/src/generated/methods.ts")).toContain('"url": "https://chat.example.com/api"');
    expect(read("client/src/generated/methods.ts")).toContain('list: "read"');
    expect(read("client/src/generated/methods.ts")).toContain("post: false");
    expect(read("mocks/src/generated/orval.msw.ts")).toContain("chat.post");
  });
});

test("the packages' own code compiles over what is generated for another document", () => {
  const sources = {
    contract: join(root, "packages/contract/src"),
    client: join(root, "packages/client/src"),
  };
  for (const [name, source] of Object.entries(sources)) {
    // The entries that load the validators need a package of its own; the others are the whole client.
    const isByHand = (path: string) =>
      !/generated|\.test\.ts$|-with-validators/.test(path.slice(source.length));
    cpSync(source, join(folder, "out/packages", name, "src"), { recursive: true, filter: isByHand });
  }
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: {
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
      paths: {
        "@datacloud/contract/openapi": ["./out/packages/contract/src/openapi.ts"],
        "openapi-fetch": [join(root, "packages/client/node_modules/openapi-fetch/dist/index.d.mts")],
      },
    },
    include: ["out/packages/contract", "out/packages/client"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const result = spawnSync(process.execPath, [tsc, "--project", join(folder, "tsconfig.json")], {
    encoding: "utf8",
  });
  expect(result.stdout).toBe("");
});

test("a schema that contains itself is validated at any depth", async () => {
  const [{ compile }, { inlineSchema }] = await Promise.all([
    import("../../generators/validators/compile.ts"),
    import("../../generators/validators/inline.ts"),
  ]);
  const schemas = new Map(Object.entries(other.components.schemas)) as Parameters<typeof inlineSchema>[0];
  const inlined = inlineSchema(schemas, { $ref: "#/components/schemas/Block" });
  expect(inlined).toMatchObject({ $defs: { Block: { required: ["kind"] } } });
  const code = compile([inlined])
    .replace(/^import .*$/gm, "")
    .replace("// @ts-nocheck", "//")
    .replace("export const validators: readonly Validate[] =", "return");
  const [validate] = new Function("schemas", "equal", "formats", "ucs2length", code)([inlined]) as ((
    value: unknown,
  ) => boolean)[];
  const nest = (leaf: object, depth: number): object =>
    depth === 0 ? leaf : { kind: "a", children: [nest(leaf, depth - 1)] };
  expect(validate?.(nest({ kind: "a" }, 20))).toBe(true);
  expect(validate?.(nest({}, 20))).toBe(false);
});

test("what cannot be represented is said with file and line, all of it, and nothing is written", () => {
  const file = join(folder, "rest.yaml");
  const operation = "{responses: {'200': {description: A}}}";
  writeFileSync(
    file,
    `openapi: 3.1.0\ninfo: {title: Rest, version: '1'}\npaths:\n  /users/{id}:\n    get: ${operation}\n  /users.find:\n    trace: ${operation}\n`,
  );
  const result = generate(file);
  expect(result.status).toBe(1);
  expect(result.stderr.trim().split("\n")).toEqual([
    `${file}:5 path-parameters-defined The operation does not define the path parameter \`{id}\` expected by path \`/users/{id}\`.`,
    `${file}:5 parameter No parameter describes {id} of /users/{id}. Add one with in: path.`,
    `${file}:7 method-verb A method has a get, post, put, patch or delete; /users.find has trace.`,
  ]);
});

test("a document that is not OpenAPI is refused by Redocly's structure rules", () => {
  const file = join(folder, "broken.yaml");
  writeFileSync(file, "openapi: 3.1.0\ninfo: {title: 5}\npaths: {/a.b: {post: {responses: 7}}}\n");
  const result = generate(file);
  expect(result.status).toBe(1);
  expect(result.stderr).toContain(`${file}:3 struct`);
  expect(result.stderr).not.toContain("    at ");
});

test("a document that Redocly gives up on is refused in its words, with the line it names", () => {
  const file = join(folder, "odd.yaml");
  writeFileSync(file, "openapi: 3.1.0\ninfo: !!js/function x\npaths: {}\n");
  const result = generate(file);
  expect([result.status, result.stderr.trim()]).toEqual([
    1,
    `${file}:2 redocly unknown scalar tag !<tag:yaml.org,2002:js/function>.`,
  ]);
});

test("a run over what has not changed repeats the lines of the one before, and loads nothing more", () => {
  const file = join(folder, "again.yaml");
  const operation = "{responses: {'200': {description: A}}}";
  const rest = `  /a.get: {get: ${operation}}\n  /users/{id}: {get: ${operation}}\n`;
  writeFileSync(file, `openapi: 3.1.0\ninfo: {title: Again, version: '1'}\npaths:\n${rest}`);
  const options = ["--out", join(folder, "again"), "--verbose"];
  const [first, second] = [generate(file, ...options), generate(file, ...options)];
  expect(first.stderr).toContain("1 of 2 operations are left out: ");
  expect([second.status, second.stderr]).toEqual([first.status, first.stderr]);
  expect([first.stdout, second.stdout].map((output) => /^load /m.test(output))).toEqual([true, false]);
});

test("a file that is not there", () => {
  const result = generate(join(folder, "gone.yaml"));
  expect([result.status, result.stderr.trim()]).toEqual([
    1,
    `${join(folder, "gone.yaml")}:1 file The file does not exist.`,
  ]);
});

test("an option that does not exist is refused with the usage", () => {
  const result = generate("x", "--fast");
  expect(result.status).toBe(2);
  expect(result.stderr).toContain("Usage: pnpm generate");
});
