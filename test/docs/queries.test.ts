import { createSandbox, openStorage, type Sandbox } from "@datacloud/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleQuery } from "../../packages/docs/src/example-query.ts";
import type { MethodReference, Scenario } from "../../packages/docs/src/reference.ts";
import { reference } from "./reference.ts";

const shown = reference.methods.flatMap((method) => {
  const [table] = method.tables;
  const scenario = method.scenarios.find(({ response }) => response.status === 200);
  return table && scenario ? [{ name: method.name, method, table, scenario }] : [];
});
/** Methods whose call alone leaves a row behind: they need nothing that is stored before, as a group needs its parent. */
const writers = shown.filter(({ name }) =>
  /^(?!repoGroups).*\.(?:push|pushAll|set|setAll|create|upsert|sync)$/.test(name),
);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = createSandbox({ keys: ["my-key"], storage: await openStorage(), sqlTimeout: 60_000 });
});
afterAll(async () => sandbox?.close());

async function rowsOf(query: string): Promise<unknown[]> {
  const response = await sandbox.handle(
    new Request("http://127.0.0.1/_sandbox/sql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    }),
  );
  const text = await response.text();
  expect(response.status, text).toBe(200);
  return (JSON.parse(text) as { rows: unknown[] }).rows;
}

async function call(method: MethodReference, scenario: Scenario): Promise<void> {
  const response = await sandbox.handle(
    new Request(`http://127.0.0.1/api/${method.name}`, {
      method: method.verb,
      headers: { authorization: "Bearer my-key", "content-type": "application/json" },
      body: JSON.stringify(scenario.request.arguments),
    }),
  );
  expect(response.status, await response.text()).toBe(200);
}

test.each(shown.filter((entry) => !writers.includes(entry)))(
  "the query on the page of $name runs in the sandbox",
  async ({ table, scenario }) => {
    expect(await rowsOf(exampleQuery(reference.tables, table, scenario.request.arguments))).toBeInstanceOf(
      Array,
    );
  },
);

// One query for all of them: each has a process of its own.
test("before its request no query finds a row", async () => {
  await sandbox.reset();
  const counts = writers.map(({ table, scenario }) => {
    const query = exampleQuery(reference.tables, table, scenario.request.arguments).replace(/;\s*$/, "");
    return `select count(*) as n from (${query}) as found`;
  });
  expect(await rowsOf(counts.join(" union all "))).toEqual(counts.map(() => [0]));
});

test.each(writers)("after $name its query finds the row", async ({ method, table, scenario }) => {
  await sandbox.reset();
  const query = exampleQuery(reference.tables, table, scenario.request.arguments);
  await call(method, scenario);
  expect((await rowsOf(query)).length).toBeGreaterThan(0);
});
