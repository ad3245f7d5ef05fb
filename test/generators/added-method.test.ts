import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const copy = temporaryFolder("copy");

/** What a person adds: one file and one line. */
const file = `post:
  operationId: deploymentsRollback
  tags: [deployments]
  summary: Mark a deployment as rolled back
  description: Marks a deployment as rolled back.
  x-effect: replaces
  x-idempotency: {safe: by-key, key: reference_id, repeat: changes nothing}
  x-tables: [deployments]
  requestBody:
    required: true
    content:
      application/json:
        schema: {$ref: '#/x-schemas/DeploymentsRollbackArguments'}
        examples:
          rolled_back: {summary: By its reference., value: {reference_id: release-v2.4.0, reason: errors}}
          deployment_too_old: {summary: An old one., value: {reference_id: release-v0.1.0}}
      application/x-www-form-urlencoded:
        schema: {$ref: '#/x-schemas/DeploymentsRollbackArguments'}
  responses:
    '200':
      description: Marked.
      content:
        application/json:
          schema: {$ref: ../components/schemas/Success.yaml}
          examples: {rolled_back: {summary: Marked., value: {ok: true}}}
    '422':
      description: Refused.
      content:
        application/json:
          schema:
            allOf:
              - $ref: ../components/schemas/Failure.yaml
              - {type: object, properties: {error: {$ref: '#/x-schemas/DeploymentsRollbackErrorCode'}}}
          examples: {deployment_too_old: {summary: Too old., value: {ok: false, error: deployment_too_old}}}
x-schemas:
  DeploymentsRollbackArguments:
    type: object
    description: Arguments of deployments.rollback.
    required: [reference_id]
    properties:
      reference_id: {$ref: ../components/schemas/DeploymentReferenceId.yaml}
      reason: {type: string, description: Why it was rolled back.}
  DeploymentsRollbackErrorCode:
    description: Code of the error.
    anyOf:
      - type: string
        enum: [deployment_too_old]
        x-enumDescriptions: {deployment_too_old: The deployment is too old. Roll back a newer one.}
      - $ref: ../components/schemas/CommonErrorCode.yaml
      - $ref: ../components/schemas/OtherErrorCode.yaml
`;

const use = `import { createClient } from "@datacloud/client";
import type { Args, ErrorCode } from "@datacloud/contract";

const args: Args<"deployments.rollback"> = { reference_id: "a", reason: "b" };
const code: ErrorCode<"deployments.rollback"> = "deployment_too_old";
export const done = createClient({ instance: "a", token: code }).deployments.rollback(args).then(({ ok }): true => ok);
// @ts-expect-error The deployment is not named.
export const wrong: Args<"deployments.rollback"> = { reason: "b" };
`;

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

beforeAll(() => {
  const kept = (path: string) =>
    !/(?:^|\/)(?:dist|\.turbo|\.git|\.cache|bench\/node_modules)(?:\/|$)/.test(path.slice(root.length));
  for (const name of [
    "spec",
    "generators",
    "packages",
    "scripts",
    "test",
    "redocly.yaml",
    "tsconfig.json",
    "package.json",
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true, filter: kept });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "spec/methods/deployments.rollback.yaml"), file);
  const line = "  /deployments.update: ";
  const openapi = readFileSync(join(copy, "spec/openapi.yaml"), "utf8");
  const added = "  /deployments.rollback: {$ref: methods/deployments.rollback.yaml}\n";
  writeFileSync(join(copy, "spec/openapi.yaml"), openapi.replace(line, added + line));
  run("generators/start.js");
});

test("one file and one line make types and a client member", () => {
  writeFileSync(join(copy, "test/use-added-method.ts"), use);
  // Other tests are no part of what has to compile.
  const include = ["generators", "packages", "scripts", "test/use-added-method.ts"];
  const exclude = ["**/node_modules", "**/dist", "**/*.test.ts"];
  writeFileSync(
    join(copy, "tsconfig.added.json"),
    JSON.stringify({ extends: "./tsconfig.json", include, exclude }),
  );
  // On one thread: several check the same libraries once more each.
  run(join(root, "node_modules/typescript/bin/tsc"), "--project", "tsconfig.added.json", "--singleThreaded");
});

test("they make contract tests of the validator, the handler and the client, and those pass", () => {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const output = run(
    vitest,
    "run",
    "--config",
    "test/vitest.config.ts",
    "test/contract/scenarios.test.ts",
    "test/contract/round-trip.test.ts",
    "--reporter=verbose",
    "-t",
    "deployments.rollback",
  );
  expect(output).toContain("deployments.rollback rolled_back as form > the gate accepts or refuses it");
  expect(output).toContain("deployments.rollback deployment_too_old as json > the mock answers it over HTTP");
  expect(output).toContain("the client reads the answer to deployments.rollback deployment_too_old as form");
  expect(output).toContain("deployments.rollback > any valid arguments survive as form");
});

test("they make entries in the docs, the catalogue and the document", () => {
  const read = (path: string) => readFileSync(join(copy, "packages", path), "utf8");
  expect(read("contract/src/generated/openapi.json")).toContain('"/deployments.rollback": {');
  const page = read("docs/src/generated/methods/deployments.rollback.ts");
  for (const language of ["curl-json", "curl-form", "typescript", "go", "gitlab-ci"])
    expect(page).toContain(`"${language}"`);
  expect(read("contract/src/generated/errors.ts")).toContain('"remedy": "Roll back a newer one."');
  expect(read("contract/src/generated/openapi.yaml")).toContain("/deployments.rollback:");
});

test("nothing else was left behind: generating again changes nothing", () => {
  expect(run("generators/start.js")).toMatch(/^27 methods, \d+ files, 0 changed\.$/m);
  expect(run("generators/start.js", "--check")).toMatch(/^\d+ generated files are up to date\.$/m);
});
