import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "operation-documented";
const file = "methods/things.create.yaml";

test("leaves a well-kept description alone", async () => {
  expect(await lintAfter(rule)).toEqual([]);
});

test("finds a method without prose", async () => {
  expect(await lintAfter(rule, [file, "  description: Creates a thing.\n", ""])).toEqual([
    `${file}:2 The method has no description.`,
  ]);
});

test("finds a method without a public page", async () => {
  expect(await lintAfter(rule, [file, "https://example.com/things}\n  resp", "here}\n  resp"])).toEqual([
    `${file}:2 externalDocs must give the public page of the method.`,
  ]);
});

test("finds a deprecated method without a successor, and a successor of a method that is not", async () => {
  const message = "A deprecated method, and only one, names what stands in its place: x-successor.";
  const after = (line: string) => lintAfter(rule, [file, "  summary:", `  ${line}\n  summary:`]);
  expect(await after("deprecated: true")).toEqual([`${file}:4 ${message}`]);
  expect(await after("x-successor: things.create")).toEqual([`${file}:4 ${message}`]);
});

test("finds a successor that does not exist", async () => {
  const lines = "  deprecated: true\n  x-successor: things.make\n  summary:";
  expect(await lintAfter(rule, [file, "  summary:", lines])).toEqual([
    `${file}:5 There is no method things.make.`,
  ]);
});
