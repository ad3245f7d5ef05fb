import { type Served, type ServeOptions, serve } from "@datacloud/sandbox";
import type { Browser, Page } from "playwright-core";
import { apiOver } from "../../sandbox/api.ts";
import { launch } from "../chromium.ts";

/** Keys that no page may ever show. */
export const keys = { payments: "dxdc-payments-5f2c", ci: "dxdc-ci-81ab" };

/** What would run if it were ever read as HTML. */
export const hostile = `<img src=x onerror="globalThis.pwned=1">`;

/** A sandbox with its inspector open in a browser, and all that the browser complained of. */
export interface Inspected {
  page: Page;
  served(): Served;
  /** Calls as the owner of a key. */
  api(key?: string): ReturnType<typeof apiOver>;
  /** Begins anew on the same port, with nothing logged or stored. */
  restart(options?: ServeOptions): Promise<void>;
  /** Opens the page at a place behind `#` and waits until it is live. */
  open(place?: string): Promise<void>;
  /** Opens the newest call whose line in the list has a text. */
  choose(name: string): Promise<void>;
  /** Addresses of other hosts that were asked for anything. */
  foreign: readonly string[];
  /** Breaches of the policy, errors, and whatever else was written to the console. */
  complaints: readonly string[];
  /** Takes out the complaints that a test has caused on purpose. */
  excuse(pattern: RegExp): void;
  close(): Promise<void>;
}

const options: ServeOptions = {
  keys: [
    { key: keys.payments, namespace: "payments" },
    { key: keys.ci, namespace: "ci" },
  ],
  log: { entries: 5000 },
};

/** Serves a sandbox and opens a browser. */
export async function inspect(more: ServeOptions = {}): Promise<Inspected> {
  let served = await serve({ ...options, ...more, port: 0 });
  const { port } = served;
  const browser = await launch();
  const context = await browser.newContext({ reducedMotion: "reduce", acceptDownloads: true });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const { foreign, complaints } = listen(page, port);
  return {
    page,
    foreign,
    complaints,
    excuse: (pattern) =>
      void complaints.splice(0, Infinity, ...complaints.filter((text) => !pattern.test(text))),
    served: () => served,
    api: (key = keys.payments) => apiOver(fetch, `http://127.0.0.1:${port}/api`, key),
    async restart(more = {}) {
      await served.close();
      served = await serve({ ...options, ...more, port });
    },
    async open(place = "/requests") {
      await page.goto("about:blank");
      await page.goto(`${served.url}/#${place}`);
      await page.locator('#connection[data-state="live"]').waitFor();
    },
    async choose(name) {
      await page.waitForFunction(
        (count) =>
          document
            .querySelector("#tally")
            ?.textContent?.replaceAll(",", "")
            .match(/\d+(?= requests?$)/)?.[0] === count,
        String(served.requests().length),
      );
      const line = page.locator("#list").getByRole("option", { name }).first();
      const id = (await line.getAttribute("id"))?.slice("call-".length);
      await line.click();
      await page.locator("#detail .summary").getByText(`#${id}`, { exact: true }).waitFor();
    },
    close: () => closeBoth(browser, served),
  };
}

async function closeBoth(browser: Browser, served: Served): Promise<void> {
  await browser.close();
  await served.close();
}

function listen(page: Page, port: number): { foreign: string[]; complaints: string[] } {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, port: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== String(port)) foreign.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return { foreign, complaints };
}

/** Everything a page shows or holds: its elements, what is in its fields, and what it stores. */
export function everythingIn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea, select")] as HTMLInputElement[];
    const stored = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
    return [
      document.documentElement.outerHTML,
      ...fields.map(({ value }) => value),
      ...stored,
      document.cookie,
      location.href,
    ].join("\n");
  });
}
