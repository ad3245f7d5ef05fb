import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../../test/temporary-folder.ts";
import { type CrewNotes, captures, crewHere, har, many, some, withIn } from "../../fixtures/crew-captures.ts";
import { mixedEntries } from "../../fixtures/mixed-entries.ts";
import { judgeCaptures } from "../../judge-capture.ts";
import { type CaptureSource, openCapture } from "../../sources/capture/capture.ts";
import { openAnywhere } from "../../sources/capture/read-file.ts";
import { createBatchSession } from "../session.ts";
import { readWithCrew } from "./read-with-crew.ts";

const folder = temporaryFolder("stretches");

interface How {
  count?: number;
  stretchSize?: number;
  from?: number;
  /** Bytes that the file seems to have beyond its end. */
  beyond?: number;
  isUnreadable?: boolean;
}

/** A capture in a file, whose front comes in small pieces. */
function sourceIn(bytes: Buffer, name: string, { beyond = 0, isUnreadable = false }: How): CaptureSource {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  async function* pieces(from = 0) {
    for (let at = from; at < bytes.length; at += 5000) yield Buffer.from(bytes.subarray(at, at + 5000));
  }
  const open = () => {
    const file = openAnywhere(path);
    if (isUnreadable) file?.close();
    return file && { ...file, size: file.size + beyond, close: isUnreadable ? () => undefined : file.close };
  };
  return { name, bytes: pieces(), again: () => pieces(), file: { open, from: pieces } };
}

/** The report of some captures as one, read in stretches; and of one thread. */
async function reports(
  given: readonly [Buffer, string?][],
  how: How = {},
): Promise<[string, string, CrewNotes]> {
  const { count = 1, stretchSize = 3000, from = 0 } = how;
  const told = { stretches: 0, again: 0 };
  const session = createBatchSession({ source: "all" });
  const crew = crewHere(count, told);
  for (const [index, [bytes, name = "a.har"]] of given.entries()) {
    const source = sourceIn(bytes, `${index}-${name}`, how);
    session.nextCapture(source.name);
    const problem = (found: { message: string; offset?: number }) =>
      session.problem({ ...found, message: `${source.name}: ${found.message}` });
    const sink = { exchange: session.add, skipped: session.ignore, problem };
    const hands = { count: count + 1, from, batchSize: 4000, stretchSize, crew: () => crew };
    await readWithCrew(source, session, sink, hands);
  }
  const names = given.map(([, name = "a.har"], index) => `${index}-${name}`);
  return [JSON.stringify(session.report(), null, 1), await reportAlone(given, names), told];
}

const ofOneThread = new Map<string, Promise<string>>();

/** The report of one thread on captures in files. It is made once, however often the captures are read in stretches. */
function reportAlone(given: readonly [Buffer, string?][], names: readonly string[]): Promise<string> {
  const key = JSON.stringify([names, given.map(([bytes]) => hash("sha256", bytes))]);
  const sources = names.map((name) => ({ ...openCapture(join(folder, name)), name }));
  const report = () => judgeCaptures(sources, { source: "all" }).then((all) => JSON.stringify(all, null, 1));
  const known = ofOneThread.get(key) ?? report();
  ofOneThread.set(key, known);
  return known;
}

const alike = '{"startedDateTime":"2026-03-01T10:00:00Z","request":{"url":"https://acme.getdx.net/api/x"}}';
const inText = JSON.stringify({ ...JSON.parse(many[3] ?? ""), comment: `},${alike},{"startedDateTime":` });
const nested = `{"startedDateTime":1,"_all":[${Array.from({ length: 90 }, () => alike).join()}]}`;
const broken = `{"startedDateTime":"},${alike},`;
const long = JSON.stringify({ startedDateTime: 1, text: '},\n{"startedDateTime"'.repeat(900) });
/** What is wrong in entries of one kind. */
const fault = '\\"value\\":\\"text\\"';
const wrong = mixedEntries(3000, 5).filter((text) => text.includes(fault));
const everywhere = (entry: string, by: number, into: readonly string[] = some) =>
  into.flatMap((text, index) => (index % by === by - 1 ? [text, entry] : [text]));
const ofOthers = some.map((text, index) => {
  const { startedDateTime, request, ...rest } = JSON.parse(text) as Record<string, object>;
  if (index % 3 === 0) return JSON.stringify({ request, ...rest, startedDateTime }, null, 2);
  return JSON.stringify({ pageref: "page_1", _id: 1, startedDateTime, ...rest, request }, null, index % 2);
});

