import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats, judgeCapture, openCapture } from "@datacloud/conformance";
import type { Page } from "playwright-core";
import { root } from "../architecture/repository.ts";
import { inspect, keys } from "./inspector/inspected.ts";
import { lookFile, lookOfPictures } from "./look-of-pictures.ts";

/** Takes the pictures of the README from the real pages. After a change of how they look, run `node --conditions=@datacloud/source test/browser/take-pictures.ts`. */
const pictures = join(root, "packages/docs/pictures");
mkdirSync(pictures, { recursive: true });
// The report names the capture as it was given.
process.chdir(root);
const inspected = await inspect();
await inspected.page.setViewportSize({ width: 1200, height: 640 });
await sendSomething(`${inspected.served().url}/api`);
await inspected.open();
await inspected.choose("deployments.create");
await picture(inspected.page, "inspector");
await pictureOfReport(inspected.page);
await inspected.close();
writeFileSync(lookFile, lookOfPictures());

async function sendSomething(base: string): Promise<void> {
  const send = (method: string, body: object) =>
    fetch(`${base}/${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${keys.payments}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const time = "2025-01-01T12:05:00Z";
  await send("customData.set", { reference: "acme/payments", key: "coverage", value: { percent: 87 } });
  await send("incidents.upsert", { reference_id: "INC-42", started_at: time, priority: "high" });
  await send("pipelineRuns.upsert", { reference_id: "build-7", pipeline_name: "test", started_at: time });
  await send("deployments.create", { service: "payments", deployed_at: "yesterday", repository: "acme/pay" });
}

async function pictureOfReport(page: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-pictures-"));
  const report = await judgeCapture(openCapture("test/contract/published/ce-scripts.har"), {});
  writeFileSync(join(folder, "report.html"), formats.html(report));
  await page.goto(`file://${join(folder, "report.html")}`);
  await picture(page, "report");
  rmSync(folder, { recursive: true, force: true });
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
