import { describe, expect, test } from "vitest";
import { at, findingsOf, marked, plain, record } from "../fixtures/traffic.ts";
import { replacement } from "./deprecated-method.ts";

const create = "deployments.create";
const start = Date.parse("2026-01-02T00:00:00Z");
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const sent = (deployed_at: string | number, more: object = {}) =>
  at(0, create, { ...plain, ...more, deployed_at }, 200);
const timeAt = (distance: number) => new Date(start + distance).toISOString();
const withoutZone = (distance: number) => timeAt(distance).slice(0, 19);

const saidOf = (rule: string, exchange: Parameters<typeof findingsOf>[1][number]) =>
  findingsOf(rule, [exchange]).map(({ message }) => message);

describe("future-time", () => {
  test.each<[string, string, string[]]>([
    ["a quarter of an hour, which clocks may differ", timeAt(15 * minute), []],
    ["a second more", timeAt(16 * minute), ["by 16 minutes."]],
    ["an hour", timeAt(hour), ["by an hour."]],
    ["the last that is told in hours", timeAt(47 * hour), ["by 47 hours."]],
    ["two days", timeAt(48 * hour), ["by 2 days."]],
    ["14 hours without a zone", withoutZone(14 * hour), []],
    ["15 hours without a zone", withoutZone(15 * hour), ["by 15 hours."]],
    ["more than 50 years, which is another unit", timeAt(50 * 366 * day + day), []],
    ["nearly 50 years", timeAt(50 * 366 * day - day), ["by 18299 days."]],
    ["tomorrow, where the day may have begun", "2026-01-03", []],
    ["the day after tomorrow", "2026-01-04", ["by 2 days."]],
  ])("%s", (_, time, ends) => {
    const said = saidOf("future-time", sent(time));
    expect(said.map((message) => message.slice(message.indexOf("by ")))).toEqual(ends);
  });
});

describe("time-scale", () => {
  test.each<[string, number | string, string[]]>([
    ["a day after 1970 may be meant", timeAt(day - start), []],
    ["two years after 1970", timeAt(2 * 366 * day - start), []],
    ["seconds of fourteen years ago", timeAt((start - 14 * 365 * day) / 1000 - start), ["in seconds"]],
    ["seconds of sixteen years ago", timeAt((start - 16 * 365 * day) / 1000 - start), []],
    ["seconds of eleven months ahead", timeAt((start + 330 * day) / 1000 - start), ["in seconds"]],
    ["seconds of two years ahead", timeAt((start + 732 * day) / 1000 - start), []],
    ["49 years ahead", timeAt(49 * 365 * day), []],
  ])("%s", (_, time, found) => {
    expect(saidOf("time-scale", sent(time)).map(() => "in seconds")).toEqual(found);
  });

  test("the year that a time reads as, and the time that may be intended", () => {
    expect(saidOf("time-scale", sent((start / 1000) * 1e6))).toEqual([
      "`deployed_at` is off by a factor of 1000: it reads as the year 57973; 2026-01-02T00:00:00Z may be intended.",
    ]);
  });
});

describe("newest-first", () => {
  const pair = (second: number) => [
    at(0, create, { ...plain, deployed_at: timeAt(-hour) }, 200),
    at(1, create, { ...plain, deployed_at: timeAt(second) }, 200),
  ];

  test("what happened within a day before its request is no backfill", () => {
    expect(marked("newest-first", pair(1000 - day))).toEqual([]);
    expect(marked("newest-first", pair(1000 - day - 1000))).toEqual(["warning 2"]);
  });

  test("what was rejected is not compared with", () => {
    const [first, second] = pair(1000 - 2 * day) as [object, object];
    const rejected = { ...at(0, create, { ...plain, deployed_at: timeAt(-hour) }, "failure") };
    expect(marked("newest-first", [rejected, second] as Parameters<typeof marked>[1])).toEqual([]);
    expect(marked("newest-first", [first, second] as Parameters<typeof marked>[1])).toEqual(["warning 2"]);
  });

  test("where nobody knows when a request was sent, an earlier time is out of order", () => {
    const [first, second] = pair(-2 * hour).map(({ startedAt: _, endedAt: __, ...rest }) => rest);
    expect(marked("newest-first", [first, second] as Parameters<typeof marked>[1])).toEqual(["warning 2"]);
  });
});

