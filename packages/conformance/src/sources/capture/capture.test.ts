import { constants, gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../traffic/exchange.ts";
import { readCapture, readEntries } from "./capture.ts";
import { createEntryReader } from "./entry-reader.ts";
import { largestEntry, type Problem } from "./sinks.ts";

const url = "https://acme.getdx.net/api/customData.set";
const entry = (body: string, more: object = {}) => ({
  startedDateTime: "2026-01-01T00:00:00.000Z",
  time: 12,
  request: {
    method: "POST",
    url,
    headers: [],
    postData: { mimeType: "application/json", text: body },
    ...more,
  },
  response: { status: 200, headers: [], content: { text: '{"ok":true}' } },
});
const harOf = (entries: object[], around: object = {}) =>
  JSON.stringify({ log: { version: "1.2", creator: { name: "test" }, ...around, entries } });

/** Reads a text in pieces of a size, so that every cut is tried. */
async function read(text: string | Uint8Array, { size = 1 << 20, name = "a.har" } = {}) {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const found = { exchanges: [] as Exchange[], skipped: [] as string[], problems: [] as Problem[] };
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  await readCapture(
    { name, bytes: pieces() },
    {
      exchange: (exchange) => void found.exchanges.push(exchange),
      skipped: (why) => void found.skipped.push(why),
      problem: (problem) => void found.problems.push(problem),
    },
  );
  return found;
}

const bodies = ({ exchanges }: { exchanges: Exchange[] }) => exchanges.map(({ body }) => body);

test("of a gzip file that is cut off everything is read, however slowly", async () => {
  const text = Array.from({ length: 6000 }, (_, id) =>
    JSON.stringify(entry(`{"id":${(id * 7919) % 104_729}}`)),
  ).join("\n");
  const bytes = gzipSync(text).subarray(0, -1000);
  const lost = gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString().split("\n");
  const found: Exchange[] = [];
  const sink = { exchange: (exchange: Exchange) => void found.push(exchange), skipped: () => undefined };
  const problems: Problem[] = [];
  await readEntries(
    {
      name: "a.jsonl.gz",
      bytes: (async function* () {
        yield bytes;
      })(),
    },
    {
      entries: (known) =>
        createEntryReader({ ...sink, problem: (problem) => void problems.push(problem) }, known),
      problem: (problem) => void problems.push(problem),
      pause: () => new Promise((resolve) => void setTimeout(resolve, 20, true)),
    },
  );
  expect(found.length).toBe(lost.length - 1);
  expect(problems.map(({ message }) => message)).toEqual([
    "The gzip file is broken or cut off: unexpected end of file.",
    expect.stringContaining("is not JSON"),
  ]);
});

describe("a HAR", () => {
  const awkward = ['{"a":"]}{[\\"\\\\"}', '{"b":"café 💳 \\u0022"}', "log entries ["];

  test.each([1, 2, 7, 64, 1 << 20])("is read in pieces of %i bytes", async (size) => {
    const found = await read(harOf(awkward.map((body) => entry(body))), { size });
    expect(found.problems).toEqual([]);
    expect(bodies(found)).toEqual(awkward);
  });

  test("other lists named entries, and names after the list, are passed over", async () => {
    const around = { pages: [{ entries: [entry("no")] }], extra: { log: { entries: [entry("no")] } } };
    const text = JSON.stringify({
      entries: [entry("no")],
      other: { entries: [entry("no")] },
      log: { ...around, entries: [entry("yes")], comment: "entries" },
      after: [1],
    });
    const found = await read(text);
    expect(found.problems).toEqual([]);
    expect(bodies(found)).toEqual(["yes"]);
  });

  test("a byte order mark, gzip and white space change nothing", async () => {
    const text = `\uFEFF${JSON.stringify(JSON.parse(harOf([entry("x")])), null, 2)}\n\n`;
    expect(bodies(await read(text))).toEqual(["x"]);
    expect(bodies(await read(gzipSync(text), { size: 11 }))).toEqual(["x"]);
  });

  test("the name of a browser is noticed", async () => {
    const { exchanges } = await read(
      harOf([entry("x")], { creator: { version: "1", name: "WebInspector" } }),
    );
    expect(exchanges[0]?.mayLackKeys).toBe(true);
  });

  test("what stands before a cut is kept, and the place of the cut is named", async () => {
    const text = harOf([entry("first"), entry("second")]);
    const found = await read(text.slice(0, -120));
    expect(bodies(found)).toEqual(["first"]);
    expect(found.problems).toHaveLength(1);
    expect(found.problems[0]?.message).toMatch(/ends at byte \d+, inside the entry that begins at byte \d+/);
    expect(found.problems[0]?.offset).toBe(text.length - 120);
  });

  test.each([
    ["no JSON", "hello", "not a JSON object at byte 0."],
    ["a list", "[]", "not a JSON object at byte 0."],
    ["no log", '{"a":1}', "without an array log.entries"],
    ["a log without entries", '{"log":{}}', "without an array log.entries"],
    ["nothing", "", "empty"],
    ["an unclosed list", '{"log":{"entries":[', "before the list of entries is closed"],
    ["a number among the entries", '{"log":{"entries":[1]}}', "not an object at byte 19"],
    ["a wrong bracket", '{"log":{"entries":[]]}', "closed that was not opened at byte 20"],
    ["a second object", '{"log":{"entries":[]}}{', "behind the end of the capture at byte 22"],
    [
      "an entry that is no JSON",
      '{"log":{"entries":[{a}]}}',
      "Entry 1, which begins at byte 19, is not JSON",
    ],
    ["UTF-16", Buffer.from("\uFEFF{}", "utf16le"), "UTF-16"],
    ["a broken gzip", gzipSync("x".repeat(500)).subarray(0, 20), "gzip file is broken"],
  ])("%s is said clearly", async (_, text, words) => {
    const { problems } = await read(text);
    expect(problems.map(({ message }) => message).join(" ")).toContain(words);
  });

  test("an entry too large for memory is counted and passed over", async () => {
    const found = await read(harOf([entry("x".repeat(largestEntry)), entry("small")]), { size: 1 << 18 });
    expect(found.skipped).toEqual(["acme.getdx.net"]);
    expect(bodies(found)).toEqual(["small"]);
    expect(found.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Entry 1, a request to acme.getdx.net, .* not judged/),
    ]);
  });

  test("an entry of another host that is too large is no problem", async () => {
    const large = entry("x".repeat(largestEntry), { url: "https://cdn.example.com/film" });
    const found = await read(harOf([large, entry("small")]), { size: 1 << 18 });
    expect(found).toMatchObject({ skipped: ["cdn.example.com"], problems: [] });
  });
});

