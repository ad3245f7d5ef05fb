import { expect, test } from "vitest";
import { type BodySource, readBody } from "./read-body.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A request as Firefox shows it: without `body`. */
function withoutStream(text: string): BodySource {
  return { headers: new Headers(), arrayBuffer: async () => bytes(text).buffer };
}

/** A request as other runtimes show it. */
const withStream = (text: string): BodySource => new Request("http://x.test", { method: "POST", body: text });

test.each([
  ["as a stream", withStream],
  ["as a whole, in Firefox", withoutStream],
])("reads a body %s, up to the limit and no further", async (_, sourceOf) => {
  expect(await readBody(sourceOf("körper"), 7)).toEqual(bytes("körper"));
  expect(await readBody(sourceOf("körper"), 6)).toBeUndefined();
});

test("a request without a body has no bytes", async () => {
  expect(await readBody(new Request("http://x.test"), 0)).toEqual(new Uint8Array());
  expect(await readBody(withoutStream(""), 0)).toEqual(new Uint8Array());
});
