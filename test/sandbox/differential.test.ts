import { type MethodName, methodNames, methods } from "@datacloud/contract";
import { createSandbox, type Sandbox } from "@datacloud/sandbox";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { schemaOf } from "../../packages/validators/src/schema.ts";
import { arbitraryOf } from "../contract/schema-arbitrary.ts";
import { type Api, type ApiResponse, apiOver } from "./api.ts";
import { storageKinds } from "./storages.ts";

/** Few references, so that calls meet each other's records. */
const references = ["a", "b", 5];
const shared = {
  reference_id: fc.constantFrom(...references),
  reference: fc.constantFrom("a", "b"),
  key: fc.constantFrom("k", "l"),
  id: fc.constantFrom(1, 2, "1", "2", "x"),
  parent_id: fc.constantFrom(1, 2, null),
  source: fc.constantFrom("github", "gitlab"),
  external_id: fc.constantFrom("1", "2", "3"),
};

/** Arguments that the schema allows, with references of the few and now and then something else. */
function argumentsOf(method: MethodName): fc.Arbitrary<object> {
  const odd = fc.dictionary(
    fc.constantFrom("metadata", "services", "value", "success", "data"),
    fc.jsonValue(),
    { maxKeys: 1 },
  );
  return fc
    .tuple(arbitraryOf(schemaOf(method, "arguments")), fc.record(shared), fc.option(odd, { freq: 6 }))
    .map(([args, known, extra]) => ({ ...replace(args, known), ...extra }));
}

function replace(args: unknown, known: Record<string, unknown>): object {
  const copy = { ...(args as Record<string, unknown>) };
  for (const [name, value] of Object.entries(known)) if (name in copy) copy[name] = value;
  if (Array.isArray(copy.repos)) copy.repos = copy.repos.map((repo) => replace(repo, known));
  return copy;
}

const call = fc
  .constantFrom(...methodNames.filter((name) => methods[name].verb === "POST"))
  .chain((method) => fc.tuple(fc.constant(method), argumentsOf(method)));

const kinds = storageKinds();
const sandboxes: { sandbox: Sandbox; api: Api }[] = [];

beforeAll(async () => {
  for (const { open } of kinds) {
    const storage = await open();
    const sandbox = createSandbox({ keys: ["my-key"], seed: "s", ...(storage ? { storage } : {}) });
    sandboxes.push({ sandbox, api: apiOver(sandbox.fetch) });
  }
});
afterAll(async () => {
  for (const { sandbox } of sandboxes) await sandbox.close();
  for (const { stop } of kinds) await stop();
});

test("every storage gives every call the same answer and the same rows, and none fails", async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 3, maxLength: 12 }), async (calls) => {
      for (const { sandbox } of sandboxes) await sandbox.reset();
      for (const [method, args] of calls) {
        const answers: ApiResponse[] = [];
        for (const { api } of sandboxes) answers.push(await api(method, args));
        const [first, ...others] = answers.map(({ status, body }) => ({ status, body }));
        expect([200, 422]).toContain(first?.status);
        for (const other of others) expect(other).toEqual(first);
        const [rows, ...further] = sandboxes.map(({ sandbox }) => sandbox.requests().at(-1)?.rows);
        for (const other of further) expect(other).toEqual(rows);
        if (first?.status === 200) taken += 1;
      }
    }),
    { numRuns: 60, seed: 11 },
  );
  expect(taken).toBeGreaterThan(100);
});
