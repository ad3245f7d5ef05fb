import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { hostileTests } from "./inspector/hostile-tests.ts";
import { everythingIn, inspect, keys } from "./inspector/inspected.ts";
import { runCommand } from "./inspector/run-command.ts";

const inspected = closedAfter(await inspect());

const option = (name: string) => inspected.page.locator("#list").getByRole("option", { name });
const clipboard = () => inspected.page.evaluate(() => navigator.clipboard.readText());
const choose = (name: string) => inspected.choose(name);
const detail = () => inspected.page.locator("#detail").textContent();
const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };

test("an empty log shows a first call that works as it stands, and the call appears by itself", async () => {
  const { page, open } = inspected;
  await open();
  await page.getByRole("heading", { name: "No requests yet" }).waitFor();
  await page.getByRole("button", { name: "Copy" }).click();
  const command = await clipboard();
  expect(command).toBe(await page.getByRole("region", { name: "A first request" }).textContent());
  expect(await runCommand(command)).toContain('"reference":"acme/payments"');
  await option("Accepted, status 200").waitFor();
  expect(await option("customData.set").count()).toBe(1);
});

test("a refused call shows every diagnostic with evidence and public page, its arguments marked", async () => {
  const { page, api } = inspected;
  await api()("deployments.create", { repository: "acme/payments", commit_sha: 7, odd: true });
  await choose("deployments.create");
  const cards = page.locator("#detail .card");
  const { diagnostics } = inspected.served().requests().at(-1) ?? { diagnostics: [] };
  expect(diagnostics.length).toBeGreaterThan(2);
  expect(await cards.count()).toBe(diagnostics.length);
  for (const [index, { message, evidence, docs, pointer }] of diagnostics.entries()) {
    const card = cards.nth(index);
    expect(await card.locator(".message").textContent()).toBe(message.replaceAll("`", ""));
    expect(await card.locator(".chip").textContent()).toBe(evidence);
    expect(await card.locator("code").first().textContent()).toBe(pointer);
    const link = card.locator("a").first();
    expect(await link.getAttribute("href")).toBe(docs);
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  }
  expect(await page.locator("#detail .line[data-mark]").allTextContents()).toEqual(
    expect.arrayContaining([
      expect.stringContaining('"commit_sha": 7'),
      expect.stringContaining('"odd": true'),
    ]),
  );
});

test("a stored call shows arguments, answer and rows", async () => {
  await inspected.api()("customData.set", { ...record, key: "lines" });
  await choose("customData.set");
  const text = await detail();
  expect(text).toMatch(/Stored rows\s*1 row\s*custom_data\s*inserted/);
  expect(text).toMatch(/key\s*lines/);
  expect(text).toContain('"percent": 87');
  expect(text).toContain("POST /api/customData.set");
});

test("long arguments are shown in part first, and long texts to their beginning", async () => {
  const { page, api } = inspected;
  const items = Array.from({ length: 150 }, (_, at) => ({ reference: "r", key: `k${at}`, value: { at } }));
  await api()("customData.setAll", { data: items });
  await choose("customData.setAll");
  const lines = page.getByRole("region", { name: "Arguments" }).locator(".line");
  expect(await lines.count()).toBe(400);
  await page.getByRole("button", { name: "Show 654 more lines" }).click();
  expect(await lines.count()).toBe(4 + 150 * 7);
  expect(await page.getByRole("button", { name: /^Show .* more/ }).count()).toBe(0);
  await api()("customData.set", { ...record, value: { text: "x".repeat(5000) } });
  await choose("customData.set");
  expect(await page.getByRole("region", { name: "Arguments" }).textContent()).toContain(
    "and 3,000 more characters",
  );
});

hostileTests(() => inspected);

test("SQL that would write is refused, with the reason", async () => {
  const { page } = inspected;
  await page.getByRole("textbox", { name: "Query" }).fill("delete from custom_data");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  const problem = page.getByRole("alert");
  await problem.waitFor();
  expect(await problem.textContent()).toContain("Only SELECT");
  inspected.excuse(/status of 422/);
  await page
    .getByRole("textbox", { name: "Query" })
    .fill("select count(*) as n from custom_data where key = 'lines'");
  await page.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("cell", { name: "1", exact: true }).waitFor();
  await page.locator("#namespace").selectOption("");
});

test("a key is nowhere in the page, also where a call carried it in its arguments", async () => {
  const { page, api, open } = inspected;
  await api()("customData.set", {
    ...record,
    key: keys.payments,
    value: { token: "s3cret-value", a: keys.payments },
  });
  await open();
  await choose("customData.set");
  for (const summary of await page.locator("#detail summary").all()) await summary.click();
  expect(await detail()).toContain("[redacted]");
  const everything = await everythingIn(page);
  for (const secret of [...Object.values(keys), "s3cret-value"]) expect(everything).not.toContain(secret);
});