test("a large entry of another host is named without being parsed, a large call is judged", async () => {
  const large = "x".repeat(2_000_000);
  const other = entry(large, { url: "https://cdn.example.com/app.js" });
  const found = await read(harOf([other, entry(large)]), { size: 1 << 18 });
  expect(found.skipped).toEqual(["cdn.example.com"]);
  expect(bodies(found)).toEqual([large]);
});

describe("JSON lines", () => {
  const lines = [
    JSON.stringify(entry("one")),
    "",
    JSON.stringify({
      request: { method: "post", url, headers: { Authorization: "Bearer k" }, body: { a: 1 } },
    }),
    '{"request": broken',
    JSON.stringify(entry("last")),
  ].join("\n");

  test.each([1, 9, 1 << 20])("are read in pieces of %i bytes, past a broken line", async (size) => {
    const found = await read(lines, { size, name: "-" });
    expect(bodies(found)).toEqual(["one", '{"a":1}', "last"]);
    expect(found.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Entry 3, .* is not JSON/),
    ]);
    expect(found.exchanges[1]).toMatchObject({
      verb: "POST",
      headers: [{ name: "Authorization", value: "Bearer k" }],
    });
  });
});

describe("an entry", () => {
  const one = async (more: object, response: object = {}) => {
    const { exchanges } = await read(JSON.stringify({ ...entry("{}", more), ...response }), {
      name: "a.jsonl",
    });
    return exchanges[0];
  };

  test("a body in base64, zipped or not", async () => {
    const text = Buffer.from("{}").toString("base64");
    const zipped = gzipSync("{}").toString("base64");
    for (const body of [text, zipped]) {
      const found = await one({ postData: { text: body, encoding: "base64" } });
      expect(new TextDecoder().decode(found?.body as Uint8Array)).toBe("{}");
    }
  });

  test("a form that is split into fields is put together, with its media type", async () => {
    const params = [
      { name: "a[b]", value: "1 2" },
      { name: "c", value: "é" },
    ];
    const found = await one({ postData: { mimeType: "application/x-www-form-urlencoded", params } });
    expect(found?.body).toBe("a%5Bb%5D=1+2&c=%C3%A9");
    expect(found?.headers).toEqual([{ name: "content-type", value: "application/x-www-form-urlencoded" }]);
  });

  test("a body that was sent but not kept is known to be missing", async () => {
    expect((await one({ postData: undefined, bodySize: 7 }))?.isBodyMissing).toBe(true);
    expect((await one({ postData: undefined, bodySize: 0 }))?.isBodyMissing).toBeUndefined();
  });

  test("status 0 is a lost answer, no answer an unknown one", async () => {
    expect(await one({}, { response: { status: 0 } })).toMatchObject({ isLost: true });
    const unknown = await one({}, { response: undefined });
    expect(unknown?.isLost).toBeUndefined();
    expect(unknown?.response).toBeUndefined();
  });
});
