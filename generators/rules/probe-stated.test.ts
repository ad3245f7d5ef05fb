import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "probe-stated";
const probe = "        x-probe: color-stored\n";
const method = "methods/things.create.yaml";

test.concurrent("finds a part and a convention without a probe", async () => {
  expect(await lintAfter(rule, [method, probe, ""])).toEqual([
    `${method}:45 What no page documents needs x-probe: how a request settles it, or why none can.`,
  ]);
  const convention =
    "x-conventions:\n  - {id: host, summary: One., description: One., x-evidence: inferred, x-source: ['https://example.com']}\nx-probes:";
  expect(await lintAfter(rule, ["openapi.yaml", "x-probes:", convention])).toEqual([
    "openapi.yaml:12 What no page documents needs x-probe: how a request settles it, or why none can.",
  ]);
});

test.concurrent("finds a probe that does not exist, and one of a method that does not", async () => {
  expect(await lintAfter(rule, [method, "color-stored", "color-kept"])).toEqual([
    `${method}:46 There is no entry color-kept in x-probes.`,
  ]);
  expect(await lintAfter(rule, ["openapi.yaml", "{method: things.create", "{method: things.make"])).toEqual([
    "openapi.yaml:12 There is no method things.make.",
  ]);
});

test.concurrent("finds a reason without its full stop", async () => {
  const reason = "x-probes:\n  - {id: other, none: No request can tell}";
  expect(await lintAfter(rule, ["openapi.yaml", "x-probes:", reason])).toEqual([
    "openapi.yaml:12 The none does not end in a full stop.",
  ]);
});
