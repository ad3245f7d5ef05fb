import { expect, test, vi } from "vitest";
import { readEntry } from "./har-entry.ts";

const url = "https://acme.getdx.net/api/customData.set";
const post = (request: object, rest: object = {}) =>
  readEntry({ request: { method: "POST", url, headers: [], ...request }, ...rest });

test.each<[string, unknown, number]>([
  ["a number", 250, 250],
  ["a number as text", "250", 250],
  ["parts of a millisecond, which its start does not have", 12.9, 12],
  ["a negative number", -1, 0],
  ["no number", "soon", 0],
  ["nothing", undefined, 0],
])("an entry lasts as long as its time says, where that is %s", (_, time, lasted) => {
  const startedAt = Date.parse("2026-01-31T12:00:00Z");
  const entry = post({}, { startedDateTime: "2026-01-31T12:00:00Z", time });
  expect(entry).toMatchObject({ startedAt, endedAt: startedAt + lasted });
});

test.each(["America/New_York", "Asia/Kolkata"])(
  "a start without a zone is UTC on a machine in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    const startedAt = Date.parse("2026-01-31T12:00:00Z");
    expect(post({}, { startedDateTime: "2026-01-31T12:00:00" })).toMatchObject({ startedAt });
    expect(post({}, { startedDateTime: "2026-01-31 12:00:00" })).toMatchObject({ startedAt });
    vi.unstubAllEnvs();
  },
);

test.each<[string, unknown, [string, string][]]>([
  ["a list of objects", [{ name: "A", value: "1" }], [["A", "1"]]],
  ["a list of objects with keys", [{ key: "A", value: "1" }], [["A", "1"]]],
  ["objects without a name among others", [{ value: "1" }, { name: "B", value: "2" }], [["B", "2"]]],
  ["a list of pairs", [["A", "1"]], [["A", "1"]]],
  [
    "names and values in turn",
    ["A", "1", "B", "2"],
    [
      ["A", "1"],
      ["B", "2"],
    ],
  ],
  [
    "an object",
    { A: 1, B: ["x", "y"] },
    [
      ["A", "1"],
      ["B", "x, y"],
    ],
  ],
  ["a text, which is no list of headers", "A: 1", []],
  ["null", null, []],
])("headers may be %s", (_, headers, expected) => {
  const entry = post({ headers });
  expect("headers" in entry && entry.headers.map(({ name, value }) => [name, value])).toEqual(expected);
});

test("the media type of a body stands in for a header that is missing, and replaces none", () => {
  const postData = { mimeType: "application/json", text: "{}" };
  expect(post({ postData })).toMatchObject({
    headers: [{ name: "content-type", value: "application/json" }],
  });
  const headers = [{ name: "Content-Type", value: "text/plain" }];
  expect(post({ headers, postData })).toMatchObject({ headers });
});

test.each<[string, object, string]>([
  ["as they were sent", { a: "x%20y" }, "a=x%20y"],
  ["decoded", { a: "x y" }, "a=x+y"],
  ["without anything to encode", { a: "x", b: "" }, "a=x&b="],
])("a form whose fields were kept %s is put together again", (_, fields, expected) => {
  const params = Object.entries(fields).map(([name, value]) => ({ name, value }));
  const postData = { mimeType: "application/x-www-form-urlencoded", params };
  expect(post({ postData })).toMatchObject({ body: expected });
});

test("text that only begins like Base64 is the body as it is", () => {
  const text = "eyJub3QiOiBqc29u";
  expect(post({ postData: { mimeType: "text/plain", text } })).toMatchObject({ body: text });
});

test("a response without a status that took a millisecond was lost, not blocked by the recorder", () => {
  const taking = (time: number) =>
    post({}, { response: { status: 0, headers: [] }, time, timings: { send: 0, wait: time, receive: 0 } });
  expect(taking(1)).toMatchObject({ isLost: true });
  expect(taking(0)).not.toHaveProperty("isLost");
});
