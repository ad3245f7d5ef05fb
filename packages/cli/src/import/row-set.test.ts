import { expect, test } from "vitest";
import { createRowSet } from "./row-set.ts";

test("a set of a million rows takes a bit for each and knows them all", () => {
  const before = process.memoryUsage();
  const set = createRowSet();
  for (let index = 0; index < 1_000_000; index += 3) set.add(index);
  const after = process.memoryUsage();
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  expect(used).toBeLessThan(2_000_000);
  expect(set.size).toBe(333_334);
  for (const index of [0, 1, 2, 3, 8, 9, 999_999, 1_000_000, 5_000_001])
    expect([index, set.has(index)]).toEqual([index, index < 1_000_000 && index % 3 === 0]);
});
