import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openListFile } from "./har-file.ts";

test("a recording is for its owner alone, also in a file that others could read; a device keeps its mode", async () => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-har-"));
  const file = join(folder, "traffic.har");
  writeFileSync(file, "old");
  chmodSync(file, 0o644);
  const { mode } = statSync("/dev/null");
  for (const place of [file, "/dev/null"]) {
    const list = openListFile(place, { head: "[", tail: "]" }, () => undefined);
    list.add("1");
    await list.close();
  }
  expect(readFileSync(file, "utf8")).toBe("[1]");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(statSync("/dev/null").mode).toBe(mode);
  rmSync(folder, { recursive: true });
});
