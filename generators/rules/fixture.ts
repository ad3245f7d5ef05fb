import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lintEach } from "./lint.ts";

/** A small description that keeps every house rule. Tests break one thing in it. */
export const wellKept: Readonly<Record<string, string>> = {
  "openapi.yaml": `openapi: 3.1.1
info: {title: Things, version: 1.0.0, license: {name: MIT, identifier: MIT}}
servers: [{url: 'https://things.getdx.net/api'}]
security: [{apiKey: []}]
tags: [{name: things, description: Things.}]
paths:
  /things.create: {$ref: methods/things.create.yaml}
components:
  securitySchemes:
    apiKey: {type: http, scheme: bearer}
x-probes:
  - id: color-stored
    request: {method: things.create, arguments: {name: '{ref}', color: red}}
    confirms: [{ok: true}]
    contradicts: [{status: 422}]
`,
  "methods/things.create.yaml": `post:
  operationId: thingsCreate
  tags: [things]
  summary: Create a thing
  description: Creates a thing.
  x-effect: replaces
  x-idempotency: {safe: by-key, key: name, repeat: changes nothing}
  requestBody:
    content:
      application/json:
        schema: {$ref: '#/x-schemas/ThingsCreateArguments'}
        examples:
          plain: {summary: A thing., value: {name: lamp}}
          thing_exists: {summary: A thing that is there., value: {name: chair}}
      application/x-www-form-urlencoded:
        schema: {$ref: '#/x-schemas/ThingsCreateArguments'}
  externalDocs: {url: https://example.com/things}
  responses:
    '200':
      description: Made.
      content:
        application/json:
          schema: {$ref: ../components/schemas/Success.yaml}
          examples: {plain: {summary: Made., value: {ok: true}}}
    '422':
      description: Refused.
      content:
        application/json:
          schema:
            allOf:
              - $ref: ../components/schemas/Failure.yaml
              - {type: object, properties: {error: {$ref: '#/x-schemas/ThingsCreateErrorCode'}}}
          examples:
            thing_exists: {summary: There., value: {ok: false, error: thing_exists}}
x-schemas:
  ThingsCreateArguments:
    type: object
    description: Arguments of things.create.
    required: [name]
    properties:
      name: {type: string, description: Name of the thing.}
      color:
        type: string
        description: Its color.
        x-evidence: inferred
        x-probe: color-stored
        x-source: [https://example.com/things]
  ThingsCreateErrorCode:
    description: Code of the error.
    anyOf:
      - type: string
        enum: [thing_exists]
        x-enumDescriptions: {thing_exists: A thing has that name. Choose another.}
      - {type: string}
`,
  "components/schemas/Success.yaml": `type: object
description: Done.
required: [ok]
properties: {ok: {type: boolean, const: true, description: Always true.}}
`,
  "components/schemas/Failure.yaml": `type: object
description: Refused.
required: [ok, error]
properties:
  ok: {type: boolean, const: false, description: Always false.}
  error: {type: string, description: Code of the error.}
`,
};

/** A change to one file of the description: the text that is there, and what stands in its place. */
export type Edit = [file: string, found: string, replacement: string];

/** Descriptions that wait to be linted. */
const waiting: { rule: string; edits: Edit[]; done: (found: Promise<string[]>) => void }[] = [];

/**
 * What one rule says of the description after some edits, as `file:line message`. Redocly takes a second to start: what
 * concurrent tests ask for goes through one run.
 */
export function lintAfter(rule: string, ...edits: Edit[]): Promise<string[]> {
  if (waiting.length === 0) setTimeout(lintWaiting, 20);
  return new Promise((done) => waiting.push({ rule, edits, done }));
}

function lintWaiting(): void {
  const cases = waiting.splice(0);
  const found = lintCases(cases);
  for (const [index, { done }] of cases.entries()) done(found.then((each) => each[index] ?? []));
}

async function lintCases(cases: readonly { rule: string; edits: Edit[] }[]): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-rules-"));
  try {
    const apis = cases.map(({ rule, edits }, index) => {
      const own = join(folder, `case-${index}`);
      writeDescription(own, edits);
      return `  case-${index}: {root: ${own}/openapi.yaml, rules: {datacloud/${rule}: error}}\n`;
    });
    const plugin = fileURLToPath(new URL("plugin.ts", import.meta.url));
    const config = join(folder, "redocly.yaml");
    writeFileSync(config, `plugins: [${plugin}]\napis:\n${apis.join("")}`);
    const found = await lintEach(config);
    if (found.length !== cases.length) throw new Error(`${cases.length} cases, ${found.length} results`);
    return found.map((diagnostics, index) => {
      const own = resolve(folder, `case-${index}`);
      return diagnostics.map(({ where, message }) => `${relative(own, where.file)}:${where.line} ${message}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the well-kept description with some edits into a folder. */
export function writeDescription(folder: string, edits: readonly Edit[] = []): void {
  for (const [file, text] of Object.entries(wellKept)) {
    const edited = edits.filter(([name]) => name === file).reduce(apply, text);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), edited);
  }
}

function apply(text: string, [file, found, replacement]: Edit): string {
  if (!text.includes(found)) throw new Error(`${file} does not contain ${found}`);
  return text.replace(found, replacement);
}

const file = "methods/things.create.yaml";

/** The line of the document's root that refers to the method. */
export const path = `  /things.create: {$ref: ${file}}\n`;

/** A change of the method's file. */
export function inMethod(found: string, replacement: string): Edit {
  return [file, found, replacement];
}

/** A change of the document's root. */
export function inRoot(found: string, replacement: string): Edit {
  return ["openapi.yaml", found, replacement];
}

/** What a rule finds after some edits: each as its line in the method's file, or in another that it names, and its message. */
type Case = readonly [what: string, edits: Edit[], found: (string | RegExp)[]];

/** Tests what rules say of the well-kept description after some edits. All are linted at once, before the first test. */
export function testRules(rules: Readonly<Record<string, readonly Case[]>>): void {
  const cases = Object.entries(rules).flatMap(([rule, all]) =>
    all.map(([what, edits, found]) => ({ rule, what, found, linted: lintAfter(rule, ...edits) })),
  );
  test.each(cases)("$rule finds $what", async ({ found, linted }) => {
    const wanted = found.map((message) =>
      typeof message === "string" ? message.replace(/^(?=\d)/, `${file}:`) : expect.stringMatching(message),
    );
    expect(await linted).toEqual(wanted);
  });
}
