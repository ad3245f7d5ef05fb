import { expect, test } from "vitest";
import { runInProcess } from "../conformance/run-in-process.ts";

test.each([
  [["pipelineRuns.upsert", "--pr-number", "9007199254740993"], "--pr-number is too large to be sent exactly"],
  [["customMetrics.push", "--value", "9007199254740993"], "--value 9007199254740993 is too large to be sent"],
  [["customMetrics.push", "--value", "1e999"], "--value 1e999 is too large for a number"],
  [["customData.set", "--value", '{"id":9007199254740993}'], "--value id: 9007199254740993 is too large"],
  [["customData.set", "--value.id", "[9007199254740993]"], "--value.id 0: 9007199254740993 is too large"],
  [["customData.set", "--args", '{"value":{"id":-9007199254740993}}'], "--args: value.id: -9007199254740993"],
  [["customData.set", "--args", '{"key":"a","key":"b"}'], "--args: key: is there twice"],
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
