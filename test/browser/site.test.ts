import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { launch } from "./chromium.ts";
import { type Host, serve } from "./serve.ts";

const dist = join(root, "packages/docs/dist");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "datacloud-host-"));
/** Not at the root of the host: every link must be relative. */
const base = "/v1/reference/";

const pages = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith("index.html") && !file.startsWith("redoc/"))
  .filter((file) => !readFileSync(join(dist, file), "utf8").includes('http-equiv="refresh"'))
  .map((file) => file.replace(/index\.html$/, ""))
  .sort();

let browser: Browser;
let host: Host;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, "v1"), { recursive: true });
  symlinkSync(dist, join(folder, "v1/reference"));
  host = await serve(folder);
  browser = await launch();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  // Colours that are on their way from light to dark would be measured as neither.
  await page.emulateMedia({ reducedMotion: "reduce" });
  page.on("request", (request) => requests.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  host?.close();
  rmSync(folder, { recursive: true, force: true });
});

const address = (path: string) => `http://docs.example.com:${host.port}${base}${path}`;

interface Violation {
  id: string;
  nodes: { html: string }[];
}

/** What of a page depends on its colours. */
const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page as it stands, each with the first place. */
async function violations(rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const options = { resultTypes: ["violations"], ...(rules ? { runOnly: rules.slice(0) } : {}) };
  const found = (await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)}).then((result) => result.violations)`,
  )) as Violation[];
  return found.map(({ id, nodes }) => `${id} ${nodes.length}: ${nodes[0]?.html.slice(0, 160)}`);
}

test.each(pages)("/%s has nothing that axe objects to, light and dark, and fits a phone", async (path) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(address(path));
  expect(await violations()).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(colours)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("no page asked another host for anything, and none met its own content security policy", () => {
  expect(requests.length).toBeGreaterThan(pages.length * 3);
  expect(requests.filter((url) => !url.startsWith(address("")))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("the phone's view of a page has nothing that axe objects to either", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["", "methods/deployments.create/", "errors/"]) {
    await page.goto(address(path));
    expect(await violations()).toEqual([]);
  }
});

test("the search is loaded with its first key, small, and finds methods, arguments, codes and guides", async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  requests.length = 0;
  await page.goto(address("methods/customData.set/"));
  expect(requests.filter((url) => url.includes("search"))).toEqual([]);
  await page.keyboard.press("/");
  await page.getByRole("searchbox").waitFor();
  const first = async (query: string) => {
    await page.getByRole("searchbox").fill(query);
    await page.waitForFunction((query) => document.querySelector("dialog")?.dataset.query === query, query);
    return page.evaluate(() => document.querySelector("dialog a")?.getAttribute("href") ?? null);
  };
  expect(await first("setAll")).toBe(address("methods/customData.setAll/"));
  expect(await first("deployments.create")).toBe(address("methods/deployments.create/"));
  expect(await first("merge_commit_shas")).toContain("#argument-merge_commit_shas");
  expect(await first("identifier")).toMatch(/#argument-services?\.identifier/);
  expect(await first("repo_not_found")).toBe(address("errors/#repo_not_found"));
  expect(await first("zzzzzz")).toBe(null);
  expect(await first("authentica")).toBe(address("authentication/"));
  const loaded = [...new Set(requests.filter((url) => /search/.test(url)))];
  const files = loaded.map((url) => readFileSync(join(dist, url.slice(address("").length))));
  expect(files.length).toBe(2);
  expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThanOrEqual(30_000);
  expect(await violations()).toEqual([]);
  await page.keyboard.press("Enter");
  await page.waitForURL(address("authentication/"));
}, 30_000);

test("a language that is chosen stays chosen, on this page and the next", async () => {
  await page.goto(address("methods/deployments.create/"));
  await page.getByText("Python", { exact: true }).first().click();
  await page.goto(address("methods/deployments.upsert/"));
  expect(await page.locator("pre:visible").first().textContent()).toContain("import json");
});

test("a link to a member unfolds what is around it", async () => {
  await page.goto(address("methods/deployments.create/#argument-service.identifier"));
  expect(await page.locator("[id='argument-service.identifier']").isVisible()).toBe(true);
});

test("the theme can be chosen and stays", async () => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(address(""));
  await page.getByRole("button", { name: /Theme/ }).click();
  await page.getByRole("button", { name: /Theme/ }).click();
  await page.goto(address("start/"));
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await paper()).toBe("rgb(21, 20, 17)");
  await page.evaluate(() => localStorage.clear());
});

test("code is copied as it is shown", async () => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address("methods/customData.get/"));
  const shown = await page.locator("pre:visible code").first().textContent();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: async (text: string) => {
          document.body.dataset.copied = text;
        },
      },
    });
  });
  await page.locator("figure:visible").first().hover();
  await page.getByRole("button", { name: "Copy" }).first().click();
  expect(await page.evaluate(() => document.body.dataset.copied)).toBe(shown);
});

test("printed, a page has all its samples, members and codes", async () => {
  await page.goto(address("methods/deployments.create/"));
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown is asked for.
    return document.body.innerText;
  });
  for (const part of ["import json", "net/http", "Net::HTTP", "identifier", "repo_not_found", "SELECT"]) {
    expect(text).toContain(part);
  }
  await page.emulateMedia({ media: "screen" });
});

test("without JavaScript a page is whole, and its tabs work", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address("methods/deployments.create/"));
  expect(await plain.getByRole("heading", { level: 1 }).textContent()).toBe("deployments.create");
  expect(await plain.locator("pre:visible").first().textContent()).toContain("curl https://");
  await plain.getByText("Ruby", { exact: true }).first().click();
  expect(await plain.locator("pre:visible").first().textContent()).toContain("Net::HTTP");
  expect(await plain.getByRole("button").count()).toBe(0);
});
