import { expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { everythingIn, inspect, keys } from "./inspector/inspected.ts";

const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };

const inspected = closedAfter(await inspect({ keys: Object.values(keys), log: { entries: 5 } }));

const button = (name: string) => inspected.page.getByRole("button", { name, exact: true });
const heading = () => inspected.page.locator("#detail h2").textContent();
const newest = () => inspected.served().requests().at(-1);

test("keys without a name are told apart by number and end, and a row names its record", async () => {
  const { page, api, open } = inspected;
  await api()("customData.set", record);
  await open();
  await expect
    .poll(() => page.locator("#namespace option").allTextContents())
    .toEqual(expect.arrayContaining(["key 1, …5f2c", "key 2, …81ab"]));
  const row = page.locator("#list").getByRole("option").first();
  await expect.poll(() => row.textContent()).toContain("acme/payments · coverage · inserted 1 row");
  await row.click();
  await expect.poll(() => page.locator("#detail .summary").textContent()).toContain("key 1, …5f2c");
  await page.getByRole("link", { name: "Namespaces" }).click();
  await page.getByRole("article", { name: "key 2, …81ab" }).getByLabel("State of key 2, …81ab").waitFor();
  for (const key of Object.values(keys)) expect(await everythingIn(page)).not.toContain(key);
});

test("SQL reads the namespace that was used last, and queries are kept", async () => {
  const { page, open } = inspected;
  await open("/sql");
  await page.getByText("Reads key 1, …5f2c.").waitFor();
  await page.getByRole("textbox", { name: "Query" }).fill("select key from custom_data");
  await button("Run").click();
  await page.getByRole("cell", { name: "coverage", exact: true }).waitFor();
  await page.getByLabel("Save as").fill("keys of records");
  await button("Save query").click();
  await open("/sql");
  await button("keys of records").click();
  await page.getByRole("cell", { name: "coverage", exact: true }).waitFor();
  await button("Remove the saved query keys of records").click();
  await expect.poll(() => page.locator("#sql-saved-box").isHidden()).toBe(true);
});

test("tables and columns that no public schema page names are marked", async () => {
  const { page, open } = inspected;
  await open("/sql");
  const columns = (table: string) =>
    page
      .locator("#sql-table-list li")
      .filter({ has: button(table) })
      .locator(".columns")
      .textContent();
  expect(await columns("deployments")).toContain("metadata (sandbox only)");
  expect(await columns("deployments")).not.toContain("commit_sha (sandbox only)");
  expect(await columns("pipeline_sources")).toContain("sandbox only, id");
  expect(await columns("repos")).not.toContain("sandbox only");
});

test("a request is sent again, edited, and compared with the one before", async () => {
  const { page, open } = inspected;
  await open();
  await inspected.choose("customData.set");
  await button("Send again").click();
  await page.locator("#detail .summary").getByText("#2", { exact: true }).waitFor();
  expect(newest()).toMatchObject({ id: 2, verdict: "accepted", arguments: record });
  await button("Compare").click();
  await page.locator("#list").getByRole("option", { selected: false }).first().click();
  await expect.poll(heading).toBe("#2 and #1");
  await button("Stop comparing").click();
  await button("Edit and send").click();
  const body = page.getByRole("textbox", { name: "Body" });
  expect(JSON.parse(await body.inputValue())).toEqual(record);
  await body.fill(JSON.stringify({ ...record, key: 7 }));
  await button("Send").click();
  await page.locator("#detail .summary").getByText("#3", { exact: true }).waitFor();
  expect(newest()).toMatchObject({ verdict: "refused", arguments: { key: 7 } });
  await button("Compare").click();
  await page.locator("#list").getByRole("option", { name: "Accepted" }).first().click();
  await expect.poll(heading).toBe("#3 and #2");
  const changed = page.getByRole("region", { name: "Differences: Arguments" });
  expect(await changed.getByRole("row").nth(1).textContent()).toBe('/key7"coverage"');
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await changed.evaluate((region) => region.scrollWidth - region.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await button("Stop comparing").click();
});

test("an edit that no request line could hold is explained, and nothing is lost", async () => {
  const { page } = inspected;
  await button("Edit and send").click();
  await page.getByLabel("Address").fill("api/customData.set");
  await button("Send").click();
  await page.locator("#edit-problem").getByText("must begin with a slash").waitFor();
  expect(await page.getByLabel("Address").inputValue()).toBe("api/customData.set");
  inspected.excuse(/status of 422/);
  await button("Cancel").click();
  expect(inspected.complaints).toEqual([]);
});

test("a log that forgets says how many requests there were", async () => {
  const { page, api } = inspected;
  for (const key of ["a", "b", "c", "d"]) await api()("customData.set", { ...record, key });
  await inspected.open();
  await expect.poll(() => page.locator("#tally").textContent()).toBe("newest 5 of 7 requests");
  await page.locator("#filter-text").fill("coverage");
  await expect.poll(() => page.locator("#tally").textContent()).toMatch(/^\d of the newest 5 of 7 requests$/);
  await page.locator("#filter-text").fill("");
});

test("with forced colours the current tab and the chosen request are marked", async () => {
  const { page } = inspected;
  await inspected.open();
  await page.locator("#list").getByRole("option").first().click();
  await page.emulateMedia({ forcedColors: "active" });
  const edges = await page
    .locator(".tabs a")
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  expect(new Set(edges.slice(1)).size).toBe(1);
  expect(edges[0]).not.toBe(edges[1]);
  const outline = (selected: boolean) =>
    page
      .locator("#list")
      .getByRole("option", { selected })
      .first()
      .evaluate((row) => getComputedStyle(row).outlineStyle);
  expect([await outline(true), await outline(false)]).toEqual(["solid", "none"]);
});
