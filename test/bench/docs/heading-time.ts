import type { Browser } from "playwright-core";
import { median } from "../measure.ts";
import type { Contender } from "./pages.ts";

/** What a page cost its reader. */
export interface Shown {
  name: string;
  /** Milliseconds from the request to the method's heading on the screen; the middle of all rounds. */
  heading: number;
  /** Middle, over the rounds, of this page's time divided by the first page's in the same round. */
  ratio: number;
  bytes: number;
  requests: number;
}

/** 1 Mbps, 40 ms, a processor a quarter as fast. */
const slow = { offline: false, latency: 40, downloadThroughput: 125_000, uploadThroughput: 125_000 };

/** Runs in the page before anything else: notes when a heading with the method's name first has a size. */
const watch = `
addEventListener("DOMContentLoaded", () => {}, { once: true });
const look = () => {
  const found = [...document.querySelectorAll("h1, h2, h3")].some((heading) => {
    const text = heading.textContent.replace(/\\u200b/g, "").trim();
    return text.startsWith("deployments.create") && heading.getBoundingClientRect().height > 0;
  });
  if (found) window.headingAt = performance.now();
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);`;

/** Opens all pages in turn, round after round, each with an empty cache. */
export async function headingTimes(
  browser: Browser,
  origin: string,
  contenders: readonly Contender[],
  rounds: number,
): Promise<Shown[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watch);
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", slow);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  let [bytes, requests] = [0, 0];
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const rows = contenders.map(({ name }) => ({ name, times: [] as number[], bytes: 0, requests: 0 }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { path }] of contenders.entries()) {
      await page.goto("about:blank");
      [bytes, requests] = [0, 0];
      await page.goto(`${origin}/${path}`, { waitUntil: "commit", timeout: 120_000 });
      await page.waitForFunction(() => "headingAt" in window, undefined, { timeout: 120_000, polling: 50 });
      rows[index]?.times.push(Number(await page.evaluate("window.headingAt")));
      await page.waitForLoadState("load", { timeout: 120_000 });
      const row = rows[index];
      if (row) Object.assign(row, { bytes, requests });
    }
  }
  const first = rows[0]?.times ?? [];
  return rows.map(({ name, times, bytes, requests }) => {
    const ratio = median(times.map((time, round) => time / (first[round] ?? time)));
    return { name, heading: median(times), ratio, bytes, requests };
  });
}
