import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formats, judgeCapture, openCapture } from "@datacloud/conformance";
import { beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { key, type Placed, places, shownIn } from "./places.ts";

const folder = temporaryFolder("secret-reports");
const file = join(folder, "capture.har");
const pairs = (headers: readonly [string, string][]) => headers.map(([name, value]) => ({ name, value }));

/** A request as a recorder keeps it, and a response that repeats the key. */
function entryOf({ target, headers, body }: Placed) {
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  return {
    startedDateTime: "2026-01-01T00:00:00.000Z",
    time: 1,
    request: {
      method: body === "" ? "GET" : "POST",
      url: `https://acme.getdx.net${target}`,
      httpVersion: "HTTP/1.1",
      headers: pairs(headers),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: body.length,
      ...(body !== "" && { postData: { mimeType: type, text: body } }),
    },
    response: {
      status: 422,
      statusText: key,
      httpVersion: "HTTP/1.1",
      headers: pairs([
        ["content-type", "application/json"],
        ["x-request-id", key],
      ]),
      cookies: [],
      content: {
        size: 1,
        mimeType: "application/json",
        text: JSON.stringify({ ok: false, error: key, message: `The key ${key} was not taken.` }),
      },
      redirectURL: "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

beforeAll(() => {
  const creator = { name: "test", version: "1" };
  const log = { version: "1.2", creator, pages: [], entries: places.map(entryOf) };
  writeFileSync(file, JSON.stringify({ log }));
});

describe("a capture with the key in every place", () => {
  test.each(Object.entries(formats))("the report as %s does not show it", async (_, format) => {
    const report = await judgeCapture(openCapture(file), {});
    expect(report.summary.judged).toBeGreaterThan(places.length / 2);
    expect(shownIn(format(report))).toEqual([]);
  });

  test("our own advice keeps its words: redaction runs over data, not over sentences", async () => {
    const report = await judgeCapture(openCapture(file), {});
    const remedies = report.findings.map(({ remedy }) => remedy);
    expect(remedies.some((remedy) => remedy?.includes("`Authorization: Bearer KEY`"))).toBe(true);
  });
});