test("the keyboard alone finds, opens and leaves a call", async () => {
  const { page, open } = inspected;
  await open();
  await page.keyboard.press("/");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-text");
  await page.keyboard.type("customdata.set");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  const selected = () => page.locator('[role=option][aria-selected="true"]');
  const first = await selected().getAttribute("id");
  expect(await page.locator("#list").getAttribute("aria-activedescendant")).toBe(first);
  await page.keyboard.press("j");
  expect(await selected().getAttribute("id")).not.toBe(first);
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("detail");
  await page.keyboard.press("c");
  expect(await clipboard()).toMatch(/^curl /);
  await page.keyboard.press("Escape");
  expect(await selected().count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("list");
});

test("the list is filtered by text, method, verdict, status and namespace", async () => {
  const { page, api, open } = inspected;
  await api(keys.ci)("customMetrics.push", { reference: "r", key: "k", value: 1 });
  await open();
  const tally = () => page.locator("#tally").textContent();
  const all = inspected.served().requests();
  const shows = (matches: (entry: (typeof all)[number]) => boolean) =>
    expect.poll(tally).toBe(`${all.filter(matches).length} of ${all.length} requests`);
  await page.locator("#filter-verdict").selectOption("refused");
  await shows(({ verdict }) => verdict === "refused");
  await page.locator("#filter-status").selectOption("404");
  await shows(({ status }) => status === 404);
  await page.locator("#filter-verdict").selectOption("");
  await page.locator("#filter-status").selectOption("");
  await page.locator("#filter-method").selectOption("customData.set");
  await shows(({ method }) => method === "customData.set");
  await page.locator("#filter-text").fill("LINES percent");
  await shows(({ method, request }) => method === "customData.set" && request.body.includes("lines"));
  await page.locator("#filter-text").fill("no such text");
  await page.getByRole("button", { name: "Show all requests" }).click();
  await page.locator("#namespace").selectOption("ci");
  await shows(({ namespace }) => namespace === "ci");
  await page.locator("#namespace").selectOption("");
});

test("a call copied as curl is the same call again, once the placeholder is set", async () => {
  const { page, served, open } = inspected;
  const body = JSON.stringify({ ...record, key: `it's "$HOME" \`x\` \\ [1-3] {a,b} ünïcode\n!` });
  const headers = {
    authorization: `Bearer ${keys.payments}`,
    "content-type": "application/json",
    "x-team": "it's",
  };
  await fetch(`${served().url}/api/customData.set?odd=[1]%20'&b=$(id)`, { method: "POST", headers, body });
  await open();
  await choose("customData.set");
  await page.getByRole("button", { name: "Copy as curl" }).click();
  await expect.poll(clipboard).toContain('"Authorization: Bearer $DATACLOUD_TOKEN"');
  const command = await clipboard();
  expect(command).not.toContain(keys.payments);
  const [before] = served().requests().slice(-1);
  const answer = JSON.parse(await runCommand(command, { DATACLOUD_TOKEN: keys.payments })) as object;
  const [after] = served().requests().slice(-1);
  expect(answer).toMatchObject({ ok: true });
  expect(after?.id).toBe((before?.id ?? 0) + 1);
  for (const part of ["method", "path", "arguments", "namespace", "verdict", "diagnostics"] as const)
    expect(after?.[part]).toEqual(before?.[part]);
  expect(after?.request.body).toBe(body);
  expect(after?.request.headers).toContainEqual(["x-team", "it's"]);
});

test("the calls that are shown are exported as an HTTP Archive, without keys", async () => {
  const { page } = inspected;
  await page.locator("#filter-method").selectOption("customData.set");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export HAR" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("sandbox.har");
  const text = readFileSync(await saved.path(), "utf8");
  const { log } = JSON.parse(text) as {
    log: { version: string; creator: object; entries: Record<string, unknown>[] };
  };
  const wanted = inspected
    .served()
    .requests()
    .filter(({ method }) => method === "customData.set");
  expect(log).toMatchObject({ version: "1.2", creator: { name: "@datacloud/sandbox" } });
  expect(log.entries.map((entry) => entry.startedDateTime)).toEqual(wanted.map(({ time }) => time));
  for (const entry of log.entries)
    expect(entry).toMatchObject({
      time: expect.any(Number),
      request: {
        method: "POST",
        url: expect.stringMatching(/^http:/),
        headers: expect.any(Array),
        headersSize: -1,
      },
      response: {
        status: 200,
        content: { size: expect.any(Number), mimeType: expect.stringMatching(/json/) },
      },
      timings: { send: 0, wait: expect.any(Number), receive: 0 },
      cache: {},
    });
  for (const key of Object.values(keys)) expect(text).not.toContain(key);
});

test("no other host was asked for anything, and the policy was met nowhere", () => {
  expect(inspected.foreign).toEqual([]);
  expect(inspected.complaints).toEqual([]);
});
