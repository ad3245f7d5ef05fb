import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "prose-full-stop";

test.concurrent("finds a description without its end", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "description: Name of the thing.",
      "description: Name of the thing",
    ]),
  ).toEqual(["methods/things.create.yaml:41 The description does not end in a full stop."]);
});
