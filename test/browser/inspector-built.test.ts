import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../architecture/repository.ts";
import { apiOver } from "../sandbox/api.ts";
import { launch } from "./chromium.ts";

let browser: Browser;
const children: ChildProcess[] = [];
beforeAll(async () => {
  browser = await launch();
  await browser.newPage(); // A browser without a page would end.
});
afterAll(async () => {
  for (const child of children) child.kill("SIGTERM");
  await browser?.close();
});

/** Starts Node and waits for the address that it prints. */
function start(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH ?? "" } });
  children.push(child);
  let [output, errors] = ["", ""];
  child.stderr.on("data", (chunk: Buffer) => {
    errors += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      output += String(chunk);
      const url = /on (http:\/\/[\d.:]+)/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.once("exit", () => reject(new Error(errors)));
  });
}

const library = join(root, "packages/sandbox/dist/index.js");
const program = `const { serve } = await import(${JSON.stringify(library)}); console.log("on", (await serve({ port: 0, keys: ["my-key-5f2c"] })).url)`;
const command = join(root, "packages/cli/dist/main.js");

test.each([
  ["the command as it is bundled", [command, "sandbox", "--port", "0", "--key", "my-key-5f2c"]],
  ["the package as it is built", ["--input-type=module", "--eval", program]],
])("the inspector works in %s", async (_, args) => {
  const url = await start(args);
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole("heading", { name: "No requests yet" }).waitFor();
  await apiOver(
    fetch,
    `${url}/api`,
    "my-key-5f2c",
  )("customData.set", { reference: "r", key: "k", value: {} });
  await page.locator("#list").getByRole("option", { name: "customData.set" }).click();
  await page.getByRole("heading", { name: "customData.set" }).waitFor();
  expect(await page.locator("#detail").evaluate((detail) => getComputedStyle(detail).overflowY)).toBe("auto");
  expect(complaints).toEqual([]);
});
