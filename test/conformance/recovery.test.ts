import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceReport } from "@datacloud/conformance";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { runCli } from "./run-cli.ts";

const folder = temporaryFolder("recovery");

/** What every program here begins with: one write, by number, with or without a key of its own. */
const start = `
const send = (number, key) => fetch(process.env.DATACLOUD_BASE_URL + "/deployments.create", {
  method: "POST",
  headers: { authorization: "Bearer " + process.env.DATACLOUD_TOKEN, "content-type": "application/json" },
  body: JSON.stringify({ service: "pay" + number, deployed_at: "2026-01-01T00:00:00Z", repository: "acme/pay", reference_id: key }),
});
const pause = () => new Promise((resolve) => setTimeout(resolve, 1050));
`;

/** Programs by how they deal with a failed write. */
const programs = {
  retries: `for (let attempt = 0; attempt < 3; attempt += 1) {
  try { if ((await (await send(1, "k")).json()).ok) process.exit(0); } catch {}
  await pause();
}
process.exit(1);`,
  "gives up": `try { if (!(await (await send(1, "k")).json()).ok) process.exit(3); } catch { process.exit(3); }`,
  "does not care": `try { await send(1, "k"); } catch {}`,
  "does not catch": `const answer = await (await send(1, "k")).json(); if (!answer.ok) throw new Error(answer.error);`,
  "repeats without a key": `for (let attempt = 0; attempt < 3; attempt += 1) {
  try { if ((await (await send(1)).json()).ok) process.exit(0); } catch {}
  await pause();
}
process.exit(1);`,
  "never ends": `for (;;) {
  try { if ((await (await send(1, "k")).json()).ok) process.exit(0); } catch {}
  await pause();
}`,
  "only reads": `const headers = { authorization: "Bearer " + process.env.DATACLOUD_TOKEN };
try { await fetch(process.env.DATACLOUD_BASE_URL + "/customData.getAllByReference?reference=a", { headers }); } catch {}`,
  "aborts itself": `try { if (!(await (await send(1, "k")).json()).ok) process.abort(); } catch { process.abort(); }`,
};

async function verify(name: keyof typeof programs, ...args: string[]) {
  const file = join(folder, `${name.replaceAll(" ", "-")}.mjs`);
  writeFileSync(file, start + programs[name]);
  const run = await runCli(["verify", "-f", "json", ...args, "--", process.execPath, file]);
  const report = JSON.parse(run.stdout) as ConformanceReport;
  return {
    code: run.code,
    rows: report.recovery?.rows.map(({ fault, outcome }) => `${fault} ${outcome}`),
    report,
  };
}

describe.concurrent("each fault has exactly one outcome for a program that", () => {
  test.each<[keyof typeof programs, string, string[], number]>([
    [
      "retries",
      "429,500,reset,outage",
      ["429 recovered", "500 recovered", "reset recovered", "outage gave-up"],
      0,
    ],
    [
      "gives up",
      "429,500,reset,slow,outage",
      ["429 gave-up", "500 gave-up", "reset gave-up", "slow recovered", "outage gave-up"],
      1,
    ],
    ["does not care", "429,500,reset,outage", ["429 lost", "500 lost", "reset recovered", "outage lost"], 1],
    ["does not catch", "500,reset", ["500 crashed", "reset crashed"], 1],
    ["repeats without a key", "500,reset", ["500 recovered", "reset duplicated"], 1],
    ["never ends", "outage", ["outage hung"], 1],
    ["aborts itself", "500", ["500 crashed"], 1],
  ])("%s", async (name, faults, rows, code) => {
    const found = await verify(name, "--faults", faults, "--timeout", "9");
    expect(found.rows).toEqual(rows);
    expect(found.code).toBe(code);
  });
});

test("a program that only reads loses nothing in an outage", async () => {
  const { code, rows, report } = await verify("only reads", "--faults", "500,outage");
  expect(rows).toEqual([]);
  expect(report.recovery?.notMet).toEqual(["500", "outage"]);
  expect(report.findings).toEqual([]);
  expect(code).toBe(0);
});

test("faults at each write hit each once, in runs of their own", async () => {
  const file = join(folder, "three.mjs");
  // The second write is the one that is not tried again.
  writeFileSync(
    file,
    `${start}
for (const number of [1, 2, 3]) {
  let isDone = false;
  for (let attempt = 0; attempt < 3 && !isDone; attempt += 1) {
    try { isDone = (await (await send(number, "k" + number)).json()).ok; } catch {}
    if (number === 2) break;
    if (!isDone) await pause();
  }
}`,
  );
  const junit = join(folder, "each.xml");
  const args = ["--faults", "500", "--faults-at", "each", "-f", "json", "-f", `junit=${junit}`];
  const run = await runCli(["verify", ...args, "--", process.execPath, file]);
  const { recovery } = JSON.parse(run.stdout) as ConformanceReport;
  expect(recovery?.rows.map(({ write, outcome }) => `${write} ${outcome}`)).toEqual([
    "1 recovered",
    "2 lost",
    "3 recovered",
  ]);
  expect(run.code).toBe(1);
  expect(readFileSync(junit, "utf8")).toContain('<failure message="500 at write 2: lost silently"');
});

test("every format has the table, and the last line says what the exit code says", async () => {
  const file = join(folder, "gives-up.mjs");
  writeFileSync(file, start + programs["gives up"]);
  const kinds = ["markdown", "html", "junit", "sarif"];
  const outputs = kinds.flatMap((kind) => ["-f", `${kind}=${join(folder, `report.${kind}`)}`]);
  const run = await runCli(["verify", "--faults", "429,500", ...outputs, "--", process.execPath, file]);
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/429 +1 deployments\.create +gave up and reported it +sent nothing more/);
  expect(run.stdout.trimEnd().split("\n").at(-1)).toMatch(/^Does not conform: .* It never retried/);
  for (const kind of kinds) {
    const text = readFileSync(join(folder, `report.${kind}`), "utf8");
    expect(text).toMatch(/gave up and reported it|gave-up/);
    expect(text).toContain("sent nothing more");
  }
});
