import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ConformanceReport } from "@datacloud/conformance";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { runInProcess } from "./run-in-process.ts";

const folder = temporaryFolder("assumptions");

const ajv = new Ajv2020({ strict: false });
const isReport = ajv.compile(JSON.parse(readFileSync("packages/conformance/report.schema.json", "utf8")));

/** A program that sends one record, with what else it does. */
const program = (args: object, then: string) => `
const response = await fetch(process.env.DATACLOUD_BASE_URL + "/customData.set", {
  method: "POST",
  headers: { authorization: "Bearer " + process.env.DATACLOUD_TOKEN, "content-type": "application/json" },
  body: ${JSON.stringify(JSON.stringify(args))},
});
const { ok, id } = await response.json();
${then}`;
const record = { reference: "a", key: "b", value: { c: 1 } };

async function outcomesOf(
  text: string,
): Promise<{ code: number | null; outcomes: string[]; report: ConformanceReport }> {
  const file = join(folder, "program.mjs");
  writeFileSync(file, text);
  const { code, stdout } = await runInProcess([
    "verify",
    "--assumptions",
    "-f",
    "json",
    "--",
    process.execPath,
    file,
  ]);
  const report = JSON.parse(stdout) as ConformanceReport;
  expect([isReport(report), isReport.errors]).toEqual([true, null]);
  const rows = report.assumptions?.rows ?? [];
  return { code, outcomes: rows.map((row) => `${row.claim}=${row.alternative} ${row.outcome}`), report };
}

test("a program that sends what pages show depends on little", async () => {
  const careful = program({ ...record, timestamp: "2025-01-01T00:00:00Z" }, "process.exitCode = ok ? 0 : 1;");
  const { code, outcomes } = await outcomesOf(careful);
  expect(outcomes).toEqual(["accept-header=required fails", "custom-data-set-place=wrapped works"]);
  expect(code).toBe(0);
});

test("a program that relies on a guess is told on which", async () => {
  const sloppy = { ...record, timestamp: "2025-01-01T00:00:00", note: null };
  const { outcomes, report } = await outcomesOf(
    program(sloppy, "if (!ok) process.exit(1); if (!id) process.exit(2);"),
  );
  expect(outcomes).toEqual([
    "unknown-arguments=refused fails",
    "zone-less-times=new-york stores-otherwise",
    "accept-header=required fails",
    "custom-data-set-place=wrapped fails",
  ]);
  expect(report.assumptions?.findings).toBe(2);
});

test("requests of a capture rest on assumptions by what a replay of them shows", async () => {
  const entry = (args: object) => ({
    request: {
      method: "POST",
      url: "https://acme.getdx.net/api/customData.set",
      headers: [
        { name: "Authorization", value: "Bearer [redacted]" },
        { name: "Content-Type", value: "application/json" },
        { name: "Accept", value: "application/json" },
      ],
      postData: { mimeType: "application/json", text: JSON.stringify(args) },
    },
    response: { status: 200, headers: [], content: { text: '{"ok":true}' } },
  });
  const entries = [
    entry(record),
    entry({ ...record, timestamp: null }),
    entry({ ...record, reference: " " }),
  ];
  const file = join(folder, "capture.har");
  writeFileSync(
    file,
    JSON.stringify({ log: { version: "1.2", creator: { name: "t", version: "1" }, entries } }),
  );
  const { stdout } = await runInProcess(["verify", "--assumptions", "-f", "json", file]);
  const { assumptions } = JSON.parse(stdout) as ConformanceReport;
  expect(assumptions?.rows.map(({ claim, outcome, entry }) => [claim, outcome, entry])).toEqual([
    ["null-arguments", "refused", 2],
    ["empty-text", "accepted", 3],
    ["error-message", "changed", 3],
    ["custom-data-set-place", "changed", 1],
  ]);
  for (const format of ["text", "html", "markdown"]) {
    const shown = await runInProcess(["verify", "--assumptions", "-f", format, file]);
    expect(shown.stdout).toContain("Success depends on 1 unproven assumption: null-arguments.");
  }
});
