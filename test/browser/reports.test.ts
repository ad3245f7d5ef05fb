import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type ConformanceReport,
  evidenceFormats,
  type Finding,
  formats,
  judgeCapture,
  openCapture,
  type RecoveryRow,
} from "@datacloud/conformance";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { brokenWords } from "./broken-words.ts";
import { launch } from "./chromium.ts";
import { findViolations } from "./violations.ts";

const folder = temporaryFolder("report");
const name = "aMethodWithAnUnusuallyLongNameThatIs.getAllByReferenceAndSomethingElse";
const evidence = {
  ...({ format: "datacloud-evidence", version: 1, document: "0.1.0", date: "2026-11-29" } as const),
  isWriting: true,
  findings: [
    {
      ...{ claim: "unknown-method", statement: "A path that is not a method gets `unknown_method`." },
      ...({ verdict: "undecided", status: null, code: null, reason: "No `status` came." } as const),
      places: [name],
    },
  ],
  leftBehind: ["dxdc-probe-1"],
};
const documentOf = (index: number) => ({
  ...{ openapi: "3.1.1", info: { title: "T", version: `${index}` } },
  paths: {
    [`/${name}${index}`]: { post: { operationId: "a", responses: {} } },
    "/b.get": { get: { summary: `${index}` } },
  },
});
/** The report with what a run with faults adds: a row of a fault, and a finding that says more than its sentence. */
function withRecovery(report: ConformanceReport): ConformanceReport {
  const row: RecoveryRow = {
    ...{ fault: "outage", write: 1, method: "deployments.setPullServices", entry: 12, outcome: "gave-up" },
    ...{
      injected: "429 with Retry-After: 1, not carried out",
      next: "sent nothing more, ended with exit code 56",
    },
    ...{ stored: "no new rows, as without the fault", exitCode: 56, isRetried: false, isAccepted: false },
  };
  const [first, ...others] = report.findings as [Finding, ...Finding[]];
  const facts = { expected: "another attempt after a passing failure", actual: "no other attempt" };
  return {
    ...report,
    recovery: { rows: [row], omitted: 0, notMet: [] },
    findings: [{ ...first, ...facts }, ...others],
  };
}
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  for (const name of ["ce-scripts", "dxdc-js"]) {
    const report = await judgeCapture(openCapture(join(root, `test/contract/published/${name}.har`)), {
      required: ["incidents.upsert"],
    });
    writeFileSync(join(folder, `${name}.html`), formats.html(withRecovery(report)));
  }
  writeFileSync(join(folder, "evidence.html"), evidenceFormats.html(evidence));
  const [old, now] = ["before", "after"].map((name, index) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(documentOf(index)));
    return file;
  });
  await runInProcess([
    "diff",
    "--fail-on=never",
    "-f",
    `html=${join(folder, "diff.html")}`,
    `${old}`,
    `${now}`,
  ]);
  browser = await launch();
  page = await browser.newPage();
  page.on("request", (request) => asked.push(request.url()));
});

afterAll(() => browser?.close());

const sizes = [390, 840, 1280].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => [width, scheme] as const),
);

describe.each(["ce-scripts", "dxdc-js", "evidence", "diff"])("the report of %s", (name) => {
  test.each(sizes)("fits %i pixels in %s, and axe has nothing to say", async (width, colorScheme) => {
    asked.length = 0;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`file://${join(folder, `${name}.html`)}`);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    expect(await brokenWords(page)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    // What is code is marked as code.
    expect(await page.locator("main").textContent()).not.toContain("`");
    // The page is all there is: it asks for nothing else.
    expect(asked).toHaveLength(1);
  });
});

describe("the findings of a report", () => {
  const url = () => `file://${join(folder, "dxdc-js.html")}`;
  const shown = () => page.locator("article:visible").count();

  test("are grouped by method, filtered by severity and searched", async () => {
    await page.goto(url());
    const all = await shown();
    const warnings = await page.locator("article.warning").count();
    expect(all).toBeGreaterThan(warnings);
    await page.getByLabel("Warnings").uncheck();
    expect(await shown()).toBe(all - warnings);
    await page.getByLabel("Warnings").check();
    const [first = ""] = await page
      .locator("[aria-labelledby=findings] .group summary code")
      .allTextContents();
    await page.getByRole("searchbox").fill(first.toUpperCase());
    const groups = await page.locator(".group:visible summary code").allTextContents();
    expect([...new Set(groups)]).toEqual([first]);
    expect(await page.locator("output").textContent()).toMatch(/^\d+ of \d+ shown$/);
    await page.getByRole("searchbox").fill("no such words");
    expect(await shown()).toBe(0);
  });

  test("link to their requests and back, also where a filter hides them", async () => {
    await page.goto(url());
    const link = page.locator("article .meta a[href^='#r-']").first();
    const row = await link.getAttribute("href");
    await link.click();
    expect(await page.locator(row ?? "").isVisible()).toBe(true);
    const links = await page
      .locator("a[href^='#']")
      .evaluateAll((all) => all.map((one) => one.getAttribute("href")));
    for (const href of links)
      expect(await page.locator(`[id="${href?.slice(1)}"]`).count(), href ?? "").toBe(1);
    await page.getByRole("searchbox").fill("no such words");
    await page.locator(`${row} a`).first().click();
    await expect.poll(shown).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Collapse all" }).click();
    expect(await shown()).toBe(0);
    await page.locator(`${row} a`).last().click();
    await expect.poll(shown).toBeGreaterThan(0);
  });

  test("are all there without a script, and no field that does nothing", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(url());
    expect(await still.locator("article:visible").count()).toBe(await still.locator("article").count());
    expect(await still.locator("form").isVisible()).toBe(false);
  });

  test("are filtered under the policy of the page, which lets no other script in", async () => {
    const context = await browser.newContext();
    const strict = await context.newPage();
    const complaints: string[] = [];
    strict.on("console", (message) => complaints.push(message.text()));
    await strict.goto(url());
    expect(await strict.locator("output").textContent()).toMatch(/shown$/);
    expect(complaints).toEqual([]);
    await strict.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "globalThis.pwned = 1";
      document.body.append(script);
    });
    expect(complaints.join()).toContain("Content Security Policy");
    expect(await strict.evaluate("globalThis.pwned")).toBe(undefined);
  });
});
