import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "evidence-sourced";

test.concurrent("finds a guess without a source", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "        x-source: [https://example.com/things]\n",
      "",
    ]),
  ).toEqual(["methods/things.create.yaml:45 x-evidence needs x-source, the pages it comes from."]);
});

test.concurrent("finds a mark on what is documented", async () => {
  expect(
    await lintAfter(rule, ["methods/things.create.yaml", "x-evidence: inferred", "x-evidence: documented"]),
  ).toEqual([
    "methods/things.create.yaml:45 Documented is what has no mark: x-evidence is observed or inferred.",
  ]);
});
