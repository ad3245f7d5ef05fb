import { describe, expect, test } from "vitest";
import { at, findingsOf, keyed, marked, plain, record } from "../fixtures/traffic.ts";
import type { Exchange } from "../traffic/exchange.ts";

const push = { reference: "a", key: "b", value: 1 };
const create = "deployments.create";
const upsert = "deployments.upsert";
const set = "customData.set";
const get = "customData.get";
const wait = { "Retry-After": "10" };

describe("retried-write", () => {
  const renewed = { ...plain, reference_id: "r2" };
  const sent = at(0, create, plain, 200);
  const broken = (status: number, body: string) => ({ ...sent, response: { status, headers: [], body } });
  test.each([
    ["a create without a key after a reset", at(0, create, plain, "lost"), at(1, create, plain, 200)],
    ["a create with a key made anew", at(0, create, keyed, 502), at(1, create, renewed, 200)],
    ["a create that timed out at a gateway", at(0, create, plain, 408), at(1, create, plain, 200)],
    ["a create whose response is no envelope", broken(200, "<html>"), at(1, create, plain, 200)],
    ["a create whose response of 201 is cut off", broken(201, "{"), at(1, create, plain, 200)],
    [
      "a point pushed twice",
      at(0, "customMetrics.push", push, "lost"),
      at(1, "customMetrics.push", push, 200),
    ],
  ])("%s", (_, first, second) => {
    expect(marked("retried-write", [first, second])).toEqual(["error 2"]);
  });

  test.each([
    ["a create with its key again", at(0, create, keyed, "lost"), at(1, create, keyed, 200)],
    ["a set again, which is safe", at(0, set, record, "lost"), at(1, set, record, 200)],
    ["two equal creates, both answered", at(0, create, plain, 200), at(1, create, plain, 200)],
    ["a create that was limited, not lost", at(0, create, plain, 429), at(90, create, plain, 200)],
    ["another deployment", at(0, create, plain, "lost"), at(1, create, { ...plain, service: "b" }, 200)],
    ["a create that was turned away", at(0, create, plain, 404), at(1, create, plain, 200)],
    ["two at once", at(0, create, plain, "lost"), at(0.05, create, plain, 200)],
  ])("not %s", (_, first, second) => {
    expect(marked("retried-write", [first, second])).toEqual([]);
  });

  test("where no page says that a repeat is stored twice, it is a warning", () => {
    const day = { email: "a@b.c", date: "2026-01-01", is_active: true, tool: "t" };
    const requests = [at(0, "aiToolMetrics.push", day, 500), at(1, "aiToolMetrics.push", day, 200)];
    expect(marked("retried-write", requests)).toEqual(["warning 2"]);
  });

  test("where a page says that a repeat fails, it is a warning, for nothing is stored twice", () => {
    const repos = { id: 1, repo_ids: [1] };
    const pair = [at(0, "repoGroups.removeRepos", repos, 500), at(1, "repoGroups.removeRepos", repos, 200)];
    expect(marked("retried-write", pair)).toEqual(["warning 2"]);
  });

  test("another key makes another record, also where a repeat with the same key changes nothing", () => {
    const incident = { reference_id: "a", started_at: "2026-01-01T00:00:00Z" };
    const requests = [
      at(0, "incidents.upsert", incident, 500),
      at(1, "incidents.upsert", { ...incident, reference_id: "b" }, 200),
    ];
    expect(marked("retried-write", requests)).toEqual(["warning 2"]);
  });

  test.each([
    [
      "a key made anew",
      [at(0, create, keyed, 502), at(1, create, renewed, 200)],
      {
        pointer: "/reference_id",
        message: `${create} is sent again after a lost response (entry 1) with another \`reference_id\`: it may be stored twice.`,
        expected: "the same `reference_id` in both requests",
        actual: "another one",
        remedy: "Choose `reference_id` once, before the first attempt, and send it with every attempt.",
      },
    ],
    [
      "a method without keys",
      [at(0, "customMetrics.push", push, "lost"), at(1, "customMetrics.push", push, 200)],
      {
        pointer: "",
        message:
          "customMetrics.push is sent again after a lost response (entry 1) without an ID that makes a retry safe: it may be stored twice.",
        expected: "no blind retry",
        actual: "none",
        remedy: "Check whether the first request took effect before you send it again.",
      },
    ],
    [
      "a repeat that fails",
      [
        at(0, "repoGroups.removeRepos", { id: 1, repo_ids: [1] }, 500),
        at(1, "repoGroups.removeRepos", { id: 1, repo_ids: [1] }, 200),
      ],
      {
        message:
          "repoGroups.removeRepos is sent again after a lost response (entry 1): it fails if the first request was carried out.",
        expected: "no blind retry",
      },
    ],
  ])("says what is wrong with %s", (_, requests, finding) => {
    expect(findingsOf("retried-write", requests)).toEqual([expect.objectContaining(finding)]);
  });

  test.each<[string, Partial<Exchange>]>([
    ["a response that cannot be read", { response: { status: 200, headers: [] } }],
    ["no response that is known", {}],
  ])("not after %s", (_, known) => {
    const { response: __, ...sent } = at(0, create, plain, 200);
    expect(marked("retried-write", [{ ...sent, ...known }, at(1, create, plain, 200)])).toEqual([]);
  });

  test("requests whose bodies are not known are not the same request", () => {
    const { body: _, ...lost } = at(0, create, plain, 500);
    const { body: __, ...next } = at(1, create, plain, 200);
    const calls = [lost, next].map((call) => ({ ...call, isBodyMissing: true }));
    expect(marked("retried-write", calls)).toEqual([]);
  });
});

