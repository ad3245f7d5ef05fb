import { join } from "node:path";
import { methodNames } from "@datacloud/contract/methods";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { launch } from "./chromium.ts";
import { type Host, serve } from "./serve.ts";

let browser: Browser;
let host: Host;
let page: Page;
const foreign: string[] = [];
const refused: string[] = [];

beforeAll(async () => {
  host = await serve(join(root, "packages/docs/dist"));
  browser = await launch();
  page = await browser.newPage();
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "docs.example.com") foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  host?.close();
});

test("a method is shown with its codes, by a link to it", async () => {
  await page.goto(`http://docs.example.com:${host.port}/redoc/#/deployments/deploymentsCreate`);
  await page.getByRole("heading", { name: "deployments.create" }).first().waitFor();
  await page.getByText("422", { exact: true }).first().click();
  await page.getByText("Check the spelling, and include the organization.").first().waitFor();
  expect(await page.getByText("repo_not_found").count()).toBeGreaterThan(0);
});

test("every language of the samples can be chosen", async () => {
  await page.getByText("curl JSON", { exact: true }).first().click();
  for (const language of [
    "curl form",
    "TypeScript",
    "fetch",
    "Python",
    "Go",
    "Ruby",
    "GitHub Actions",
    "GitLab CI",
  ]) {
    await page.getByText(language, { exact: true }).first().waitFor();
  }
  await page.getByText("Ruby", { exact: true }).first().click();
  await page.getByText("Net::HTTP::Post.new(uri)").first().waitFor();
});

test("every method is in the page", async () => {
  const text = await page.content();
  expect(methodNames.filter((name) => !text.includes(name))).toEqual([]);
});

test("what is inferred is said", async () => {
  await page.goto(`http://docs.example.com:${host.port}/redoc/#/aiToolMetrics/aiToolMetricsPush`);
  await page
    .getByText("A second record of the same person, day and tool is stored beside the first.")
    .first()
    .waitFor();
});

test("no other host is asked for anything, also after a search", async () => {
  await page.keyboard.press("Control+K");
  await page.keyboard.type("merge_commit_shas", { delay: 20 });
  await page.waitForTimeout(1500);
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
});

test("the document is there to be downloaded", async () => {
  for (const format of ["json", "yaml"]) {
    const answer = await fetch(`http://127.0.0.1:${host.port}/openapi.${format}`);
    expect(await answer.text()).toContain("/deployments.create");
  }
});

test("it has the colours of the site, in the theme that was chosen there, and leads back", async () => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const asked = `http://docs.example.com:${host.port}/redoc/`;
  for (const [theme, colour] of [
    ["light", "rgb(253, 252, 249)"],
    ["dark", "rgb(21, 20, 17)"],
  ] as const) {
    await page.evaluate((theme) => localStorage.setItem("theme", theme), theme);
    await page.goto(asked);
    await page.reload();
    await page.getByRole("heading", { name: "Conventions" }).first().waitFor();
    expect(await ground()).toBe(colour);
  }
  expect(await page.locator("header.to-site a").evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
    `http://docs.example.com:${host.port}/`,
  );
});
