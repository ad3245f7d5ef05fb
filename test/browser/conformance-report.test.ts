import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats, judgeCapture, openCapture } from "@datacloud/conformance";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { launch } from "./chromium.ts";

const folder = mkdtempSync(join(tmpdir(), "datacloud-report-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  for (const name of ["ce-scripts", "dxdc-js"]) {
    const report = await judgeCapture(openCapture(join(root, `test/contract/published/${name}.har`)), {
      required: ["incidents.upsert"],
    });
    writeFileSync(join(folder, `${name}.html`), formats.html(report));
  }
  browser = await launch();
  page = await browser.newPage({ bypassCSP: true });
  page.on("request", (request) => asked.push(request.url()));
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Violation {
  id: string;
  nodes: { html: string }[];
}

const sizes = [390, 1440].flatMap((width) =>
  (["light", "dark"] as const).map((scheme) => [width, scheme] as const),
);

describe.each(["ce-scripts", "dxdc-js"])("the report of %s", (name) => {
  test.each(sizes)(
    "fits %i pixels in %s, and axe has nothing to say",
    async (width, colorScheme) => {
      asked.length = 0;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`file://${join(folder, `${name}.html`)}`);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.addScriptTag({ content: axe });
      const { violations } = (await page.evaluate("axe.run()")) as { violations: Violation[] };
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      // The page is all there is: it asks for nothing else.
      expect(asked).toHaveLength(1);
    },
    60_000,
  );
});
