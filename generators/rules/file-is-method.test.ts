import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "file-is-method";

test.concurrent("finds a path of another form", async () => {
  expect(await lintAfter(rule, ["openapi.yaml", "/things.create:", "/things/create:"])).toEqual([
    "openapi.yaml:7 The path /things/create is not of the form /family.method.",
  ]);
});

test.concurrent("finds a file that no line refers to", async () => {
  const line = "  /things.create: {$ref: methods/things.create.yaml}\n";
  expect(await lintAfter(rule, ["openapi.yaml", `paths:\n${line}`, "paths: {}\n"])).toEqual([
    "openapi.yaml:6 No line refers to methods/things.create.yaml.",
  ]);
});

test.concurrent("finds an operationId of another name", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "operationId: thingsCreate",
      "operationId: createThing",
    ]),
  ).toEqual(["methods/things.create.yaml:2 The operationId must be thingsCreate."]);
});

test.concurrent("finds another tag", async () => {
  expect(await lintAfter(rule, ["methods/things.create.yaml", "tags: [things]", "tags: [stuff]"])).toEqual([
    "methods/things.create.yaml:3 The tags must be [things].",
  ]);
});

test.concurrent("finds another file", async () => {
  expect(await lintAfter(rule, ["openapi.yaml", "/things.create:", "/things.make:"])).toEqual([
    "openapi.yaml:7 /things.make must refer to methods/things.make.yaml.",
  ]);
});
