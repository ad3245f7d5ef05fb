import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { mixedEntries, namedEntries } from "../../fixtures/mixed-entries.ts";
import { judgeCapture } from "../../judge-capture.ts";
import { orderRules } from "../../rules/order-rules.ts";
import type { CaptureSource } from "../../sources/capture/capture.ts";
import { createBatchJudge } from "../batch/batch-judge.ts";
import { memoryForSightings } from "../batch/sightings.ts";
import { createBatchSession } from "../session.ts";
import type { Crew } from "./crew.ts";
import { readWithCrew } from "./read-with-crew.ts";

/** Workers in this thread: what goes to them and back is copied as a message is, and some are slower than others. */
function crewHere(count: number): Crew {
  const settings = { hosts: [], sightings: memoryForSightings() };
  const judges = Array.from({ length: count + 1 }, () => createBatchJudge(settings));
  const chains = Array.from({ length: count }, () => Promise.resolve());
  let waiting = 0;
  let turn = 0;
  return {
    hasRoom: () => waiting < count * 2,
    judge: async (batch) => {
      waiting += 1;
      const seat = turn % count;
      turn += 1;
      const result = (chains[seat] ?? Promise.resolve()).then(async () => {
        await new Promise((resolve) => void setTimeout(resolve, (turn * 7) % 3));
        return structuredClone(judges[seat]?.judge(structuredClone(batch)));
      });
      chains[seat] = result.then(() => undefined);
      const verdict = await result;
      waiting -= 1;
      if (verdict) return verdict;
      throw new Error("There is no such seat.");
    },
    judgeHere: (batch) => (judges.at(-1) as ReturnType<typeof createBatchJudge>).judge(batch),
    end: async () => undefined,
  };
}

/** A capture in pieces of a size; a piece is written over when the next is asked for, as those of files are. */
function sourceOf(bytes: Buffer, name: string, isFile = true): CaptureSource {
  async function* pieces() {
    const piece = Buffer.alloc(5000);
    for (let at = 0; at < bytes.length; at += piece.length)
      yield piece.subarray(0, bytes.copy(piece, 0, at, at + piece.length));
  }
  return { name, bytes: pieces(), ...(isFile && { again: pieces }) };
}

async function reportWith(
  source: CaptureSource,
  { count = 2, from = 0, batchSize = 4000 } = {},
): Promise<string> {
  const options = { source: source.name, required: ["deployments.create"] };
  const session = createBatchSession(options);
  const crew = crewHere(count);
  const sink = { exchange: session.add, skipped: session.ignore, problem: session.problem };
  await readWithCrew(source, session, sink, { count: count + 1, from, batchSize, crew: () => crew });
  return JSON.stringify(session.report(), null, 1);
}

async function reportAlone(source: CaptureSource): Promise<string> {
  return JSON.stringify(await judgeCapture(source, { required: ["deployments.create"] }), null, 1);
}

const creator = '"creator":{"name":"Firefox"}';
const har = (entries: readonly string[], around = creator) =>
  Buffer.from(`{"log":{"version":"1.2",${around},"entries":[${entries.join(",\n")}]}}`);
const lines = (entries: readonly string[]) => Buffer.from(entries.join("\n"));
const many = mixedEntries(700, 1);
const huge = JSON.stringify({ ...JSON.parse(many[7] ?? ""), filler: "x".repeat(17 * 1024 * 1024) });
const large = (many[6] ?? "").replace('"time"', `"filler":"${"y".repeat(30_000)}","time"`);
const withIn = (at: number, entry: string) => [...many.slice(0, at), entry, ...many.slice(at)];

const captures: Readonly<Record<string, [Buffer, string?]>> = {
  "a HAR": [har(many)],
  "another HAR": [har(mixedEntries(700, 2))],
  "JSON lines": [lines(many), "a.jsonl"],
  "a byte order mark": [Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), har(many)])],
  gzip: [gzipSync(har(many))],
  "gzip that is cut off": [gzipSync(har(many)).subarray(0, 20_000)],
  "a HAR that is cut off": [har(many).subarray(0, 200_000)],
  "an entry that is no JSON": [har(withIn(350, '{"a":nothing}'))],
  "an entry that is no JSON, and a cut": [har(withIn(350, '{"a":nothing}')).subarray(0, 250_000)],
  "a line that is no JSON": [lines(withIn(350, "no json at all")), "a.jsonl"],
  "an entry that is no object": [har(withIn(350, "17"))],
  "text behind the end": [Buffer.concat([har(many), Buffer.from("more")])],
  "an entry beyond all batches": [har(withIn(350, large))],
  "an entry that is too large": [har(withIn(350, huge))],
  "labels behind the entries": [
    Buffer.from(`{"log":{"entries":[${many.join()}],${creator},"comment":"loopback"}}`),
  ],
  "two lists": [Buffer.from(`{"log":{"entries":[${many[0]}],${creator},"entries":[${many.join()}]}}`)],
  "more names than are listed": [lines(namedEntries(900)), "a.jsonl"],
  "no entries": [har([])],
  nothing: [Buffer.alloc(0)],
};

describe("with workers", () => {
  test.each(Object.entries(captures))("%s: the same report", async (_, [bytes, name = "a.har"]) => {
    const alone = await reportAlone(sourceOf(bytes, name));
    expect(await reportWith(sourceOf(bytes, name))).toBe(alone);
  });

  test.each([
    { batchSize: 1, count: 1 },
    { batchSize: 700, count: 3 },
    { batchSize: 100_000, count: 1 },
    { from: 200_000, count: 2 },
  ])("%o: the same report", async (how) => {
    expect(await reportWith(sourceOf(har(many), "a.har"), how)).toBe(
      await reportAlone(sourceOf(har(many), "a.har")),
    );
  });

  test("a pipe, which can be read once: the same report", async () => {
    const bytes = Buffer.from(`{"log":{"entries":[${many.join()}],${creator}}}`);
    const alone = await reportAlone(sourceOf(bytes, "-", false));
    expect(await reportWith(sourceOf(bytes, "-", false))).toBe(alone);
  });

  test("the captures hold what may differ", async () => {
    const { findings, collapsed, problems } = await judgeCapture(sourceOf(har(many), "a.har"));
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const { id } of orderRules) expect(rules).toContain(id);
    for (const id of [
      "refused-by-server",
      "malformed-http",
      "secret-in-data",
      "token-in-url",
      "json-as-form",
    ])
      expect(rules).toContain(id);
    const retried = findings.filter(({ rule }) => rule === "retried-write");
    expect(new Set(retried.map(({ server }) => server)).size).toBeGreaterThan(1);
    expect(collapsed.length).toBeGreaterThan(2);
    expect(problems).toEqual([]);
    const named = await reportAlone(sourceOf(lines(namedEntries(900)), "a.jsonl"));
    expect(named).toContain('"(other hosts)"');
    expect(named).toContain('"(other)"');
  });
});
