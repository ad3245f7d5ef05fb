import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { root } from "../architecture/repository.ts";
import { launch } from "./chromium.ts";
import { serve } from "./serve.ts";

export const dist = join(root, "packages/docs/dist");
/** Not at the root of the host: every link must be relative. */
const base = "/v1/reference/";

/** Every page of the built site under its own address, without the copies in lower case: they are the same bytes. */
export const pages = readdirSync(dist, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith("index.html") && !file.startsWith("redoc/"))
  .filter((file) => file !== file.toLowerCase() || !isCopy(file))
  .map((file) => file.replace(/index\.html$/, ""))
  .sort();

function isCopy(file: string): boolean {
  return readFileSync(join(dist, file), "utf8").includes('rel="canonical" href="../../methods/');
}

/** The built site on a host of its own, open in a browser. */
export interface OpenSite {
  browser: Browser;
  page: Page;
  /** Every address that was asked for. */
  requests: string[];
  /** Failed requests, messages of the console and errors of scripts. */
  complaints: string[];
  address(path: string): string;
  close(): Promise<void>;
}

/** Serves the built site below a path and opens a browser. */
export async function openSite(): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-host-"));
  mkdirSync(join(folder, "v1"), { recursive: true });
  symlinkSync(dist, join(folder, "v1/reference"));
  const host = await serve(folder);
  const browser = await launch();
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  // Colours that are on their way from light to dark would be measured as neither.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.addInitScript(layOutAll);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return {
    browser,
    page,
    requests,
    complaints,
    address: (path) => `http://docs.example.com:${host.port}${base}${path}`,
    async close() {
      await browser.close();
      host.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The style sheet puts off what is not near the screen; a test measures and examines all of a page. */
function layOutAll(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
}
