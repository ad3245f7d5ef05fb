import fc from "fast-check";
import { expect, test } from "vitest";
import type { Encoding } from "../../generators/core/model.ts";
import { formPairs as samplePairs } from "../../generators/docs/samples/form-pairs.ts";
import { encodeArguments } from "../../packages/client/src/encode-arguments.ts";
import { formPairs } from "../../packages/traffic/src/form-pairs.ts";
import type { JsonObject } from "../../packages/validators/src/schema.ts";

// Three write forms, because the client has no dependency, the generators import no package and nothing below the client may
// import it. What the client writes is right: test/contract/round-trip.test.ts holds it to what the decoder reads.

const json = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const args = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), json, {
  maxKeys: 4,
}) as fc.Arbitrary<JsonObject>;

const odd: JsonObject = {
  ...{ empty: [], none: {}, null: null, text: "", number: -1.5, flag: false },
  ...{ texts: ["a", "", "b c"], numbers: [1, 2], mixed: ["1", 1], nulls: [null], nested: [["a"], { b: 1 }] },
  ...{ object: { b: "1", "c-d": "2" }, digits: { "1": "a" }, typed: { b: 1 }, spaced: { "a b": "c" } },
};

test.each<["query" | "form" | "form-alone", Encoding[]]>([
  ["query", ["query"]],
  ["form", ["json", "form"]],
  ["form-alone", ["form"]],
])("samples and the requests of verify write a %s as the client does", (kind, encodings) => {
  fc.assert(
    fc.property(args, (given) => {
      const { query, body } = encodeArguments(given, kind);
      const pairs = [...new URLSearchParams(body === undefined ? query : String(body))];
      expect(formPairs(given, kind)).toEqual(pairs);
      expect(samplePairs({ arguments: given, encodings })).toEqual(pairs);
    }),
    { numRuns: 500, examples: [[odd], [{}]] },
  );
});
