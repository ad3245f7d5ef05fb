import { createSandbox, serve } from "@datacloud/sandbox";
import { expect, test } from "vitest";
import { apiOver } from "./api.ts";

test("a reader that was too slow is told that it missed calls, once it reads again", async () => {
  const sandbox = createSandbox({ keys: ["my-key"] });
  const api = apiOver(sandbox.fetch);
  const { body } = await sandbox.handle(new Request("http://localhost/_sandbox/events"));
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const next = async () => new TextDecoder().decode((await reader.read()).value);
  for (let count = 0; count < 3000; count += 1) await api("customData.get", { reference: "r", key: "k" });
  let text = "";
  for (let count = 0; count < 900; count += 1) text += await next();
  expect(text).toContain("event: request");
  expect(text).not.toContain("event: missed");
  await api("customData.get", { reference: "r", key: "the-last" });
  while (!text.includes("the-last")) text += await next();
  expect(text).toMatch(/event: missed\ndata: \{\}\n\nevent: request\n[^\n]+\n[^\n]+the-last/);
  await reader.cancel();
  await sandbox.close();
});

test("a stop ends the streams at once, so that an open inspector does not hold it up", async () => {
  const served = await serve({ port: 0 });
  const { body } = await fetch(`${served.url}/_sandbox/events`);
  const start = performance.now();
  const [text] = await Promise.all([new Response(body).text(), served.close()]);
  expect(text).toContain("retry:");
  expect(performance.now() - start).toBeLessThan(5000);
});
