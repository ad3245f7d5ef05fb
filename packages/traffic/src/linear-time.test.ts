import { describe, expect, test } from "vitest";
import { createRedactor, redact } from "./index.ts";
import { secretsOf } from "./secrets-of.ts";

/** Pieces of which a long text is the worst for one search or another. */
const pieces = [
  "a",
  " ",
  "eyJ",
  "eyJ-",
  "eyJaaaaaaaaaaaa.",
  "eyJaaaaaaaaaaaa.b.",
  "Bearer ",
  "Bearer",
  "sk-",
  "AKIA",
  "-----BEGIN ",
  "-----BEGIN PRIVATE KEY ",
  "://",
  "://a",
  "@",
  "=",
  "token=",
  "token",
  "_token_",
  "%",
  "%6",
  "%61",
  "%2561",
  "\\u",
  "\\u0061",
  '"',
  '\\"',
  "\\",
  '"token":',
  '"token" ',
  '"a":{"token":[',
  "{",
  "[",
  "&",
  "a=b&",
  "\n",
  "--\n",
  'name="',
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
  "İ",
  "\ud800",
];

/** A key that is the worst for a search in texts of the letter a. */
const redactor = createRedactor([`${"a".repeat(8000)}c`, `b${"a".repeat(8000)}`, "aaaaaaaab", "abab"]);

const entries: [string, (text: string) => unknown][] = [
  ["redact", redact],
  ["text", (text) => redactor.text(text, true)],
  ["json", (text) => redactor.json({ [text]: text })],
  ["body", (text) => redactor.body(text)],
  ["body of JSON", (text) => redactor.body(`{"a":"${text}`, "application/json")],
  ["body of a form", (text) => redactor.body(text, "application/x-www-form-urlencoded")],
  ["body of several parts", (text) => redactor.body(text, "multipart/form-data")],
  ["query", redactor.query],
  ["url", (text) => redactor.url(`http://${text}?${text}`)],
  ["header", (text) => redactor.header("authorization", text)],
  ["name of a header", (text) => redactor.header(text, text)],
  [
    "secrets of an exchange",
    (text) =>
      secretsOf({
        headers: [
          ["authorization", text],
          ["cookie", text],
          [text, text],
        ],
        url: `http://${text}`,
        query: text,
        bodies: [text, `{"a":"${text}`],
      }),
  ],
];

/** As long as the longest text that a log shows. */
const length = 64 * 1024;
/** Milliseconds of the processor. A search in quadratic time needs many seconds, one in linear time a few milliseconds. */
const patience = 300;

describe("no text of 64 KiB holds the processor", () => {
  test.each(entries)("%s", (_, run) => {
    const slow = pieces.flatMap((piece) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const times = [timeOf(() => run(text))];
      if (Number(times[0]) > patience) times.push(timeOf(() => run(text)));
      const time = Math.min(...times);
      return time > patience ? [`${JSON.stringify(piece)} ${Math.round(time)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});

test("ten mebibytes of the worst texts are cleaned in seconds, not in days", () => {
  for (const piece of ["eyJ-", '\\"', "a", "%61", "token="]) {
    const text = piece.repeat(Math.ceil((10 * 1024 * 1024) / piece.length));
    expect([piece, timeOf(() => redactor.body(text)) < 15_000]).toEqual([piece, true]);
  }
});

/** Milliseconds of the processor: other programs of the machine do not count. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
