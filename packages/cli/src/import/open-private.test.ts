import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../../test/temporary-folder.ts";
import { openCheckpoint } from "./checkpoint.ts";
import { openPrivate } from "./open-private.ts";
import { openRowFile } from "./row-file.ts";

const folder = temporaryFolder("private");

const identity = { method: "m", baseUrl: "u", input: "i", options: "o" };
const layout = { format: "csv", delimiter: ",", isGzip: false } as const;

test.each([
  [
    "a new checkpoint",
    (file: string) => {
      writeFileSync(file, "");
      openCheckpoint(file, identity, 1, true).close(false);
    },
  ],
  [
    "rows",
    (file: string) => {
      const rows = openRowFile(file, layout, 0);
      rows.add({ index: 0, line: 2, cells: { a: "1" } }, "why");
      rows.close();
    },
  ],
  [
    "rows that go on",
    (file: string) => {
      const rows = openRowFile(file, layout, Number.MAX_SAFE_INTEGER);
      rows.add({ index: 0, line: 2, cells: { a: "1" } }, "why");
      rows.close();
    },
  ],
])("%s are for the owner alone, also in a file that others could read", (_, write) => {
  const file = join(folder, "open.csv");
  writeFileSync(file, "a\n");
  chmodSync(file, 0o644);
  write(file);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("what is no file keeps its mode", () => {
  const { mode } = statSync("/dev/null");
  openPrivate("/dev/null", "w");
  expect(statSync("/dev/null").mode).toBe(mode);
});
