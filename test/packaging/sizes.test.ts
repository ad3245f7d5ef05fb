import { realpathSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { describe, expect, test } from "vitest";
import { entriesOf } from "./api-report.ts";
import { published, usePacked } from "./pack.ts";
import { type SizeBudget, sizeBudgets } from "./size-budgets.ts";

const { folder } = usePacked(published.map(({ short }) => short));

/** What is not ours is not in a size: it has its own, and the program may share it. */
const othersStayOutside: Plugin = {
  name: "others-stay-outside",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) => {
      return path.startsWith("@datacloud/") ? undefined : { path, external: true };
    });
  },
};

/** The bytes of a program with all that it imports of ours, parts that are loaded later included. */
async function sizeOf({ program }: SizeBudget): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: realpathSync(folder) },
    plugins: [othersStayOutside],
    bundle: true,
    write: false,
    minify: true,
    legalComments: "none",
    format: "esm",
    platform: "neutral",
    target: "es2022",
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

test("every entry that can be imported has a budget, and every budget an entry", () => {
  const entries = published.flatMap(({ name, exports }) =>
    entriesOf(exports)
      .filter(({ types }) => types !== undefined)
      .map(({ path }) => `${name}${path.slice(1)}`),
  );
  const budgeted = Object.keys(sizeBudgets).filter((name) => name.startsWith("@"));
  expect(budgeted.toSorted()).toEqual(entries.toSorted());
});

describe.each(Object.entries(sizeBudgets))("%s", (name, budget) => {
  test(`weighs at most ${budget.limit} bytes, and no budget is generous`, async () => {
    const size = await sizeOf(budget);
    const advice = `${name} weighs ${size} bytes. Find what made it grow, or review and write a new limit in test/packaging/size-budgets.ts.`;
    expect(size, advice).toBeLessThanOrEqual(budget.limit);
    expect(size * 1.5 + 200, `${name} weighs ${size} bytes: lower its limit.`).toBeGreaterThan(budget.limit);
  });
});
