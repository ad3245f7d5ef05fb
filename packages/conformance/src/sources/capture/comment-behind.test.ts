import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../../../test/temporary-folder.ts";
import { at, keyed } from "../../fixtures/traffic.ts";
import { judgeCapture } from "../../judge-capture.ts";
import { openCapture } from "./capture.ts";
import { commentBehind } from "./comment-behind.ts";

const folder = temporaryFolder("comment");

const { headers, body } = at(0, "deployments.create", keyed, 200);
const entry = (host: string, scheme = "http") => ({
  startedDateTime: "2026-01-02T00:00:00.000Z",
  time: 1,
  request: {
    ...{ method: "POST", url: `${scheme}://${host}/api/deployments.create`, headers },
    postData: { mimeType: "application/json", text: body },
  },
  response: { status: 200, headers: [], content: { text: '{"ok":true}' } },
});
const creator = { name: "own-recorder", version: "1" };
const plain = entry("acme.getdx.net");
const comment = "Recorded on loopback, TLS ended before it.";

async function said(log: object, { isGzip = false, more = {} } = {}): Promise<string[]> {
  const text = JSON.stringify({ log, ...more });
  const file = join(folder, isGzip ? "capture.har.gz" : "capture.har");
  writeFileSync(file, isGzip ? gzipSync(text) : text);
  const { findings } = await judgeCapture(openCapture(file));
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

describe("a comment that says loopback", () => {
  const many = Array.from({ length: 300 }, () => entry("other.example.com", "https"));

  test.each<[string, object]>([
    ["before the entries", { creator, comment, entries: [plain] }],
    ["behind the entries", { creator, entries: [plain], comment }],
    ["behind many entries", { creator, entries: [...many, plain, ...many], comment }],
    [
      "behind the entries, with pages behind it",
      { creator, entries: [plain], comment, pages: [{ id: "1" }] },
    ],
    ["behind the entries, the creator too", { entries: [plain], comment, creator }],
  ])("%s", async (_, log) => {
    expect(await said(log)).toEqual(["warning plain-http"]);
    expect(await said(log, { isGzip: true })).toEqual(["warning plain-http"]);
  });

  test.each<[string, object]>([
    ["of an entry", { creator, entries: [{ ...plain, comment }] }],
    ["of a page", { creator, entries: [plain], pages: [{ comment }] }],
    ["of the creator", { entries: [plain], creator: { ...creator, comment } }],
  ])("%s says nothing of the capture", async (_, log) => {
    expect(await said(log)).toEqual(["error plain-http"]);
    expect(await said(log, { isGzip: true })).toEqual(["error plain-http"]);
  });

  test("of something beside the log says nothing of it", async () => {
    const log = { creator, entries: [plain] };
    expect(await said(log, { more: { _tool: { comment } } })).toEqual(["error plain-http"]);
  });
});

describe("the end of a HAR", () => {
  test.each<[string, string | undefined]>([
    ['{"log":{"entries":[],"comment":"a"}}', "a"],
    ['"b":1}],"comment" : "a \\"quoted\\" \\\\" , "version":"1.2"} }\n', 'a "quoted" \\'],
    ['half of a text", "c": 1}], "comment": "a"}}', "a"],
    ['x"}],"comment":"\\u0061]}"}}', "a]}"],
    ['{"log":{"entries":[]}}', undefined],
    ['{"log":{"entries":[],"comment":1}}', undefined],
    ['"comment":"a"', undefined],
    ["]]]]}}}}", undefined],
    ['comment":"a"}}', undefined],
    ["", undefined],
  ])("%s", (text, expected) => {
    expect(commentBehind(Buffer.from(text))).toBe(expected);
  });
});
