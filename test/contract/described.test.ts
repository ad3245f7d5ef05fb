import { methods } from "@datacloud/contract/methods";
import { expect, test } from "vitest";

/** What the document owes each of its methods beyond what its rules ask of any. */
test.each(Object.entries(methods))("%s names its public page", (name, method) => {
  const page = new RegExp(
    `^https://(?:docs\\.getdx\\.com/datacloudapi/methods/${name}/|help\\.getdx\\.com/)`,
    "i",
  );
  expect(method.docs).toMatch(page);
});

test("the deprecated methods are those of the custom metrics and the older names, each with a successor", () => {
  const deprecated = Object.entries(methods).filter(([, method]) => method.deprecated);
  expect(deprecated.map(([name, { successor }]) => `${name} -> ${successor}`)).toEqual([
    "customMetrics.push -> https://docs.getdx.com/custom-tables",
    "customMetrics.list -> https://docs.getdx.com/custom-tables",
    "customMetrics.delete -> https://docs.getdx.com/custom-tables",
    "incidents.sync -> incidents.upsert",
    "pipelineRuns.sync -> pipelineRuns.upsert",
    "services.sync -> https://docs.getdx.com/datacloudapi/overview",
  ]);
});