describe("refused-again", () => {
  test("a refused call again", () => {
    expect(
      marked("refused-again", [at(0, upsert, keyed, "failure"), at(1, upsert, keyed, "failure")]),
    ).toEqual(["warning 2"]);
  });

  test.each([
    ["a mended call", at(0, upsert, keyed, "failure"), at(1, upsert, { ...keyed, success: true }, 200)],
    ["a read that is polled", at(0, get, { id: "1" }, "failure"), at(1, get, { id: "1" }, "failure")],
    ["the job of the next hour", at(0, upsert, keyed, "failure"), at(3600, upsert, keyed, "failure")],
    ["two calls at once", at(0, upsert, keyed, "failure"), at(0.05, upsert, keyed, "failure")],
    ["a call after an outage", at(0, upsert, keyed, 503), at(1, upsert, keyed, 200)],
  ])("not %s", (_, first, second) => {
    expect(marked("refused-again", [first, second])).toEqual([]);
  });

  const refusedWith = (seconds: number, status: number, body: object) => ({
    ...at(seconds, upsert, keyed, "failure"),
    response: { status, headers: [], body: JSON.stringify(body) },
  });
  const failure = (error: string) => ({ ok: false, error });
  test.each([
    ["a 400 with a code", 400, failure("invalid_arguments"), ["warning 2"]],
    ["a 404, which is about the method", 404, failure("unknown_method"), []],
    ["a failure without a code", 422, { ok: false }, []],
    ["a code that someone else may have settled meanwhile", 422, failure("repo_not_found"), []],
    ["a key that is not accepted yet", 422, failure("invalid_auth"), []],
    ["no failure, whatever the status", 422, { ...failure("invalid_arguments"), ok: true }, []],
  ])("%s", (_, status, body, expected) => {
    const calls = [refusedWith(0, status, body), refusedWith(1, status, body)];
    expect(marked("refused-again", calls)).toEqual(expected);
  });

  test("only what was refused counts, also when something else was", () => {
    const other = at(0, upsert, { ...keyed, reference_id: "r2" }, "failure");
    expect(marked("refused-again", [other, at(1, upsert, keyed, 200), at(2, upsert, keyed, 200)])).toEqual(
      [],
    );
  });

  test.each(["startedAt", "endedAt"] as const)("also where a capture has no %s", (name) => {
    const calls = [0, 1].map((time) => {
      const { [name]: _, ...call } = at(time, upsert, keyed, "failure");
      return call;
    });
    expect(marked("refused-again", calls)).toEqual(["warning 2"]);
  });

  test("ten minutes later it is another try, a moment before it is not", () => {
    const [first, early, late] = [0, 600.099, 600.1].map((time) => at(time, upsert, keyed, "failure"));
    expect(marked("refused-again", [first, early] as Exchange[])).toEqual(["warning 2"]);
    expect(marked("refused-again", [first, late] as Exchange[])).toEqual([]);
  });
});

