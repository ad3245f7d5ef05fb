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
  // The copies under lower-case addresses are the same bytes; another test holds that.
  .filter(
    (file) =>
      !readFileSync(join(dist, file), "utf8").includes('rel="canonical" href="../../methods/') ||
      file !== file.toLowerCase(),
  )
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
  await page.getByRole("combobox").waitFor();
  const first = async (query: string) => {
    await page.getByRole("combobox").fill(query);
    await page.waitForFunction((query) => document.querySelector("dialog")?.dataset.query === query, query);
    return page.evaluate(() => document.querySelector("dialog a")?.getAttribute("href") ?? null);
  };
  expect(await first("setAll")).toBe(address("methods/customData.setAll/"));
  expect(await first("deployments.create")).toBe(address("methods/deployments.create/"));
  expect(await first("merge_commit_shas")).toContain("#argument-merge_commit_shas");
  expect(await first("identifier")).toMatch(/#argument-services?\.identifier/);
  expect(await first("repo_not_found")).toBe(address("errors/#repo_not_found"));
  expect(await first("zzzzzz")).toBe(null);
  expect(await first("HOW DO I RETRY?")).toBe(address("idempotency/"));
  expect(await first("authentica")).toBe(address("authentication/"));
  const loaded = [...new Set(requests.filter((url) => /search/.test(url)))];
  const files = loaded.map((url) => readFileSync(join(dist, url.slice(address("").length))));
  expect(files.length).toBe(2);
  expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThanOrEqual(45_000);
  expect(await violations()).toEqual([]);
  const chosen = () => page.getByRole("combobox").getAttribute("aria-activedescendant");
  expect(await chosen()).toBe("result-0");
  await page.keyboard.press("ArrowDown");
  expect(await chosen()).toBe("result-1");
  expect(await page.locator("#result-1").getAttribute("aria-selected")).toBe("true");
  await page.keyboard.press("ArrowUp");
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
  await page.getByRole("button", { name: /theme/ }).click();
  await page.getByRole("button", { name: /theme/ }).click();
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
  await page.getByRole("button", { name: "Copy curl", exact: true }).first().click();
  expect(await page.evaluate(() => document.body.dataset.copied)).toBe(shown);
});

test("printed, a page has its members and codes, then the samples in the chosen language, on six sheets at most", async () => {
  await page.goto(address("methods/deployments.create/"));
  await page.getByText("Python", { exact: true }).first().click();
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown is asked for.
    return document.body.innerText;
  });
  for (const part of ["import", "identifier", "repo_not_found", "SELECT"]) expect(text).toContain(part);
  for (const part of ["net/http", "Net::HTTP"]) expect(text).not.toContain(part);
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.length).toBeLessThanOrEqual(6);
  await page.emulateMedia({ media: "screen" });
});

test("no page scrolls sideways at 320 pixels, nor with the colours of the system forced", async () => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.setViewportSize({ width: 320, height: 700 });
  for (const path of pages) {
    await page.goto(address(path));
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
  await page.emulateMedia({ forcedColors: "none" });
}, 60_000);

test("on a phone the menu opens over the page and closes", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address("requests/"));
  const menu = page.locator("#menu");
  expect(await menu.isVisible()).toBe(false);
  await page.getByRole("button", { name: "Menu" }).click();
  expect(await menu.isVisible()).toBe(true);
  expect(await violations()).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await menu.isVisible()).toBe(false);
});

test("the reader's instance fills every sample, is kept in the browser, and must be a name", async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address("methods/deployments.create/"));
  const shown = () => page.locator("pre:visible").first().textContent();
  await page.getByLabel("Your instance").fill("acme");
  expect(await shown()).toContain("https://acme.getdx.net/");
  await page.goto(address("methods/customData.set/"));
  expect(await shown()).toContain("https://acme.getdx.net/");
  await page.getByLabel("Your instance").fill("evil.com/#");
  expect(await shown()).toContain("https://yourinstance.getdx.net/");
  expect(await page.getByLabel("Your instance").getAttribute("aria-invalid")).toBe("true");
  await page.evaluate(() => localStorage.clear());
});

test("choosing a request shows its response, both in view at 1440 x 900", async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(address("methods/deployments.create/"));
  await page.getByText("merged commits", { exact: true }).first().click();
  expect(await page.locator("#response-merged_commits").isChecked()).toBe(true);
  const response = page.locator("aside fieldset").last().locator("pre:visible").first();
  const box = await response.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
});

test("the page for what is not there finds its style sheet below any path", async () => {
  await page.goto(address("no/such/page"));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("No such page");
  expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe("1536px");
  complaints.length = 0;
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
