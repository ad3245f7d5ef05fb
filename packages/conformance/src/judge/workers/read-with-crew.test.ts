import { describe, expect, test } from "vitest";
import {
  captures,
  creator,
  crewHere,
  har,
  lines,
  many,
  some,
  sourceOf,
} from "../../fixtures/crew-captures.ts";
import { namedEntries } from "../../fixtures/mixed-entries.ts";
import { judgeCapture } from "../../judge-capture.ts";
import { orderRules } from "../../rules/all-rules.ts";
import type { CaptureSource } from "../../sources/capture/capture.ts";
import { createBatchSession } from "../session.ts";
import { readWithCrew } from "./read-with-crew.ts";

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

describe("with workers", () => {
  test.each(Object.entries(captures))("%s: the same report", async (_, [bytes, name = "a.har"]) => {
    const alone = await reportAlone(sourceOf(bytes, name));
    expect(await reportWith(sourceOf(bytes, name))).toBe(alone);
  });

  test.each([
    { batchSize: 1, count: 1 },
    { batchSize: 700, count: 3 },
    { batchSize: 100_000, count: 1 },
    { from: 50_000, count: 2 },
  ])("%o: the same report", async (how) => {
    expect(await reportWith(sourceOf(har(some), "a.har"), how)).toBe(
      await reportAlone(sourceOf(har(some), "a.har")),
    );
  });

  test("a pipe, which can be read once: the same report", async () => {
    const bytes = Buffer.from(`{"log":{"entries":[${some.join()}],${creator}}}`);
    const alone = await reportAlone(sourceOf(bytes, "-", false));
    expect(await reportWith(sourceOf(bytes, "-", false))).toBe(alone);
  });

  test("the captures hold what may differ", async () => {
    const { findings, collapsed, problems } = await judgeCapture(sourceOf(har(many), "a.har"));
    const rules = new Set(findings.map(({ rule }) => rule));
    for (const { id } of orderRules) expect(rules).toContain(id);
    const ofSome = (await judgeCapture(sourceOf(har(some), "a.har"))).findings.map(({ rule }) => rule);
    expect(new Set(ofSome)).toEqual(rules);
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
