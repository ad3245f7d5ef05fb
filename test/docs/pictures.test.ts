import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lookFile, lookOfPictures } from "../browser/look-of-pictures.ts";

test("the pictures of README and guides were taken of the look that inspector and report have now", () => {
  const remedy =
    "Run `node --conditions=@datacloud/source test/browser/take-pictures.ts` and look at what it wrote.";
  expect(readFileSync(lookFile, "utf8"), remedy).toBe(lookOfPictures());
});
