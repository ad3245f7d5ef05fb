import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "successor-named";
const file = "methods/things.create.yaml";

/** What the rule says where these lines stand before the summary. */
const lintWith = (...lines: string[]) =>
  lintAfter(rule, [file, "  summary:", `${lines.map((line) => `  ${line}\n`).join("")}  summary:`]);

test.concurrent("leaves a method alone that is deprecated and names its successor", async () => {
  expect(await lintWith("deprecated: true", "x-successor: https://example.com/tables")).toEqual([]);
});

test.concurrent("finds a successor of a method that is not deprecated", async () => {
  expect(await lintWith("x-successor: things.create")).toEqual([
    `${file}:4 Only a deprecated method has a successor.`,
  ]);
});

test.concurrent("finds a successor that does not exist", async () => {
  expect(await lintWith("deprecated: true", "x-successor: things.make")).toEqual([
    `${file}:5 There is no method things.make.`,
  ]);
  const known =
    "x-successor: {is: things.make, description: It is old., x-evidence: observed, x-source: [https://example.com/a]}";
  expect(await lintWith("deprecated: true", known)).toEqual([`${file}:5 There is no method things.make.`]);
});
