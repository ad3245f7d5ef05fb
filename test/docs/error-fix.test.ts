import type { MethodName } from "@datacloud/contract/methods";
import { diagnose, type JsonObject } from "@datacloud/validators";
import { expect, test } from "vitest";
import { errorCatalogue } from "../../packages/docs/src/pages/error-catalogue.ts";
import { errorFix } from "../../packages/docs/src/pages/error-fix.ts";
import { reference } from "./reference.ts";

/** Title and lines of every fix that changes arguments. */
const fixes = errorCatalogue(reference).flatMap((block) =>
  block.kind === "code" && block.syntax === "diff" && block.text.startsWith("  {")
    ? [[block.title?.replace("Fix, for ", "") ?? "", block.text] as const]
    : [],
);

test("each code has a section with status, cause, fix and methods, and a fix in code where code can fix it", () => {
  const blocks = errorCatalogue(reference);
  const sections = blocks.filter((block) => block.kind === "heading" && block.level === 3);
  expect(sections).toHaveLength(reference.errors.length);
  for (const block of blocks)
    if (block.kind === "facts")
      expect(block.rows.map(([name]) => name)).toEqual(["Status", "Cause", "Fix", "Methods"]);
  const diffs = blocks.filter((block) => block.kind === "code" && block.syntax === "diff");
  // A deactivated account is restored by a person.
  expect(diffs).toHaveLength(reference.errors.length - 1);
});

test.each(fixes)("%s accepts the request that a fix leads to", (method, text) => {
  const after = text.split("\n").filter((line) => !line.startsWith("-"));
  const json = JSON.parse(after.map((line) => line.slice(2)).join("\n")) as JsonObject;
  expect(diagnose(method as MethodName, json).diagnostics).toEqual([]);
  expect(text).toMatch(/^\+/m);
});

test("a missing key is fixed by the header that the document names", () => {
  const isKeyless = ({ request }: { request: { authorization: string } }) => request.authorization === "none";
  const method = reference.methods.find(({ scenarios }) => scenarios.some(isKeyless));
  const scenario = method?.scenarios.find(isKeyless);
  if (!method || !scenario) throw new Error("No scenario has a request without a key.");
  const key = { header: "X-Api-Key", start: "" };
  expect(errorFix({ ...reference, key }, method, scenario)).toMatchObject({ text: "+ X-Api-Key: YOUR-KEY" });
});
