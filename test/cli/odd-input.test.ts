import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runInProcess } from "../conformance/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder("odd");

test.each([
  [["pipelineRuns.upsert", "--pr-number", "9007199254740993"], "--pr-number is too large to be sent exactly"],
  [["customMetrics.push", "--value", "9007199254740993"], "--value 9007199254740993 is too large to be sent"],
  [["customMetrics.push", "--value", "1e999"], "--value 1e999 is too large for a number"],
  [["customData.set", "--value", '{"id":9007199254740993}'], "--value id: 9007199254740993 is too large"],
  [["customData.set", "--value.id", "[9007199254740993]"], "--value.id 0: 9007199254740993 is too large"],
  [["customData.set", "--args", '{"value":{"id":-9007199254740993}}'], "--args: value.id: -9007199254740993"],
  [["customData.set", "--args", '{"key":"a","key":"b"}'], "--args: key: appears twice"],
])("%j would not be sent as it was written", async (words, message) => {
  const { code, stderr, stdout } = await runInProcess([...words, "--dry-run"]);
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

const given = ["customMetrics.push", "--reference", "a", "--key", "k", "--dry-run"];

test.each([
  ["--value", "9007199254740991", '"value":9007199254740991'],
  ["--value", "1e21", '"value":1e+21'],
  ["--value", "0.1000000000000000055511151231257827", '"value":0.1'],
])("%s %s is sent as %s", async (flag, text, sent) => {
  const { code, stdout } = await runInProcess([...given, flag, text], { DATACLOUD_INSTANCE: "acme" });
  expect(stdout.replaceAll(/\s/g, "")).toContain(sent);
  expect(code).toBe(0);
});

test("times in --args are read as those of flags are", async () => {
  const args = '{"service":"pay","repository":"a/b","deployed_at":"2025-01-31"}';
  const at = async (time: string) => {
    const env = { DATACLOUD_INSTANCE: "acme" };
    const { stdout } = await runInProcess(
      ["deployments.create", "--args", args.replace("2025-01-31", time), "--dry-run"],
      env,
    );
    return Date.parse(/"deployed_at":"([^"]+)"/.exec(stdout)?.[1] ?? "");
  };
  const [now, before] = [await at("now"), await at("-2h")];
  expect(Math.round((now - before) / 60_000)).toBe(120);
  expect(Math.abs(Date.now() - now)).toBeLessThan(60_000);
});

const row = { reference_id: "1", pipeline_name: "a", pipeline_source: "b", started_at: 1735733100 };
const csv =
  "reference_id,pipeline_name,pipeline_source,started_at,x\n1,a,b,now,running\n1,a,b,soon,running\n";

test.each([
  ["a.json", JSON.stringify([row]), [], 0, "1 row is valid. Nothing was sent.\n", ""],
  ["a.jsonl", JSON.stringify(row), ["--json"], 0, '{"ok":true,"rows":1,"invalid":0}\n', ""],
  [
    "a.csv",
    csv,
    ["--ignore", "x", "--skip-invalid"],
    0,
    "1 of 2 rows are valid. Nothing was sent.\n",
    "line 3",
  ],
  ["a.csv", csv, ["--map", "status=x", "--json"], 2, '{"ok":false,"rows":2,"invalid":1}\n', "line 3"],
  [
    "a.csv",
    csv,
    ["--map", "status=X"],
    2,
    "",
    "--map status=X: no row has a column X. The columns are reference_id",
  ],
  ["a.csv", csv, ["--map", "status=X", "--no-validate"], 2, "", "--map status=X: no row has a column X."],
  ["a.json", JSON.stringify([row]), ["--map", "status=X"], 2, "", "--map status=X: no row has a column X."],
  ["a.csv", csv, ["--ignore", "X"], 2, "", "--ignore X: no row has a column X. The columns are reference_id"],
  ["a.csv", csv, ["--set", "status=a", "--set", "Status=b"], 2, "", "--set gives status two values."],
  ["a.csv", csv, ["--delimiter", '"'], 2, "", "It must be one character, and no quote or line break"],
] as const)("%s with %j %j ends with %i", async (name, content, words, code, stdout, stderr) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  const run = await runInProcess(["import", "pipelineRuns.upsert", file, "--dry-run", ...words]);
  expect({ code: run.code, stdout: run.stdout }).toEqual({ code, stdout });
  expect(run.stderr).toContain(stderr);
});

const tooLong = "2147484";

test.each([
  ["doctor", "--timeout", tooLong],
  ["probe", "--yes", "--timeout", tooLong],
  ["customData.get", "--timeout", tooLong],
  ["import", "customData.set", "rows.csv", "--timeout", tooLong],
  ["mcp", "--timeout", tooLong],
  ["verify", "--timeout", tooLong, "--", "true"],
])("%j would be a timer that ends at once", async (...words) => {
  const { code, stderr } = await runInProcess(words, { DATACLOUD_INSTANCE: "acme", DATACLOUD_TOKEN: "k" });
  expect(stderr).toContain("It must be a number of seconds above 0, and at most 2147483.");
  expect(code).toBe(2);
});

test("a key in quotes is named as what is wrong", async () => {
  const env = { DATACLOUD_BASE_URL: "http://127.0.0.1:1/api", DATACLOUD_TOKEN: '"some-key"' };
  const { code, stderr } = await runInProcess(["customData.get", "--reference", "a", "--key", "k"], env);
  expect(stderr).toContain("the API key has spaces, quotes or characters that no key has.");
  expect(stderr).not.toContain("some-key");
  expect(code).toBe(3);
});

test.each([
  ["a cycle of aliases", "openapi: 3.1.0\npaths: &all\n  /a.b: *all\n"],
  [
    "aliases of aliases",
    `openapi: 3.1.0\na0: &a0 [x]\n${Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(10)}]\n`).join("")}`,
  ],
  ["deep nesting", `{"openapi":"3.1.0","x":${"[".repeat(9000)}${"]".repeat(9000)}}`],
])("a document with %s is an error of the document", async (_, text) => {
  const file = join(folder, "document.yaml");
  writeFileSync(file, text);
  const { code, stderr } = await runInProcess(["diff", file, file]);
  expect(stderr).toMatch(/^error: .*document\.yaml (cannot be read: an alias|is neither YAML nor JSON)/);
  expect(code).toBe(2);
});
