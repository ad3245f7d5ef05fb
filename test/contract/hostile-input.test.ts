import { methodNames } from "@datacloud/contract/methods";
import { decode, diagnose, diagnoseResponse, type JsonObject, judge } from "@datacloud/validators";
import fc from "fast-check";
import { expect, test } from "vitest";

const method = fc.constantFrom(...methodNames);
const contentType = fc.constantFrom(
  "application/json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "",
  null,
  "a;b;c",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc.json(),
  fc.webQueryParameters(),
);
const formText = fc
  .array(
    fc.tuple(
      fc.constantFrom("service", "services", "metadata", "data", "value", "__proto__", "constructor", "id"),
      fc.constantFrom("", "[]", "[a]", "[__proto__]", "[0]", "[][b]", "[[", "[a]]", "]"),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  .map((pairs) =>
    pairs
      .map(([name, brackets, value]) => `${name}${brackets}=${encodeURIComponent(value.toWellFormed())}`)
      .join("&"),
  );

test("no bytes make the decoder throw", () => {
  fc.assert(
    fc.property(
      method,
      contentType,
      fc.uint8Array({ maxLength: 200 }),
      anyText,
      (name, type, body, query) => {
        decode(name, { body, contentType: type, query });
      },
    ),
    { numRuns: 2000 },
  );
});

test("no text makes the decoder or the diagnostics throw", () => {
  fc.assert(
    fc.property(
      method,
      contentType,
      fc.oneof(anyText, formText),
      fc.oneof(anyText, formText),
      (name, type, body, query) => {
        const { arguments: args } = decode(name, { body, contentType: type, query });
        diagnose(name, args);
      },
    ),
    { numRuns: 3000 },
  );
});

test("no JSON value makes the diagnostics throw", () => {
  fc.assert(
    fc.property(method, fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (name, args, answer) => {
      diagnose(name, args as JsonObject);
      diagnoseResponse(name, answer);
    }),
    { numRuns: 2000 },
  );
});

const hostile: [string, string][] = [
  ["100,000 levels of lists", "[".repeat(100_000)],
  ["100,000 levels of objects", '{"a":'.repeat(100_000)],
  ["levels below the limit that never end", '{"value":'.repeat(90)],
  ["a lone surrogate", '{"reference":"\\ud800","key":"\\udfff","value":{}}'],
  ["a byte order mark", "\uFEFF{}"],
  ["repeated names", `{${'"reference":"a",'.repeat(5000)}"key":"b"}`],
  ["a huge integer", `{"pull_number":${"9".repeat(400)}}`],
  ["NUL", '{"reference":"\\u0000\u0000"}'],
  [
    "prototype names",
    '{"__proto__":{"a":1},"constructor":{"prototype":{"b":2}},"toString":1,"hasOwnProperty":2}',
  ],
  ["prototype names in brackets", "__proto__[a]=1&constructor[prototype][b]=2&metadata[__proto__][c]=3"],
  ["brackets without end", `a${"[".repeat(100_000)}`],
  ["100,000 levels of brackets", `a${"[b]".repeat(100_000)}=1`],
  ["100,000 arguments", Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join("&")],
  ["broken escapes", "reference=%zz%e0%80&%=%&&&=="],
];

/** Methods of every form of arguments. A large body takes a method up to two seconds, whatever its arguments are. */
const forLarge = ["customData.set", "customMetrics.list", "deployments.create", "services.sync"] as const;

test.each(hostile)("%s is answered, and changes nothing outside", (_, body) => {
  for (const name of body.length > 100_000 ? forLarge : methodNames) {
    for (const type of ["application/json", "application/x-www-form-urlencoded"]) {
      const parts = {
        verb: "POST",
        path: `/api/${name}`,
        authorization: "Bearer k",
        contentType: type,
        body,
      };
      const judged = judge(parts);
      expect(judged.ok === false ? judged.status : 200).toBeGreaterThanOrEqual(200);
      JSON.stringify(judged.diagnostics);
    }
  }
  const probe = {} as Record<string, unknown>;
  expect([probe.a, probe.b, probe.c, probe.polluted]).toEqual([undefined, undefined, undefined, undefined]);
});
