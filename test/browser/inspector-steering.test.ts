import { beforeAll, describe, expect, test } from "vitest";
import { closedAfter } from "../closed-after.ts";
import { everythingIn, inspect, keys } from "./inspector/inspected.ts";
import { findColourViolations, findViolations } from "./violations.ts";

const record = { reference: "acme/payments", key: "coverage", value: { percent: 87 } };

const inspected = closedAfter(await inspect());

const tally = () => inspected.page.locator("#tally").textContent();
const button = (name: string | RegExp) => inspected.page.getByRole("button", { name, exact: true });
const row = (name: string) => inspected.page.locator("#list").getByRole("option", { name });
const connection = (state: string) => inspected.page.locator(`#connection[data-state="${state}"]`).waitFor();

test("a pause holds calls back, and they come when it ends", async () => {
  const { open, api } = inspected;
  await api()("customData.set", record);
  await open();
  await button("Pause").click();
  await api()("customData.set", record);
  await api()("customData.set", record);
  await button("Resume, 2 new").waitFor();
  expect(await tally()).toBe("1 request");
  await button("Resume, 2 new").click();
  await expect.poll(tally).toBe("3 requests");
});

test("a namespace assumes another answer until that is taken back", async () => {
  const { page, api } = inspected;
  const read = async () => (await api()("customData.get", { reference: "none", key: "none" })).status;
  await page.getByRole("link", { name: "Namespaces" }).click();
  await page.getByLabel("Assume otherwise in payments").selectOption("missing-record=empty");
  await button("Remove missing-record from payments").waitFor();
  expect(await read()).toBe(200);
  await button("Remove missing-record from payments").click();
  await expect.poll(read).toBe(422);
  await page.getByRole("link", { name: "Requests" }).click();
});

test("a fault is added for the next call, hits it, and is gone; one of every call is removed by hand", async () => {
  const { page, api } = inspected;
  await page.getByRole("link", { name: "Faults" }).click();
  await page.locator("#namespace").selectOption("payments");
  await page.getByRole("radio", { name: /Rate limited/ }).check();
  await page.getByLabel("Retry-After in seconds").fill("7");
  await button("Add fault").click();
  await page.getByText("1 request to all methods in payments").waitFor();
  expect((await api(keys.ci)("customData.set", record)).status).toBe(200);
  const limited = await api()("customData.set", record);
  expect([limited.status, limited.headers.get("retry-after")]).toEqual([429, "7"]);
  expect((await api()("customData.set", record)).status).toBe(200);
  await page.getByRole("radio", { name: /ok: false/ }).check();
  await page.locator("#fault-often").selectOption("always");
  await page.getByLabel("Error code").fill("out_of_luck");
  await button("Add fault").click();
  await page.getByText("every request to all methods in payments").waitFor();
  expect((await api()("customData.set", record)).body).toMatchObject({ ok: false, error: "out_of_luck" });
  await button("Remove ok: false with 200 in payments").click();
  await page.getByText("No faults queued").waitFor();
  expect((await api()("customData.set", record)).body).toMatchObject({ ok: true });
});

test("a key that is made is copied and never drawn, and a clock is set and stopped", async () => {
  const { page, api } = inspected;
  await page.getByRole("link", { name: "Namespaces" }).click();
  await page.locator("#namespace").selectOption("");
  await page.locator("#key-namespace").fill("fresh");
  await button("Create API key").click();
  await button("Copy the API key").click();
  await page.getByText("API key copied.").waitFor();
  const key = await page.evaluate(() => navigator.clipboard.readText());
  expect(key).toMatch(/^dxdc-/);
  expect(await everythingIn(page)).not.toContain(key);
  const fresh = page.getByRole("article", { name: "fresh" });
  await fresh.getByLabel("Time in fresh, UTC").fill("2025-03-01T10:00:00");
  await fresh.getByRole("button", { name: "Set", exact: true }).click();
  await fresh.getByRole("button", { name: "Stop", exact: true }).click();
  await fresh.getByText("Clock stopped").waitFor();
  await fresh.getByRole("button", { name: "+ 1 hour" }).click();
  await expect
    .poll(async () => (await api(key)("customData.set", record)).body.timestamp)
    .toMatch(/^2025-03-01T11:00/);
  await fresh.getByLabel(/^State of key /).selectOption("revoked");
  await expect.poll(async () => (await api(key)("customData.set", record)).body.error).toBe("invalid_auth");
});

test("a reset asks first, then empties data and log", async () => {
  const { page, api, served } = inspected;
  await button("Reset payments").click();
  await button("Cancel").click();
  expect((await api()("customData.get", { reference: record.reference, key: record.key })).status).toBe(200);
  await button("Reset payments").click();
  await button("Reset").click();
  await page.getByText("payments was reset.").waitFor();
  expect(served().requests("payments")).toEqual([]);
  const gone = await api()("customData.get", { reference: record.reference, key: record.key });
  expect(gone.body).toMatchObject({ ok: false });
  await page.getByRole("link", { name: "Requests" }).click();
  const left = served().requests().length;
  expect(left).toBeGreaterThan(1);
  await expect.poll(tally).toBe(`${left} requests`);
});

