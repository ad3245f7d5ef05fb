import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { brokenWords } from "./broken-words.ts";
import { dist, openSite, pages } from "./open-site.ts";
import { findColourViolations, findViolations } from "./violations.ts";

const site = closedAfter(await openSite());
const { page } = site;

const address = (path: string) => site.address(path);
const violations = () => findViolations(page);
/** What a page is wider than its window by. */
const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
/** The beginnings of code whose bar does not say what it is. */
const unlabelled = () =>
  page.evaluate(() =>
    [...document.querySelectorAll("figure.code")]
      .filter((figure) => !figure.querySelector("figcaption")?.firstChild?.textContent?.trim())
      .map((figure) => figure.querySelector("code")?.textContent?.slice(0, 60)),
  );

// One visit for all that is asked of every page: to open a page costs as much as axe.
test.each(pages)("/%s has nothing that axe objects to, light and dark, and fits phones", async (path) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(address(path));
  expect(await violations()).toEqual([]);
  expect(await unlabelled()).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await findColourViolations(page)).toEqual([]);
  // The narrowest phone: no style sheet changes anything between it and wider ones.
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ forcedColors: "active" });
  expect(await overflow()).toBe(0);
  expect(await brokenWords(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
});

test("no page asked another host for anything, and none met its own content security policy", () => {
  expect(site.requests.length).toBeGreaterThan(pages.length * 3);
  expect(site.requests.filter((url) => !url.startsWith(address("")))).toEqual([]);
  expect(site.complaints).toEqual([]);
});

test("axe is asked again where a page differs from those that passed in one thing", async () => {
  const plain = `<head><title>A</title></head><body><header>H</header><main><h1>B</h1><h2>C</h2><p id="p">D</p><a href="#p">E</a>
<label for="i">F</label><input id="i"><img src="data:," alt="G"><ul><li>I</li></ul><button>J</button></main></body>`;
  const show = (html: string) =>
    page.evaluate((html) => {
      document.documentElement.innerHTML = html;
    }, html);
  await page.goto(address("verify/"));
  await show(plain);
  expect(await violations()).toEqual([]);
  const faults = [
    ["document-title", "<title>A</title>", ""],
    ["image-alt", ' alt="G"', ""],
    ["link-name", ">E<", "><"],
    ["button-name", ">J<", "> <"],
    ["label", 'for="i"', 'for="j"'],
    ["heading-order", "<h2>C</h2>", "<h4>C</h4>"],
    ["list", "<li>I</li>", "<p>I</p>"],
    ["landmark-no-duplicate-banner", "<main>", "<header>H</header><main>"],
    ["aria-allowed-role", "<h1>", '<h1 role="button">'],
    ["page-has-heading-one", "<h1>B</h1>", ""],
    ["color-contrast", ">D<", '><font color="#bbbbbb">Too faint</font><'],
  ] as const;
  for (const [rule, old, text] of faults) {
    await show(plain.replace(old, text));
    expect((await violations()).join("\n"), rule).toContain(rule);
  }
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
  site.requests.length = 0;
  await page.goto(address("methods/customData.set/"));
  expect(site.requests.filter((url) => url.includes("search"))).toEqual([]);
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
  const loaded = [...new Set(site.requests.filter((url) => /search/.test(url)))];
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
});

test("a language that is chosen stays chosen, on this page and the next", async () => {
  await page.goto(address("methods/deployments.create/"));
  await page.getByText("Python", { exact: true }).first().click();
  await page.goto(address("methods/deployments.upsert/"));
  expect(await page.locator("pre:visible").first().textContent()).toContain("import requests");
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
