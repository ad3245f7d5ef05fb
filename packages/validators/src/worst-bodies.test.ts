import { describe, expect, test } from "vitest";
import { createDiagnosticList, mostFindings } from "./diagnostic-list.ts";
import { judge } from "./gate/gate.ts";
import { validators } from "./generated/validate.ts";
import { schemaNumber } from "./schema.ts";

/** Enough items that one diagnostic for each would be felt. */
const many = 40_000;

const fill = (piece: (index: number) => string) =>
  Array.from({ length: many }, (_, index) => piece(index)).join(",");
const inData = (item: string) => `{"data":[${fill(() => item)}]}`;
const custom = (rest: string) => `{"reference":"r","key":"k",${rest}}`;

/** Bodies that are wrong, or odd, in every item. */
const bodies = [
  ["items that lack everything", "customData.setAll", inData("{}")],
  ["items of the wrong type", "customData.setAll", inData("1")],
  ["items with nulls", "customData.setAll", inData(custom('"value":null'))],
  ["items with blank strings", "customData.setAll", inData('{"reference":"","key":" ","value":{}}')],
  ["items with unknown names", "customData.setAll", inData(custom('"value":{},"x":1'))],
  ["unknown names", "customData.set", `{${fill((index) => `"u${index}":1`)}}`],
  ["repeated names", "customData.set", custom(`"value":{${fill((index) => `"k${index >> 1}":"a"`)}}`)],
  ["rounded numbers", "aiToolMetrics.pushAll", inData('{"input_tokens":9007199254740993}')],
  ["numbers as strings", "aiToolMetrics.pushAll", inData('{"is_active":"true","input_tokens":"1"}')],
  ["services of the wrong type", "deployments.setPullServices", `{"services":[${fill(() => "[]")}]}`],
] as const;

const form = "application/x-www-form-urlencoded";

describe("a body that is wrong in every item", () => {
  test.each(bodies)(
    "%s: the first are listed, and a last one says that there are more",
    (_name, method, body) => {
      const parts = {
        verb: "POST",
        path: `/api/${method}`,
        authorization: "Bearer k",
        contentType: "application/json",
        body,
      };
      const { diagnostics } = judge(parts, { key: () => "active" });
      expect(diagnostics.length).toBeGreaterThan(50);
      expect(diagnostics.length).toBeLessThanOrEqual(2 * mostFindings + 2);
      expect(diagnostics.some(({ pointer, actual }) => pointer === "" && /more/.test(actual))).toBe(true);
    },
  );

  test("a form that repeats names in every item is cut short too", () => {
    const body = Array.from({ length: many }, (_, index) => `value[${index % 9999}][a]=1`).join("&");
    const parts = {
      verb: "POST",
      path: "/api/customData.set",
      authorization: "Bearer k",
      contentType: form,
      body,
    };
    const { diagnostics } = judge(parts, { key: () => "active" });
    expect(diagnostics.length).toBeLessThanOrEqual(2 * mostFindings + 2);
    expect(diagnostics.some(({ actual }) => actual === `${9999 - mostFindings} more`)).toBe(true);
  });

  const judgeForm = (body: string | Uint8Array) => {
    const parts = {
      verb: "POST",
      path: "/api/customData.set",
      authorization: "Bearer k",
      contentType: form,
      body,
    };
    return judge(parts, { key: () => "active" });
  };

  test("a form of a million fields is rejected before it is read", () => {
    const body = Array(1_000_000).fill("a[]=1").join("&");
    for (const each of [body, new TextEncoder().encode(body)]) {
      const judged = judgeForm(each);
      expect(judged).toMatchObject({ ok: false, status: 413, failure: { error: "payload_too_large" } });
      expect(judged.diagnostics.map(({ rule }) => rule)).toEqual(["form-fields"]);
    }
  });

  test("a form of 100,000 fields is read, and one of more is not", () => {
    const status = (fields: number) => {
      const judged = judgeForm(Array(fields).fill("reference=1").join("&"));
      return judged.ok ? 200 : judged.status;
    };
    expect(status(100_000)).not.toBe(413);
    expect(status(100_001)).toBe(413);
  });

  test("validators stop looking after some thousands of errors", () => {
    const validate = validators[schemaNumber("customData.setAll", "arguments")];
    expect(validate?.({ data: Array.from({ length: many }, () => ({})) })).toBe(false);
    expect(validate?.errors?.length).toBeLessThan(11_000);
  });
});

test("findings beyond the first are counted and not made", () => {
  const findings = createDiagnosticList();
  let made = 0;
  for (let index = 0; index < many; index += 1)
    findings.warn(() => {
      made += 1;
      return {} as never;
    });
  expect(made).toBe(mostFindings);
  expect(findings.count()).toBe(many);
});
