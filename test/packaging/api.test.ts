import { realpathSync } from "node:fs";
import { join } from "node:path";
import type ts from "typescript-5";
import { beforeAll, describe, expect, test } from "vitest";
import { files } from "../architecture/repository.ts";
import { apiReport, entriesOf, loadDeclarations } from "./api-report.ts";
import { published, usePacked } from "./pack.ts";
import { expectReviewed, updateCommand } from "./reviewed.ts";

const folder = "test/packaging/api";
const update = updateCommand("test/packaging/api.test.ts");
const { modules } = usePacked(published.map(({ short }) => short));
const folderOf = (name: string) => join(realpathSync(modules), name);

let program: ts.Program;
beforeAll(() => {
  const entries = published.flatMap(({ name, exports }) =>
    [...entriesOf(exports), ...entriesOf(exports, "require")].map((entry) => ({ name, ...entry })),
  );
  program = loadDeclarations(
    entries.flatMap(({ name, types }) => (types ? [join(folderOf(name), types)] : [])),
  );
});

describe.each(published)("the public API of $name", ({ name, short, exports }) => {
  test("is that of its reviewed report", async () => {
    const report = apiReport(program, folderOf(name), entriesOf(exports));
    await expectReviewed(
      report,
      `${folder}/${short}.txt`,
      `The public API of ${name} differs from ${folder}/${short}.txt. If that is what you want, add a changeset (pnpm changeset), review and commit what this writes: ${update}`,
    );
  });

  test("is the same for require() as for import", () => {
    const forRequire = entriesOf(exports, "require");
    const forImport = entriesOf(exports).filter(({ path }) => forRequire.some((each) => each.path === path));
    expect(apiReport(program, folderOf(name), forRequire)).toBe(
      apiReport(program, folderOf(name), forImport),
    );
  });
});

test("every report belongs to a package that is published", () => {
  const reports = files.filter((file) => file.startsWith(`${folder}/`));
  const expected = published.map(({ short }) => `${folder}/${short}.txt`);
  expect(reports.filter((report) => !expected.includes(report))).toEqual([]);
});
