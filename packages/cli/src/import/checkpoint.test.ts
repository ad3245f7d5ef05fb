import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../../test/temporary-folder.ts";
import { openCheckpoint } from "./checkpoint.ts";

const folder = temporaryFolder("checkpoint");

const identity = { method: "a.b", baseUrl: "https://é.example", input: "digest", options: "{}" };
const rows = 30_000;

test("a journal longer than what is read at once is replayed, but for a line that was cut off", () => {
  const file = join(folder, "long");
  const first = openCheckpoint(file, identity, rows, false);
  expect(first.isResumed).toBe(false);
  for (let index = 0; index < rows - 2; index += 1) {
    if (index % 3 === 0) first.reject(index, index + 1);
    else first.accept(index, 1, false);
  }
  first.sent(rows - 2, 1);
  first.close(false);
  appendFileSync(file, `a ${rows - 1} `);
  const again = openCheckpoint(file, identity, rows, false);
  expect([...again.states.subarray(0, 3), ...again.states.subarray(-3)]).toEqual([2, 2, 2, 2, 1, 0]);
  expect(again).toMatchObject({ isResumed: true, accepted: 19_998, rejected: 10_000, failedBytes: 29_998 });
  again.accept(rows - 1, 1, false);
  again.close(false);
  expect(readFileSync(file, "utf8").endsWith(`\ns ${rows - 2} 1\na ${rows - 1} 1\n`)).toBe(true);
});

test.each([
  [
    "belongs to another import",
    `${JSON.stringify({ datacloud: "import", ...identity, method: "other" })}\na 0 1\n`,
  ],
  ["is not the checkpoint of an import", "A text without a line break"],
])("a file that %s is left alone", (message, text) => {
  const file = join(folder, "other");
  writeFileSync(file, text);
  expect(() => openCheckpoint(file, identity, rows, false)).toThrow(message);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("a journal whose head was cut off begins anew", () => {
  const file = join(folder, "cut");
  writeFileSync(file, '{"datacloud":"imp');
  openCheckpoint(file, identity, rows, false).close(false);
  expect(readFileSync(file, "utf8")).toBe(`${JSON.stringify({ datacloud: "import", ...identity })}\n`);
});