describe("ignored-retry-after", () => {
  const date = { "retry-after": "Fri, 02 Jan 2026 00:00:30 GMT" };
  test.each([
    ["seconds", at(0, set, record, 429, wait), at(2, set, record, 200)],
    ["a date", at(0, set, record, 503, date), at(5, set, record, 200)],
    ["another method of the same key", at(0, set, record, 429, wait), at(2, create, plain, 200)],
  ])("%s", (_, first, second) => {
    expect(marked("ignored-retry-after", [first, second])).toEqual(["warning 2"]);
  });

  test.each([
    ["a wait", at(0, set, record, 429, wait), at(10.2, set, record, 200)],
    ["a call that was on its way", at(0, set, record, 429, wait), at(0.05, set, record, 200)],
    ["no header", at(0, set, record, 429), at(1, set, record, 200)],
  ])("not %s", (_, first, second) => {
    expect(marked("ignored-retry-after", [first, second])).toEqual([]);
  });
});

describe("requests that were under way when a response asked to wait", () => {
  // Each takes a tenth of a second: the response with the wait is there at 0.1 s.
  const limited = at(0, set, record, 429, wait);
  const others = [1, 2, 3].map((number) =>
    at(0.1 + number / 200, set, { ...record, key: `k${number}` }, 200),
  );

  test("are not blamed", () => {
    expect(marked("ignored-retry-after", [limited, ...others])).toEqual([]);
  });

  test("do not end the wait for those that follow", () => {
    const next = at(2, create, plain, 200);
    expect(marked("ignored-retry-after", [limited, ...others, next])).toEqual(["warning 5"]);
  });

  test("have 25 ms to be on their way", () => {
    const other = (seconds: number) => at(seconds, set, { ...record, key: "other" }, 200);
    expect(marked("ignored-retry-after", [limited, other(0.124)])).toEqual([]);
    expect(marked("ignored-retry-after", [limited, other(0.125)])).toEqual(["warning 2"]);
  });

  test("the refused request itself was not: it is sent again at once", () => {
    expect(marked("ignored-retry-after", [limited, at(0.11, set, record, 200)])).toEqual(["warning 2"]);
  });
});

describe("hammering", () => {
  test("four refusals without a pause", () => {
    expect(
      marked(
        "hammering",
        [0, 0.2, 0.4, 0.6].map((time) => at(time, set, record, 429)),
      ),
    ).toEqual(["warning 4"]);
  });

  test("a refusal whose end is not known neither counts nor hides those after it", () => {
    const { endedAt: _, ...first } = at(0, set, record, 429);
    const others = [0.2, 0.4, 0.6, 0.8].map((time) => at(time, set, record, 429));
    expect(marked("hammering", [first, ...others])).toEqual(["warning 5"]);
  });

  test.each([
    ["a pause that grows", [0, 2, 6, 14]],
    ["many that were on their way", [0, 0.01, 0.02, 0.03, 0.04, 0.05]],
  ])("not %s", (_, times) => {
    expect(
      marked(
        "hammering",
        times.map((time) => at(time, set, record, 429)),
      ),
    ).toEqual([]);
  });
});
