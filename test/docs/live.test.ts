import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Live, serveLive } from "../../packages/docs/src/live/serve-live.ts";
import { root } from "../architecture/repository.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("live");
const file = join(folder, "spec/methods/customData.set.yaml");
let live: Live;
let original: string;
const events: { fault: string | null }[] = [];

beforeAll(async () => {
  cpSync(join(root, "spec"), join(folder, "spec"), { recursive: true });
  original = readFileSync(file, "utf8");
  live = await serveLive({ port: 0, document: join(folder, "spec/openapi.yaml"), log: () => undefined });
  const stream = await fetch(`http://127.0.0.1:${live.port}/-/events`);
  void follow(stream);
});

afterAll(() => live?.close());

async function follow(stream: Response): Promise<void> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of stream.body ?? []) {
      const text = decoder.decode(chunk as Uint8Array);
      for (const [, data = ""] of text.matchAll(/^data: (.*)$/gm))
        events.push(JSON.parse(data) as { fault: string | null });
    }
  } catch {
    // The server closes the stream at the end of the tests.
  }
}

const page = async () => (await fetch(`http://127.0.0.1:${live.port}/methods/customData.set/`)).text();

test("a mistake is told with its place above the last good page, and the edit that corrects it is built and told", async () => {
  expect(await page()).toContain('src="/-/live.js"');
  writeFileSync(file, original.replace("operationId:", "operationId: ["));
  await expect.poll(() => events.some(({ fault }) => fault !== null), { timeout: 30_000 }).toBe(true);
  const text = await page();
  expect(text).toMatch(/<pre id="fault" role="alert">[^<]*customData\.set\.yaml:\d+ /);
  expect(text).toContain("<h1>");
  expect(text).not.toContain("Keep one record.");
  writeFileSync(file, original.replace(/^ {2}summary: .*$/m, "  summary: Keep one record"));
  await expect.poll(() => events.at(-1), { timeout: 60_000 }).toEqual({ fault: null });
  const corrected = await page();
  expect(corrected).not.toContain('id="fault"');
  expect(corrected).toContain("Keep one record.");
});
