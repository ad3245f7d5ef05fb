import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../generators/core/build.ts";
import { checkTypes } from "../../generators/core/check-types.ts";
import { load } from "../../generators/core/load.ts";
import type { File } from "../../generators/core/model.ts";
import { createClock } from "../../generators/core/stage.ts";
import { filesOf } from "../../generators/pipeline.ts";

const document = fileURLToPath(new URL("parcels/openapi.yaml", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "datacloud-types-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files: File[];
beforeAll(async () => {
  files = await filesOf(build(load(document)).model, createClock(false));
}, 60_000);

/** The files, with one text in one of them replaced. */
function changed(end: string, from: string, to: string): File[] {
  return files.map((file) =>
    file.path.endsWith(end) ? { ...file, text: file.text.replace(from, to) } : file,
  );
}

test("what is made of another document compiles beside the handwritten files", () => {
  expect(checkTypes(files, { document, out: folder })).toEqual([]);
}, 60_000);

test("what does not compile is a fault with its place", () => {
  const broken = changed("contract/src/generated/methods.ts", "MethodDescription", "MethodDescriptions");
  const [fault, ...more] = checkTypes(broken, { document, out: folder });
  expect(fault).toMatchObject({ rule: "fault-of-ours", severity: "error" });
  expect(fault?.message).toMatch(
    /^packages\/contract\/src\/generated\/methods\.ts:\d+ would not compile \(.*MethodDescriptions/,
  );
  expect(more.length).toBeLessThan(20);
}, 60_000);
