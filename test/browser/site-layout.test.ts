import { expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { openSite } from "./open-site.ts";
import { findViolations } from "./violations.ts";

const site = closedAfter(await openSite());
const { page } = site;

const address = (path: string) => site.address(path);
const violations = () => findViolations(page);

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

test("what is laid out late is found by its anchor", async () => {
  const context = await site.browser.newContext();
  const late = await context.newPage();
  await late.goto(address("methods/deployments.create/#argument-metadata"));
  const box = await late.locator("#argument-metadata").boundingBox();
  expect(box?.y).toBeGreaterThan(40);
  expect(box?.y).toBeLessThan(400);
  const put = await late.evaluate(() => getComputedStyle(document.querySelector(".fields > div") as Element));
  expect(put.contentVisibility).toBe("auto");
});

test("the page for what is not there finds its style sheet below any path", async () => {
  await page.goto(address("no/such/page"));
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("No such page");
  expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe("1536px");
  site.complaints.length = 0;
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
  expect(await page.locator("button:visible, input:visible").count()).toBe(0);
  const sheets = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets.length).toBeLessThanOrEqual(6);
  await page.emulateMedia({ media: "screen" });
});

test("without JavaScript a page is whole, and its tabs work", async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(address("methods/deployments.create/"));
  expect(await plain.getByRole("heading", { level: 1 }).textContent()).toBe("deployments.create");
  expect(await plain.locator("pre:visible").first().textContent()).toContain("curl --max-time 30 https://");
  await plain.getByText("Ruby", { exact: true }).first().click();
  expect(await plain.locator("pre:visible").first().textContent()).toContain("Net::HTTP");
  expect(await plain.getByRole("button").count()).toBe(0);
});

test("in forced colours what a search found is as readable as the words around it", async () => {
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  await page.goto(address(""));
  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("rate limit");
  const mark = page.locator("dialog mark").first();
  await mark.waitFor();
  const colours = await mark.evaluate((element) =>
    [element, element.parentElement as Element].map((each) => getComputedStyle(each).color),
  );
  expect(colours[0]).toBe(colours[1]);
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
});

test("the list of evidence shows one kind of claim at a time", async () => {
  await page.goto(address("evidence/"));
  const shown = (level: string) => page.locator(`main > div:last-of-type .claims .${level}:visible`).count();
  const observed = await shown("observed");
  expect(observed).toBeGreaterThan(3);
  expect(await shown("inferred")).toBeGreaterThan(3);
  await page.getByText("observed", { exact: true }).and(page.locator("label")).click();
  expect(await shown("inferred")).toBe(0);
  expect(await shown("observed")).toBe(observed);
});
