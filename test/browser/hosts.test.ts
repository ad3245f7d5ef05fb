import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { freePort } from "../free-port.ts";
import { launch } from "./chromium.ts";

let browser: Browser;
let page: Page;
let complaints: string[] = [];
let server: ChildProcess;
let address: string;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  page.on("console", (message) => {
    // Redoc greets.
    if (message.type() !== "info" && message.type() !== "log") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const port = await freePort();
  address = `http://127.0.0.1:${port}/docs/`;
  server = spawn(process.execPath, [join(root, "packages/docs/src/serve/serve-site.ts")], {
    env: { ...process.env, PORT: String(port), BASE_PATH: "/docs/", SITE: join(root, "packages/docs/dist") },
  });
  await new Promise((resolve) => server.stdout?.once("data", resolve));
});
afterAll(async () => {
  server?.kill("SIGKILL");
  await browser?.close();
});

test.each(["", "start/", "sandbox/", "methods/deployments.create/", "redoc/", "nothing/at/all"])(
  "the strict headers of the docs' container block nothing of /%s",
  async (path) => {
    complaints = [];
    await page.goto(address + path, { waitUntil: "networkidle" });
    // The page for missing addresses is one, and a browser may look ahead before it has read where its files are.
    const isExpected = (text: string) => path.startsWith("nothing") && /404 \(Not Found\)/.test(text);
    expect(complaints.filter((text) => !isExpected(text))).toEqual([]);
    const broken = () =>
      [...document.images]
        .filter((image) => image.complete && image.naturalWidth === 0)
        .map(({ src }) => src);
    expect(await page.evaluate(broken)).toEqual([]);
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
  },
);
