import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  baselineOf,
  type ConformanceReport,
  createSession,
  formats,
  judgeCapture,
  openCapture,
  readBaseline,
  terminalReport,
} from "@datacloud/conformance";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { root } from "../architecture/repository.ts";

const capture = `${root}test/contract/published/ce-scripts.har`;
/** What a hostile program would send so that reports break, lead astray or show more than text. */
const hostile =
  '</script><img src=x onerror=alert(1)> ]]> & "quoted" \u0000\u001b[31m\uD800 | `code` @everyone [x](https://evil.example) \n## head';
let report: ConformanceReport;
let attacked: ConformanceReport;

beforeAll(async () => {
  report = await judgeCapture(openCapture(capture), { required: ["customData.set"] });
  const session = createSession({ source: hostile });
  const headers = [
    { name: "authorization", value: "Bearer a-secret-key" },
    { name: "content-type", value: "application/json" },
  ];
  const url = `https://acme.getdx.net/api/deployments.create?${encodeURIComponent(hostile.toWellFormed())}=1`;
  const body = JSON.stringify({ [hostile]: 1, service: 5, success: hostile, metadata: hostile });
  session.add({
    verb: "POST",
    url,
    headers,
    body,
    response: { status: 422, headers: [], body: JSON.stringify({ ok: false, error: hostile }) },
  });
  session.add({ verb: "POST", url: `https://${hostile}/x`, headers });
  session.problem({ message: hostile });
  attacked = session.report();
});

const each = () => [report, attacked, createSession().report()];

test("a report is as its schema says", () => {
  const schema = JSON.parse(readFileSync(`${root}packages/conformance/report.schema.json`, "utf8")) as object;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  for (const one of each()) {
    expect(validate(JSON.parse(formats.json(one)))).toBe(true);
    expect(Object.keys(one.summary)).toEqual([
      "entries",
      "judged",
      "partial",
      "ignored",
      "errors",
      "warnings",
    ]);
  }
  const [finding] = report.findings;
  expect(validate({ ...report, findings: [{ ...finding, severity: "fatal" }] })).toBe(false);
});

test("SARIF keeps to the schema of 2.1.0", () => {
  const path = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json");
  const text = readFileSync(path.replace("package.json", "lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8");
  const { $schema: _, id: __, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  for (const one of each()) {
    validate(JSON.parse(formats.sarif(one)));
    expect(validate.errors).toBeNull();
  }
  expect(validate({ version: "2.1.0", runs: [{}] })).toBe(false);
  const [run] = (
    JSON.parse(formats.sarif(report)) as {
      runs: { results: { level: string; ruleIndex: number }[]; tool: { driver: { rules: object[] } } }[];
    }
  ).runs;
  expect(run?.results).toHaveLength(report.findings.length);
  expect(run?.tool.driver.rules.length).toBeGreaterThan(5);
});

test("JUnit keeps to its schema, and fails where the report does", async () => {
  const schema = readFileSync(`${root}test/contract/schemas/junit.xsd`, "utf8");
  const check = async (contents: string) =>
    validateXML({
      xml: [{ fileName: "report.xml", contents }],
      schema: [{ fileName: "junit.xsd", contents: schema }],
    });
  for (const one of each()) expect((await check(formats.junit(one))).errors).toEqual([]);
  expect((await check("<testsuites><testsuite/></testsuites>")).valid).toBe(false);
  const text = formats.junit(report);
  const failed = new Set(
    report.findings.filter(({ severity }) => severity === "error").map(({ id }) => id.split(".")[0]),
  );
  expect(text.match(/<failure /g)).toHaveLength(failed.size + 1);
  expect(text).toContain("a conforming request to customData.set");
});

describe("what traffic contains stays text", () => {
  test("in HTML", () => {
    const own = "<script>\nconst form = ";
    const page = formats.html(attacked);
    expect(page.split(own)).toHaveLength(2);
    // The page has one script, of its own; another would be of the traffic.
    expect(page.replace(own, "")).not.toMatch(/<(?:img|script)/);
    expect(page).not.toMatch(/(?:src|href)="https?:\/\/(?!docs\.getdx|help\.getdx)/);
    expect(page).not.toContain('http-equiv="refresh');
  });

  test("in Markdown", () => {
    // What stands in a code span is no markup.
    const text = formats.markdown(attacked).replaceAll(/(?<!\\)`[^`\n]*`/g, "");
    expect(text).not.toContain("@everyone");
    expect(text).not.toMatch(/<(?:img|script)/);
    expect(text).not.toContain("](https://evil");
    expect(text).not.toMatch(/^## head/m);
  });

  test("at a terminal", () => {
    const controls = [...terminalReport(attacked)].filter(
      (letter) => letter !== "\n" && /\p{Cc}/u.test(letter),
    );
    expect(controls).toEqual([]);
  });

  test("and no format shows the key", () => {
    for (const format of Object.values(formats)) expect(format(attacked)).not.toContain("a-secret-key");
  });
});

test("the terminal says the verdict, what to do and where", () => {
  const text = terminalReport(report);
  expect(text).toContain("error   missing-argument  incidents.upsert  /started_at  entry 11");
  expect(text).toContain("entries 4 and 5, 5 times");
  expect(text).toMatch(
    /Does not conform: 12 errors, 27 warnings in 13 requests\. No conforming request to customData\.set was seen\.\n$/,
  );
  const narrow = terminalReport(report, { width: 60 }).split("\n");
  const sentences = narrow.filter((line) => line.startsWith("        ") && !line.includes("; id "));
  expect(Math.max(...sentences.map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(terminalReport(report, { isColoured: true })).toContain("\u001B[31m");
});

test("a baseline accepts what is known, and says what is gone", async () => {
  const known = readBaseline(JSON.stringify(baselineOf(report)));
  if (typeof known === "string") throw new Error(known);
  const again = await judgeCapture(openCapture(capture), { baseline: new Set([...known, "0123456789"]) });
  expect(again.summary).toMatchObject({ judged: 13, errors: 0, warnings: 0 });
  expect(again.baseline).toEqual({ accepted: 39, stale: ["0123456789"] });
  expect(readBaseline("{")).toBe("it is not JSON");
  expect(readBaseline('{"version":2}')).toBe("it has no `version: 1`");
  expect(readBaseline('{"version":1,"accepted":[1]}')).toContain("not an array");
});
