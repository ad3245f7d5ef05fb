import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judge } from "@datacloud/validators";
import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../packages/docs/src/build.ts";
import { root } from "../architecture/repository.ts";
import { folders } from "../docs/reference.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { launch } from "./chromium.ts";
import { type Host, serve } from "./serve.ts";
import { findViolations } from "./violations.ts";

const out = temporaryFolder("try");
const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
let browser: Browser;
let host: Host;
let page: Page;
const sent: Request[] = [];

beforeAll(async () => {
  await build({ ...folders, out, siteUrl: null, canTry: true, reportUrl: null, redoc: false });
  host = await serve(out);
  browser = await launch();
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  await page.route("http://sandbox.example.com/**", async (route) => {
    if (route.request().method() !== "OPTIONS") sent.push(route.request());
    await route.fulfill({ headers: cors, json: { ok: true } });
  });
});
afterAll(async () => {
  await browser?.close();
  host?.close();
});

const open = (path: string) => page.goto(`http://docs.example.com:${host.port}/methods/${path}/`);

/** What the gate makes of the newest request. */
async function judged() {
  const request = sent.at(-1);
  const headers = (await request?.allHeaders()) ?? {};
  const { pathname, search } = new URL(request?.url() ?? "http://none");
  return judge({
    verb: request?.method() ?? "",
    path: pathname,
    query: search,
    authorization: headers.authorization ?? null,
    contentType: headers["content-type"] ?? null,
    body: request?.postData() ?? "",
  });
}

async function tryIt(language: string): Promise<string> {
  await page.getByText(language, { exact: true }).first().click();
  await page.getByRole("button", { name: "Try it in a sandbox" }).locator("visible=true").first().click();
  const form = page.locator("form.try:visible").first();
  await form.getByLabel("Sandbox").fill("http://sandbox.example.com");
  await form.getByLabel("Key").fill("my-key");
  await form.getByRole("button", { name: "Send" }).click();
  await form.locator("pre", { hasText: "200" }).waitFor();
  return form.getByLabel("Command").inputValue();
}

test.each([
  ["deployments.create", "curl JSON", "json"],
  ["deployments.create", "curl form", "form"],
  ["customData.get", "curl", "query"],
])("%s as %s: what is sent is the command that is shown", async (method, language, encoding) => {
  await open(method);
  const command = await tryIt(language);
  expect(command).toContain(`http://sandbox.example.com/api/${method}`);
  expect(command).not.toContain("my-key");
  expect(await judged()).toMatchObject({ ok: true, method, encoding, token: "my-key", diagnostics: [] });
});

test("the form has nothing that axe objects to", async () => {
  await open("deployments.create");
  await tryIt("curl JSON");
  expect(await findViolations(page)).toEqual([]);
});

test("a command that is changed is sent as it was changed", async () => {
  await open("customData.set");
  await tryIt("curl JSON");
  const form = page.locator("form.try:visible").first();
  const area = form.getByLabel("Command");
  await area.fill((await area.inputValue()).replace('"example"', '"changed"'));
  const before = sent.length;
  await form.getByRole("button", { name: "Send" }).click();
  await expect.poll(() => sent.length).toBe(before + 1);
  expect(await judged()).toMatchObject({ ok: true, arguments: { key: "changed" } });
});

test("nothing is sent to DX, and the key is nowhere kept", async () => {
  await open("customData.set");
  await tryIt("curl JSON");
  const form = page.locator("form.try:visible").first();
  await form.getByLabel("Sandbox").fill("https://yourinstance.getdx.net");
  const before = sent.length;
  await form.getByRole("button", { name: "Send" }).click();
  await form.locator("pre", { hasText: "Name a sandbox" }).waitFor();
  expect(sent.length).toBe(before);
  const kept = await page.evaluate(
    () => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie,
  );
  expect(kept).not.toContain("my-key");
});

test("a site built without it has no trace of it", () => {
  const dist = join(root, "packages/docs/dist");
  expect(readFileSync(join(dist, "site.js"), "utf8")).not.toContain("Try it");
  expect(readFileSync(join(dist, "methods/deployments.create/index.html"), "utf8")).toContain(
    `content="default-src 'self'"`,
  );
});
