import { readFileSync } from "node:fs";
import { createSession, formats, judgeCapture } from "@datacloud/conformance";
import { methodNames } from "@datacloud/contract/methods";
import fc from "fast-check";
import { expect, test } from "vitest";
import { root } from "../architecture/repository.ts";

const capture = readFileSync(`${root}test/contract/published/dxdc-js.har`);

/** Bytes in pieces of any size. */
async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let index = 0; at < bytes.length; index += 1) {
    const size = sizes[index % sizes.length] ?? 1000;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const sizes = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 5 });
const name = fc.constantFrom("a.har", "a.jsonl", "standard input");

test("no bytes make the reader throw, and each report can be written in every format", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), sizes, name, async (bytes, pieces, file) => {
      const report = await judgeCapture({ name: file, bytes: inPieces(bytes, pieces) });
      for (const format of Object.values(formats)) format(report);
    }),
    { numRuns: 500 },
  );
});

test("a capture with a byte changed, or cut anywhere, is judged as far as it goes or named as broken", async () => {
  const whole = await judgeCapture({ name: "a.har", bytes: inPieces(capture, [1000]) });
  const place = fc.integer({ min: 0, max: capture.length - 1 });
  await fc.assert(
    fc.asyncProperty(
      place,
      fc.integer({ min: 0, max: 255 }),
      fc.boolean(),
      sizes,
      async (at, byte, isCut, pieces) => {
        const changed = Buffer.from(isCut ? capture.subarray(0, at) : capture);
        if (!isCut) changed[at] = byte;
        const { summary, problems } = await judgeCapture({ name: "a.har", bytes: inPieces(changed, pieces) });
        if (isCut) expect(problems).toHaveLength(1);
        expect(summary.judged).toBeLessThanOrEqual(whole.summary.judged);
      },
    ),
    { numRuns: 300 },
  );
});

test("no exchange makes the session throw, and no key is shown", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.json(),
    fc.webUrl(),
    fc.constant("Bearer tokentokentoken"),
  );
  const header = fc.record({
    name: fc.oneof(fc.constantFrom("content-type", "Retry-After", "accepts"), fc.string()),
    value: text,
  });
  const path = fc.oneof(
    fc.constantFrom(...methodNames),
    fc.string(),
    fc.constant("customData.get?token=tokentokentoken"),
  );
  const time = fc.oneof(
    fc.double(),
    fc.integer(),
    fc.date().map((date) => date.getTime()),
  );
  const exchange = fc.record(
    {
      verb: fc.constantFrom("GET", "POST", "PUT", "OPTIONS", ""),
      url: path.map((part) => `https://acme.getdx.net/api/${part}`),
      headers: fc
        .array(header, { maxLength: 4 })
        .map((list) => [{ name: "Authorization", value: "Bearer tokentokentoken" }, ...list]),
      body: fc.oneof(text, fc.uint8Array()),
      startedAt: time,
      endedAt: time,
      answer: fc.record(
        {
          status: fc.integer({ min: 100, max: 599 }),
          headers: fc.array(header, { maxLength: 3 }),
          body: text,
        },
        { requiredKeys: ["status", "headers"] },
      ),
      isLost: fc.boolean(),
    },
    { requiredKeys: ["verb", "url", "headers"] },
  );
  fc.assert(
    fc.property(fc.array(exchange, { maxLength: 5 }), (exchanges) => {
      const session = createSession();
      for (const one of exchanges) session.add(one as Parameters<typeof session.add>[0]);
      expect(formats.json(session.report())).not.toContain("tokentokentoken");
    }),
    { numRuns: 1000 },
  );
});
