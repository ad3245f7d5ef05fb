import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dist } from "./open-site.ts";
import { type Host, serve } from "./serve.ts";

const firefox = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find((path) => existsSync(path));

describe.skipIf(firefox === undefined)("in Firefox (needs firefox or firefox-esr)", () => {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-firefox-"));
  const complaints: string[] = [];
  let host: Host;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(join(folder, "v1"));
    symlinkSync(dist, join(folder, "v1/reference"));
    host = await serve(folder);
    // The packaged Chromium has pointed this to fonts of its own, with which Firefox draws boxes.
    const env = { ...process.env, FONTCONFIG_PATH: undefined };
    browser = await launch({ browser: "firefox", executablePath: firefox ?? "", headless: true, env });
    page = await browser.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("response", (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
  });

  afterAll(async () => {
    await browser?.close();
    host?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Firefox before 141 sizes the page, and then does not know the command for its orientation. */
  const resize = (width: number, height: number) =>
    page.setViewport({ width, height }).catch((error: unknown) => {
      if (!/setScreenOrientationOverride/.test(String(error))) throw error;
    });
  const open = (path: string) => page.goto(`http://127.0.0.1:${host.port}/v1/reference/${path}`);
  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent?.trim());

  test("home, a method and a guide are styled, and nothing is blocked or missing", async () => {
    await resize(1440, 900);
    for (const [path, heading] of [
      ["", "DX Data Cloud API"],
      ["methods/deployments.create/", "deployments.create"],
      ["limits/", "Limits and formats"],
    ] as const) {
      await open(path);
      expect(await textOf("h1")).toBe(heading);
      expect(await page.$eval("body", (body) => getComputedStyle(body).display)).toBe("grid");
    }
    expect(complaints).toEqual([]);
  });

  test("a language is chosen, and its sample is the only one shown", async () => {
    await open("methods/deployments.create/");
    await page.click("label[for$=python]");
    const shown = await page.$$eval("aside pre", (all) =>
      all.filter((pre) => pre.offsetParent !== null).map((pre) => pre.textContent ?? ""),
    );
    expect(shown).toHaveLength(2);
    expect(shown[0]).toContain("import requests");
  });

  test("the search opens with its key, and Enter opens the best result", async () => {
    await open("");
    await page.keyboard.press("/");
    await page.waitForSelector("dialog input");
    await page.keyboard.type("how do I retry");
    await page.waitForSelector('dialog[data-query="how do I retry"] [role=option]');
    await page.keyboard.press("Enter");
    // The policy of the page allows no function from a string, which is how puppeteer would wait for one.
    await expect.poll(() => page.url()).toMatch(/\/idempotency\/(?:#.*)?$/);
    expect(complaints).toEqual([]);
  });

  test("at 320 pixels the menu opens and closes, and no page scrolls sideways", async () => {
    page = await browser.newPage();
    await resize(320, 700);
    for (const path of ["", "methods/deployments.create/", "limits/", "errors/", "works-in/"]) {
      await open(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
    const isOpen = () => page.$eval("#menu", (menu) => menu.matches(":popover-open"));
    await page.click(".to-menu");
    expect(await isOpen()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await isOpen()).toBe(false);
    expect(complaints).toEqual([]);
  });
});
