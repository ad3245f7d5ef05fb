import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../../../test/temporary-folder.ts";
import { mixedEntries } from "../../fixtures/mixed-entries.ts";
import { judgeCapture, judgeCaptures } from "../../judge-capture.ts";
import { openCapture } from "../../sources/capture/capture.ts";
import { memoryForSightings } from "../batch/sightings.ts";
import { createCrew } from "./crew.ts";

const folder = temporaryFolder("crew");

const file = (name: string, entries: readonly string[]) => {
  const path = join(folder, name);
  writeFileSync(path, entries.join("\n"));
  return path;
};
const filler = `"filler":"${"x".repeat(12_000)}","time"`;
const path = file(
  "a.jsonl",
  mixedEntries(200, 3).map((entry) => entry.replace('"time"', filler)),
);
const other = file("b.jsonl", mixedEntries(30, 4));

test("real workers give the report of one thread, for one capture and for several", async () => {
  const how = { workers: 2, workersFrom: 0 };
  const alone = await judgeCapture(openCapture(path));
  expect(JSON.stringify(await judgeCapture(openCapture(path), how))).toBe(JSON.stringify(alone));
  const captures = () => [other, join(folder, "none"), other].map((name) => openCapture(name));
  const several = await judgeCaptures(captures(), { source: "all" });
  expect(JSON.stringify(await judgeCaptures(captures(), { source: "all", ...how }))).toBe(
    JSON.stringify(several),
  );
});

const batchOf = (text: string) => {
  const bytes = new Uint8Array(new SharedArrayBuffer(text.length));
  bytes.set(Buffer.from(text));
  const around = { isHar: false, labels: {}, isSure: true };
  return { bytes, starts: [0], ends: [text.length], offsets: [41], around, capture: undefined, period: 0 };
};

test("a worker that breaks is an error that names the place of the entry", async () => {
  const crew = createCrew(1, { hosts: [], sightings: undefined as unknown as Int32Array });
  const [first, next] = [
    batchOf("{}"),
    batchOf(mixedEntries(99, 1).find((text) => text.includes("customData.set")) ?? ""),
  ];
  expect((await crew.judge(first)).verdict.tally.counts.entries).toBe(1);
  const [broken, waiting] = await Promise.allSettled([crew.judge(next), crew.judge(next)]);
  const message = expect.stringMatching(
    /^The entry that begins at byte 41 could not be judged: .*undefined.*\.$/,
  );
  expect(broken).toMatchObject({ status: "rejected", reason: { message, code: "WORKER_ENDED" } });
  expect(waiting).toMatchObject({ status: "rejected", reason: { message } });
  await crew.end();
});

test("batches wait for their turn, and a crew has an end", async () => {
  const crew = createCrew(1, { hosts: [], sightings: memoryForSightings() });
  expect(crew.hasRoom()).toBe(true);
  const verdicts = [crew.judge(batchOf("{}")), crew.judge(batchOf("1"))];
  expect(crew.hasRoom()).toBe(false);
  expect((await Promise.all(verdicts)).map(({ verdict }) => verdict.isStopped)).toEqual([false, false]);
  expect(crew.hasRoom()).toBe(true);
  await crew.end();
});
