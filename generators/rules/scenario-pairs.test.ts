import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "scenario-pairs";

test.concurrent("finds a request without its response", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "          plain: {summary: A thing., value: {name: lamp}}",
      "          plain: {summary: A thing., value: {name: lamp}}\n          other: {summary: Other., value: {name: table}}",
    ]),
  ).toEqual([
    "methods/things.create.yaml:14 The request example other has no response example of that name.",
  ]);
});

test.concurrent("finds a response without its request", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "          thing_exists: {summary: A thing that is there., value: {name: chair}}\n",
      "",
    ]),
  ).toEqual([
    "methods/things.create.yaml:33 The response example thing_exists has no request example of that name.",
  ]);
});

test.concurrent("finds a failure named after another code", async () => {
  expect(
    await lintAfter(rule, [
      "methods/things.create.yaml",
      "value: {ok: false, error: thing_exists}",
      "value: {ok: false, error: thing_gone}",
    ]),
  ).toEqual(["methods/things.create.yaml:34 A failure scenario is named after its code, thing_gone."]);
});
