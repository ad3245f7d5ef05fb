import { describe, expect, test } from "vitest";
import { readEnvelope, redact } from "../../packages/client/src/envelope.ts";
import { ParseError } from "../../packages/client/src/errors.ts";
import { readRetryAfter, watch } from "../../packages/client/src/retry.ts";

// Each was found by a change of the client that no other test noticed.
describe("edges of the client", () => {
  test("a date in Retry-After counts from now where the response has no date", () => {
    const inFive = new Date(Date.now() + 5000).toUTCString();
    const wait = readRetryAfter(new Headers({ "retry-after": inFive })) ?? 0;
    expect(wait).toBeGreaterThan(2000);
    expect(wait).toBeLessThanOrEqual(5000);
  });

  test("a timeout beyond what a timer can hold does not end at once", async () => {
    let isEnded = false;
    const stop = watch(2 ** 31, undefined, () => {
      isEnded = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    expect(isEnded).toBe(false);
  });

  test("an API key of eight characters is redacted, a shorter one would match by chance", () => {
    expect(redact("key 12345678", "12345678")).toBe("key [redacted]");
    expect(redact("key 1234567", "1234567")).toBe("key 1234567");
  });

  const read = (text: string) =>
    readEnvelope(new Response(text), text, { token: "a-long-key" } as never, () => ({}) as never).error;

  test("an error keeps the first 1,000 characters of a page", () => {
    expect((read("x".repeat(5000)) as { body?: string }).body).toHaveLength(1000);
  });

  test.each(["[1", ' {"a"'])("broken JSON is recognized without a media type: %s", (text) => {
    expect(read(text)).toBeInstanceOf(ParseError);
  });
});
