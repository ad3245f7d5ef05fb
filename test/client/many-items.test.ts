import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../architecture/repository.ts";

test("300,000 items leave the heap as it was after a tenth of them", () => {
  const args = ["--expose-gc", "--conditions=@datacloud/source", join(root, "test/client/many-items.ts")];
  const output = execFileSync(process.execPath, args, { encoding: "utf8" });
  const { accepted, rejected, first, last } = JSON.parse(output) as Record<string, number>;
  expect([accepted, rejected]).toEqual([300_000, 0]);
  expect((last ?? Infinity) - (first ?? 0)).toBeLessThan(4);
}, 120_000);
