import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { launch } from "./chromium.ts";
import { type Host, serve } from "./serve.ts";

interface Manifest {
  exports: Record<string, { default?: string }>;
}

const manifest = JSON.parse(readFileSync(join(root, "packages/contract/package.json"), "utf8")) as Manifest;
const contract = Object.entries(manifest.exports).map(([name, { default: file = "" }]) => [
  `@datacloud/contract${name.slice(1)}`,
  `/contract${file.slice(1)}`,
]);
const imports = JSON.stringify({
  imports: Object.fromEntries([
    ...contract,
    ["@datacloud/validators", "/validators/dist/index.js"],
    ["@datacloud/traffic", "/traffic/dist/index.js"],
    ["@datacloud/client", "/client/dist/index.js"],
  ]),
});
const script = `
import { createClient } from "@datacloud/client";
import { receive } from "@datacloud/validators";
const fetch = async (url, init) => {
  const received = await receive(new Request(url, init));
  return Response.json(received.ok ? { ok: true, heard: received.arguments } : received.failure, { status: received.ok ? 200 : received.status });
};
const client = createClient({ instance: "acme", token: "k", fetch });
const good = await client.customData.set({ reference: "a", key: "b", value: { c: 1 } });
const bad = await client.try.customData.set({ reference: "a", key: "b", value: 5 });
document.body.textContent = JSON.stringify([good, bad]);
`;
const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = `default-src 'none'; script-src 'self' ${hashOf(imports)} ${hashOf(script)}`;
const text = `<!doctype html><title>Strict</title><script type="importmap">${imports}</script><body><script type="module">${script}</script>`;

let browser: Browser;
let host: Host;
beforeAll(async () => {
  host = await serve(join(root, "packages"), {
    "/": { text, headers: { "content-security-policy": policy } },
  });
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

test("client and validators run as they are built, where nothing may be compiled at run time", async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(`http://strict.example.com:${host.port}/`);
  await page
    .waitForFunction(() => document.body.textContent?.startsWith("["), undefined, { timeout: 10_000 })
    .catch(() => undefined);
  expect(errors).toEqual([]);
  const [good, bad] = JSON.parse((await page.textContent("body")) ?? "") as [object, object];
  expect(good).toEqual({ ok: true, heard: { reference: "a", key: "b", value: { c: 1 } } });
  expect(bad).toMatchObject({
    ok: false,
    error: "invalid_arguments",
    message: "`value` must be an object; it is the number 5.",
  });
});
