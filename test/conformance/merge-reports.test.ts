import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ConformanceReport, createSession, type Exchange, mergeReports } from "@datacloud/conformance";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";

const folder = temporaryFolder("merge");

const base = "https://acme.getdx.net/api";
const headers = [
  { name: "authorization", value: "Bearer a-key-of-the-test" },
  { name: "content-type", value: "application/json" },
];
const answerOf = (body: object, status = 200) => ({ status, headers: [], body: JSON.stringify(body) });
const record = (id: number) => ({ reference: `acme/${id}`, key: "coverage", value: { percent: id } });

/** A request of each kind that a report tells apart, in turn: right, wrong, odd, refused, drifting, and not for the API. */
function exchangeAt(id: number): Exchange {
  const post = (method: string, args: object, answer: object, status?: number): Exchange => ({
    verb: "POST",
    url: `${base}/${method}`,
    headers,
    body: JSON.stringify(args),
    response: answerOf(answer, status),
  });
  const kinds = [
    () => post("customData.setAll", { data: [record(id), record(-id)] }, { ok: true }),
    () => post("customData.setAll", { data: [{ ...record(id), value: "text" }] }, { ok: true }),
    () => post("deployments.create", { deployed_at: 1_700_000_000 + id }, { ok: false, error: "no_service" }),
    () => post("deployments.create", { service: `s${id}`, deployed_at: "someday" }, { ok: true, extra: id }),
    () => post("nothing.here", { id }, { ok: false, error: "unknown_method" }, 404),
    () => ({ verb: "GET", url: `https://host${id % 7}.example.com/`, headers: [] }),
  ];
  return (kinds[id % kinds.length] ?? kinds[0])?.() as Exchange;
}

function judged(first: number, end: number): ConformanceReport {
  const session = createSession({ required: ["customData.setAll", "incidents.upsert"], source: "all" });
  for (let id = first; id < end; id += 1) session.add(exchangeAt(id));
  if (first === 0) session.problem({ message: "cut off", offset: 3 });
  return session.report();
}

describe("reports of shards", () => {
  const count = 1500;
  const whole = judged(0, count);

  test.each([
    ["one", [count]],
    ["two", [700, count]],
    ["seven, one of them empty", [1, 20, 20, 300, 301, 1100, count]],
  ])("%s: the same report as the whole", (_, ends) => {
    const parts = ends.map((end, index) => judged(ends[index - 1] ?? 0, end));
    expect(mergeReports(parts, { source: "all" })).toEqual(whole);
  });

  test("hold what the comparison is about", () => {
    expect(whole.collapsed.length).toBeGreaterThan(1);
    expect(whole.drift.length).toBeGreaterThan(0);
    expect(whole.ignored.length).toBeGreaterThan(5);
    expect(whole.findings.at(-1)?.entry).toBeGreaterThan(200);
    expect(whole.required.map(({ isMet }) => isMet)).toEqual([true, false]);
  });

  test("keep the entry of a named capture, and call stale what no part found", () => {
    const part = (name: string, stale: string[]) => {
      const session = createSession({ baseline: new Set(stale) });
      session.nextCapture(name);
      session.add(exchangeAt(1));
      return session.report();
    };
    const merged = mergeReports([part("a.har", ["x", "y"]), part("b.har", ["y"])]);
    expect(merged.findings.map(({ capture, entry }) => [capture, entry])).toContainEqual(["b.har", 1]);
    expect(merged.baseline).toEqual({ accepted: 0, stale: ["y"] });
  });
});

describe("`datacloud verify merge`", () => {
  const put = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const a = put("a.json", JSON.stringify(judged(1, 40)));
  const b = put("b.json", JSON.stringify(judged(40, 90)));
  const right = put("right.json", JSON.stringify(judged(1, 2)));

  test("prints one report, in the format behind it, with the exit code of the whole", async () => {
    const { code, stdout } = await runInProcess(["verify", "merge", a, b, "--format", "json"]);
    const merged = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(merged.summary).toEqual(judged(1, 90).summary);
    expect(merged.findings).toEqual(judged(1, 90).findings);
    expect((await runInProcess(["verify", "merge", "-f", "markdown", a, b])).stdout).toMatch(/^#/);
  });

  test.each([
    ["no report", put("no.json", "[]"), "it is not a report of `datacloud verify --format json`"],
    ["no JSON", put("text.json", "hello"), "it is not JSON"],
    ["a report that was cut", put("cut.json", '{"version":1}'), "findings, drift, collapsed"],
    [
      "the report of a command",
      put("command.json", JSON.stringify({ ...judged(0, 1), command: {} })),
      "about a command",
    ],
    ["no file", join(folder, "none.json"), "there is no such file"],
  ])("%s is named, and nothing is judged", async (_, file, message) => {
    const { code, stdout, stderr } = await runInProcess(["verify", "merge", right, file]);
    expect(stderr).toContain(file);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
