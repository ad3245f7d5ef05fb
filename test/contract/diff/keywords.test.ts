import { compareDocuments } from "@datacloud/contract/diff";
import applicators from "ajv/dist/refs/json-schema-2020-12/meta/applicator.json" with { type: "json" };
import content from "ajv/dist/refs/json-schema-2020-12/meta/content.json" with { type: "json" };
import format from "ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json" with { type: "json" };
import unevaluated from "ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json" with { type: "json" };
import validation from "ajv/dist/refs/json-schema-2020-12/meta/validation.json" with { type: "json" };
import { expect, test } from "vitest";
import { looserAndTighter, neither, same } from "./keyword-cases.ts";
import { args, base, set, success } from "./small-document.ts";

function levels(where: string, old: unknown, now: unknown): string[] {
  const [before, after] = [old, now].map((mark) => {
    const document = base();
    set(`${where} properties`, { mark })(document);
    return document;
  });
  const changes = compareDocuments(before as object, after as object);
  const found = new Set(changes.map(({ level }) => level));
  if (found.size > 1) found.delete("editorial");
  return [...found];
}

test.each(Object.entries(looserAndTighter))(
  "%s: tighter breaks requests, looser breaks responses",
  (_, [loose, tight]) => {
    expect(levels(args, loose, tight)).toEqual(["breaking"]);
    expect(levels(args, tight, loose)).toEqual(["additive"]);
    expect(levels(success, loose, tight)).toEqual(["additive"]);
    expect(levels(success, tight, loose)).toEqual(["breaking"]);
  },
);

test.each(Object.entries(neither))("%s: other values break both", (_, [one, other]) => {
  for (const where of [args, success]) {
    expect(levels(where, one, other)[0]).toBe("breaking");
    expect(levels(where, other, one)[0]).toBe("breaking");
  }
});

test.each(Object.entries(same))("%s: nothing breaks, and it is not silent", (_, [one, other]) => {
  for (const where of [args, success]) {
    expect(levels(where, one, other)).toEqual(["editorial"]);
    expect(levels(where, other, one)).toEqual(["editorial"]);
  }
});

test.each([
  ["readOnly", args, "breaking", "additive"],
  ["readOnly", success, "editorial", "editorial"],
  ["writeOnly", args, "editorial", "editorial"],
  ["writeOnly", success, "breaking", "additive"],
])("%s, in %s, is %s when it comes and %s when it goes", (key, where, added, removed) => {
  const [without, having] = [{ type: "string" }, { type: "string", [key]: true }];
  expect(levels(where, without, having)).toEqual([added]);
  expect(levels(where, having, without)).toEqual([removed]);
});

test("every keyword of JSON Schema 2020-12 that decides what is valid has its case", () => {
  const vocabularies = [applicators, content, format, unevaluated, validation];
  const keywords = vocabularies.flatMap(({ properties }) => Object.keys(properties));
  const texts = JSON.stringify(Object.values(looserAndTighter));
  expect(keywords.length).toBeGreaterThan(35);
  expect(keywords.filter((each) => !texts.includes(`"${each}":`))).toEqual([]);
});