test("a sandbox that comes back is found again, with its new log", async () => {
  const { page, open, api, restart } = inspected;
  await open();
  await restart();
  await connection("live");
  await page.getByRole("heading", { name: "No requests yet" }).waitFor();
  await api()("customMetrics.push", { reference: "r", key: "k", value: 1 });
  await row("customMetrics.push").waitFor();
  expect(await tally()).toBe("1 request");
  // While it was gone, the browser said that nothing answered.
  inspected.excuse(/ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY/);
});

test("a full log and fast calls cost few elements and little time", async () => {
  const { page, open, served } = inspected;
  const busy = served();
  for (let count = 0; count < 4000; count += 1)
    await busy.fetch("http://x/api/customData.get", headersOf(keys.ci));
  await open();
  await expect.poll(tally).toBe("4,001 requests");
  expect(await page.locator("#list [role=option]").count()).toBeLessThan(50);
  await page.evaluate(() => {
    const count = () =>
      Object.assign(globalThis, { draws: Number(Reflect.get(globalThis, "draws") ?? 0) + 1 });
    new MutationObserver(count).observe(document.querySelector("#tally") as Element, { childList: true });
  });
  const burst = Array.from({ length: 500 }, () =>
    busy.fetch("http://x/api/customData.get", headersOf(keys.payments)),
  );
  await Promise.all(burst);
  await expect.poll(tally).toBe("4,501 requests");
  expect(await page.evaluate("globalThis.draws")).toBeLessThan(100);
  expect(await page.locator("#list [role=option]").count()).toBeLessThan(50);
  await page.locator("#list").press("End");
  await row("customMetrics.push").waitFor();
});

/** What can be scrolled sideways, but for the result of SQL, which may. */
function sideways(): string[] {
  return [...document.querySelectorAll("html, body, body *:not(.result, .result *, select, input, .unseen)")]
    .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0)
    .filter((element) => element.matches("html") || /auto|scroll/.test(getComputedStyle(element).overflowX))
    .map((element) => `${element.tagName} ${element.id} ${element.className}`);
}

function headersOf(key: string): RequestInit {
  return { headers: { authorization: `Bearer ${key}` } };
}

describe("light and dark, wide and on a phone", () => {
  const places = ["/requests", "/requests/LAST", "/sql", "/faults", "/namespaces"];
  beforeAll(async () => {
    await inspected.restart();
    await inspected.open();
    expect(await findViolations(inspected.page)).toEqual([]);
    await inspected.api()("customData.set", record);
    await inspected.api()("deployments.create", { commit_sha: 7, odd: "x".repeat(500) });
    await inspected.api(keys.ci)("customData.set", record, { headers: { prefer: "code=rate_limited" } });
    inspected.excuse(/ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY/);
  });

  test.each(places)("%s has nothing that axe objects to, and fits a phone", async (place) => {
    const { page, open, served } = inspected;
    await page.setViewportSize({ width: 1440, height: 900 });
    const last = served().requests().at(-2)?.id;
    await open(place.replace("LAST", String(last)));
    await page.waitForTimeout(100);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(ground).toBe(colorScheme === "light" ? "rgb(246, 243, 236)" : "rgb(29, 27, 23)");
      const find = colorScheme === "dark" ? findColourViolations : findViolations;
      expect(await find(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 844 });
    expect(await page.evaluate(sideways)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
  });

  test("on a phone an open call covers the list, and the way back leads to the list", async () => {
    const { page, open } = inspected;
    await open();
    await row("deployments.create").click();
    await page.getByRole("heading", { name: "deployments.create" }).waitFor();
    expect(await page.locator("#list").isVisible()).toBe(false);
    await page.goBack();
    await page.locator("#list").waitFor();
    await row("deployments.create").click();
    await button("Requests").click();
    await page.locator("#list").waitFor();
    expect(await page.locator("#detail").isVisible()).toBe(false);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

test("from another machine, the page asks for the admin token, takes no wrong one, and keeps it nowhere", async () => {
  const { page, restart, served, api } = inspected;
  await restart({ host: "0.0.0.0", allowHosts: ["sandbox.example.com"], adminToken: "the-admin-token-77" });
  await page.goto("about:blank");
  await page.goto(`http://sandbox.example.com:${served().port}/`);
  await page.getByText("Send the admin token").waitFor();
  await page.locator("#token").fill("wrong");
  await button("Continue").click();
  await page.getByText("neither the admin token nor an active API key").waitFor();
  await page.locator("#token").fill("the-admin-token-77");
  await button("Continue").click();
  await connection("live");
  expect(await page.getByRole("region", { name: "A first request" }).textContent()).toContain(
    "$DATACLOUD_TOKEN",
  );
  expect(await everythingIn(page)).not.toContain("the-admin-token-77");
  // Over plain HTTP from elsewhere, a page has no clipboard of its own.
  expect(await page.evaluate("navigator.clipboard")).toBe(undefined);
  await api()("customData.set", record);
  await row("customData.set").click();
  await button("Copy as curl").click();
  await page.getByText("The command is on the clipboard.").waitFor();
  await page.reload();
  await page.getByText("Send the admin token").waitFor();
  inspected.excuse(/status of 401|ERR_/);
});

test("the page asked no other host for anything, and met its own policy nowhere", () => {
  expect(inspected.foreign).toEqual([]);
  expect(inspected.complaints).toEqual([]);
});
