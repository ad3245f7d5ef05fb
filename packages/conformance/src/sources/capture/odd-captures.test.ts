import fc from "fast-check";
import { expect, test } from "vitest";
import { judgeCapture } from "../../judge-capture.ts";
import { formats } from "../../report/formats.ts";

const url = "https://acme.getdx.net/api/customData.set";
const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

async function judged(text: string, name: string) {
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const report = await judgeCapture({ name, bytes });
  for (const format of Object.values(formats)) format(report);
  return report;
}

/** A value of any type where another is expected, objects that cannot be made a text among them. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    { toString: 1, valueOf: 1 },
    [{ toString: null }],
    "\uFEFF{}",
    "eyJhIjoxfQ==",
    "H4sI",
    "\u001F\u008B",
    "{",
    -1,
    Number.MAX_VALUE,
    "200 OK",
    null,
  ),
);
const members = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, odd])), { requiredKeys: [] });
const entry = fc.record(
  {
    startedDateTime: odd,
    time: odd,
    request: fc.oneof(
      odd,
      fc
        .record({
          request: members(["method", "headers", "bodySize", "body", "queryString"]),
          postData: fc.oneof(odd, members(["text", "params", "mimeType", "encoding", "comment"])),
        })
        .map(({ request, postData }) => ({ ...request, url, postData })),
    ),
    response: fc.oneof(
      odd,
      fc
        .record({
          response: members(["status", "statusText", "headers", "body", "_error"]),
          content: fc.oneof(odd, members(["text", "encoding", "size"])),
        })
        .map(({ response, content }) => ({ ...response, content })),
    ),
    _datacloud: odd,
    timings: odd,
  },
  { requiredKeys: ["request"] },
);

test.each(["a.har", "a.jsonl"])("no entry of odd types makes the reader of %s throw", async (name) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { maxLength: 3 }),
      fc.dictionary(fc.string(), odd),
      async (entries, around) => {
        const lines = entries.map((one) => JSON.stringify(one));
        const log = { version: "1.2", ...around };
        const har = `{"log":${JSON.stringify(log).replace(/\}$/, `,"entries":[${lines.join()}]}`)}}`;
        const report = await judged(name.endsWith("har") ? har : lines.join("\n"), name);
        expect(report.summary.entries).toBeLessThanOrEqual(entries.length);
      },
    ),
    { seed: 11, numRuns: 300 },
  );
});

test.each<[string, (nested: string) => string]>([
  [
    "the body of a request",
    (nested) => `{"request":{"method":"POST","url":"${url}","headers":[],"body":${nested}}}`,
  ],
  [
    "its text",
    (nested) => `{"request":{"method":"POST","url":"${url}","headers":[],"postData":{"text":"${nested}"}}}`,
  ],
  [
    "the body of a response",
    (nested) => `{"request":{"url":"${url}"},"response":{"status":200,"body":${nested}}}`,
  ],
  [
    "its text",
    (nested) => `{"request":{"url":"${url}"},"response":{"status":200,"body":"{\\"a\\":${nested}}"}}`,
  ],
  ["a header", (nested) => `{"request":{"url":"${url}","headers":[{"name":"a","value":${nested}}]}}`],
  ["a header's list", (nested) => `{"request":{"url":"${url}","headers":${nested}}}`],
  ["a member that nobody knows", (nested) => `{"request":{"url":"${url}"},"_x":${nested}}`],
])("200,000 levels in %s are no end", async (_, line) => {
  const { summary, problems } = await judged(line(deep(200_000)), "a.jsonl");
  expect(summary.entries).toBe(1);
  expect(problems).toEqual([]);
});