test.each([
  ["just under a second", 0.999, ["warning 4"]],
  ["a second", 1, []],
])("hammering: 429 after a pause of %s", (_, pause, found) => {
  // Each takes a tenth of a second.
  const times = [0, 1, 2, 3].map((index) => index * (pause + 0.1));
  expect(
    marked(
      "hammering",
      times.map((time) => at(time, "customData.set", record, 429)),
    ),
  ).toEqual(found);
});

test.each([
  ["each as soon as the response is there", [429, 429, 429, 429], ["warning 4"]],
  ["a success between", [429, 429, 429, 200, 429], []],
])("hammering: %s", (_, responses, found) => {
  const requests = responses.map((status, index) => at(index / 10, "customData.set", record, status));
  expect(marked("hammering", requests)).toEqual(found);
});

test.each([
  ["nine tenths of the wait", 9.1, "10", []],
  ["a little less", 9.099, "10", ["warning 2"]],
  ["the same request at once", 0.1, "10", ["warning 2"]],
  ["no wait asked for", 0.1, "0", []],
])("ignored-retry-after: %s", (_, second, wait, found) => {
  const rejected = at(0, "customData.set", record, 429, { "retry-after": wait });
  expect(marked("ignored-retry-after", [rejected, at(second, "customData.set", record, 200)])).toEqual(found);
});

test("retried-write tells of a retry, and not of what is sent behind its success", () => {
  const responses = ["lost", 200, 200] as const;
  const requests = responses.map((response, index) => at(index, create, plain, response));
  expect(marked("retried-write", requests)).toEqual(["error 2"]);
});

const ones = (count: number, seconds: number) =>
  Array.from({ length: count }, (_, index) =>
    at(index * seconds, "customData.set", { ...record, key: `k${index}` }, 200),
  );

test.each([
  ["ten in just under a minute", ones(10, 6.6), ["warning 10"]],
  ["ten, the last after a minute", ones(10, 60 / 9), []],
  ["thirty, once", ones(30, 1), ["warning 10"]],
])("one-by-one: %s", (_, requests, found) => {
  expect(marked("one-by-one", requests)).toEqual(found);
});

test.each([
  ["future-time", [sent(timeAt(hour))]],
  ["hammering", ones(5, 0).map((one) => ({ ...one, response: { status: 429, headers: [], body: "" } }))],
  ["one-by-one", ones(30, 1)],
])("%s finds nothing where nobody knows when requests were sent", (rule, requests) => {
  const timeless = requests.map(({ startedAt: _, endedAt: __, ...rest }) => rest);
  expect(marked(rule, timeless as Parameters<typeof marked>[1])).toEqual([]);
});

test.each([
  ["seven characters may be any word", "abcdefg", []],
  ["eight may be a key", "abcdefgh", ["error 1"]],
])("token-in-url: of the header's key, %s", (_, token, found) => {
  const { headers, ...exchange } = sent(plain.deployed_at);
  const keyed = headers.map(({ name, value }) => (name === "authorization" ? `Bearer ${token}` : value));
  const named = headers.map(({ name }, index) => ({ name, value: keyed[index] ?? "" }));
  const url = `${exchange.url}?ticket=${token}`;
  expect(marked("token-in-url", [{ ...exchange, headers: named, url }])).toEqual(found);
});

test("deprecated-method tells the successor, or the page that tells of one, and how it is known", () => {
  const older = at(
    0,
    "incidents.sync",
    { reference_id: "a", started_at: timeAt(-day), services: ["a"] },
    200,
  );
  const metric = at(0, "customMetrics.push", { reference: "a", key: "b", value: 1 }, 200);
  const service = at(0, "services.sync", { reference_id: "a", name: "Payments" }, 200);
  const said = [older, metric, service].flatMap((one) => findingsOf("deprecated-method", [one]));
  expect(said.map(({ evidence, remedy }) => `${evidence}: ${remedy}`)).toEqual([
    "observed: Call incidents.upsert, which takes its place; compare its arguments first.",
    "documented: Read https://docs.getdx.com/custom-tables for what takes its place.",
    "observed: Read https://docs.getdx.com/datacloudapi/overview for what takes its place.",
  ]);
  expect(replacement(null).remedy).toMatch(/^Ask the vendor/);
});

test("zoneless-time shows the beginning of a time", () => {
  const [finding] = findingsOf("zoneless-time", [sent("2026-01-01T00:00:00.123456789")]);
  expect(finding?.actual).toBe('the string "2026-01-01T00:00:00.123456789"');
});
