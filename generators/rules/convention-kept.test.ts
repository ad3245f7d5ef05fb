import { expect, test } from "vitest";
import { lintAfter } from "./fixture.ts";

const rule = "convention-kept";

/** What the rule says of the description with these conventions at its end. */
function lintConventions(...items: string[]): Promise<string[]> {
  const found = "apiKey: {type: http, scheme: bearer}\n";
  const list = items.map((item) => `  - {${item}, x-source: ['https://example.com/things']}\n`).join("");
  return lintAfter(rule, ["openapi.yaml", found, `${found}x-conventions:\n${list}`]);
}

const host = "id: host, summary: One host., description: There is one.";

test.concurrent("leaves conventions alone that are kept", async () => {
  expect(await lintConventions(`${host}, methods: [things.create]`)).toEqual([]);
});

test.concurrent("finds an id that is taken", async () => {
  expect(await lintConventions(host, host)).toEqual(["openapi.yaml:13 The id host is taken."]);
});

test.concurrent("finds a method that does not exist", async () => {
  expect(await lintConventions(`${host}, methods: [things.make]`)).toEqual([
    "openapi.yaml:12 There is no method things.make.",
  ]);
});

test.concurrent("knows the methods of a path by their names", async () => {
  const path = "  /things.create: {$ref: methods/things.create.yaml}\n";
  const found = "apiKey: {type: http, scheme: bearer}\n";
  const convention = `x-conventions:\n  - {${host}, methods: [things/byId, things.createGet, things.createPut], x-source: ['https://example.com/things']}\n`;
  expect(
    await lintAfter(
      rule,
      ["openapi.yaml", path, `${path}  /things/{id}: {$ref: methods/things.create.yaml}\n`],
      ["methods/things.create.yaml", "post:\n", "get: {responses: {}}\npost:\n"],
      ["openapi.yaml", found, `${found}${convention}`],
    ),
  ).toEqual(["openapi.yaml:13 There is no method things.createPut."]);
});

test.concurrent("finds a sentence without its end", async () => {
  expect(await lintConventions("id: host, summary: One host, description: There is one")).toEqual([
    "openapi.yaml:12 The summary does not end in a full stop.",
    "openapi.yaml:12 The description does not end in a full stop.",
  ]);
});