const hostile: Readonly<Record<string, [Buffer, string?]>> = {
  "a text like the edge of an entry": [har(everywhere(inText, 5))],
  "objects inside of an entry that begin as entries do": [har(everywhere(nested, 9))],
  "such objects in every stretch": [har(Array.from({ length: 60 }, () => nested))],
  "an edge of entries in broken JSON": [har(withIn(100, broken))],
  "a long text of edges": [har(everywhere(long, 40))],
  "other names and white space": [har(ofOthers)],
  "names that the front does not have": [har([...some.slice(0, 60), ...ofOthers, ...some])],
  "more white space between entries than is read ahead": [har(withIn(100, " ".repeat(200_000) + many[1]))],
  "commas that are missing or too many": [
    Buffer.from(
      har(some)
        .toString()
        .replaceAll(/,\n\{"startedDateTime":"2026-03-01T10:0[12]/g, (text) => text.slice(1))
        .replaceAll(",\n", ",,\n"),
    ),
  ],
  "one kind of finding beyond what is listed": [har(everywhere(nested, 7, [...wrong, ...wrong]))],
  "lines of Windows, blank lines, and no end of the last": [
    Buffer.from(`\uFEFF${some.join("\r\n\r\n \n")}`),
    "a.jsonl",
  ],
  "a line that is cut off": [Buffer.from(some.join("\n")).subarray(0, -40), "a.jsonl"],
  "a list that is closed within another": [har(withIn(140, `]`))],
  "entries of many sizes": [
    har(some.map((text, index) => text.replace('"time"', `"x":"${"y".repeat((index * 37) % 9000)}","time"`))),
  ],
};

describe("in stretches", () => {
  /** Those that are hostile to stretches are read in small and in large ones. The others differ in how a capture is written. */
  const ways = (name: string): How[] =>
    name in hostile ? [{}, { stretchSize: 20_000, count: 3 }] : [{ count: 2 }];

  test.each(Object.entries({ ...captures, ...hostile }))("%s: the same report", async (name, capture) => {
    for (const how of ways(name)) {
      const [found, wanted] = await reports([capture], how);
      expect(found).toBe(wanted);
    }
  });

  test.each<How>([
    { stretchSize: 1 },
    { stretchSize: 700, count: 3 },
    { stretchSize: 200_000 },
    { from: 50_000, count: 2 },
    { beyond: 50_000 },
    { isUnreadable: true },
  ])("%o: the same report", async (how) => {
    const [found, wanted] = await reports([[har(many.slice(0, how.stretchSize === 1 ? 12 : 230))]], how);
    expect(found).toBe(wanted);
  });

  test("several captures, one of which stops in the middle: the same report", async () => {
    const half = [...wrong, '{"a":nothing}', ...wrong, ...wrong];
    const given: [Buffer][] = [[har(half)], [har([...wrong, ...wrong])], [har(many)]];
    for (const count of [1, 2]) {
      const [found, wanted] = await reports(given, { count });
      expect(found).toBe(wanted);
    }
    expect(wrong.length).toBeGreaterThan(100);
  });

  test("what was judged in vain is no reason to leave the words of a finding out", async () => {
    const harmless = many.filter((text) => !text.includes(fault));
    const faults = [...wrong, ...wrong, ...wrong, ...wrong];
    const trap = `{"startedDateTime":1,"_all":[${[...faults, ...faults].join()}]}`;
    const stops: [Buffer][] = [[har([...harmless, '{"a":nothing}', ...faults])], [har(faults)]];
    for (const given of [[[har([...harmless, trap, ...faults])] as [Buffer]], stops]) {
      const [found, wanted] = await reports(given, { stretchSize: 20_000 });
      expect(found).toBe(wanted);
    }
  });

  test("plain captures are read in stretches, each once, and hostile ones are not read so for ever", async () => {
    for (const capture of [captures["a HAR"], captures["JSON lines"]] as [Buffer, string?][]) {
      const [, , { stretches, again }] = await reports([capture]);
      expect(again).toBe(0);
      expect(stretches).toBeGreaterThan(20);
    }
    const [, , { again }] = await reports([hostile["such objects in every stretch"] as [Buffer]]);
    expect(again).toBeGreaterThan(3);
    expect(again).toBeLessThan(60);
  });
});
