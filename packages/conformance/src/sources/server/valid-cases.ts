import { describeMethod, isMethodName, type MethodName } from "@datacloud/contract/methods";
import { scenarios } from "@datacloud/contract/scenarios";
import type { JsonObject } from "@datacloud/validators";
import type { ServerCase } from "./server-case.ts";

type Effect = ReturnType<typeof describeMethod>["effect"];

/** What makes records comes before what reads and changes them, and what removes them comes last. */
const stages: Readonly<Record<Effect, number>> = {
  creates: 0,
  replaces: 0,
  reads: 1,
  changes: 2,
  removes: 3,
};

/** The scenarios of the document that succeed, in an order in which each finds what it needs. */
export function validCases(methods: readonly MethodName[]): ServerCase[] {
  const cases = scenarios.flatMap(({ method, key, request, response }): ServerCase[] => {
    if (
      !isMethodName(method) ||
      !methods.includes(method) ||
      response.status >= 300 ||
      request.body !== undefined
    )
      return [];
    return describeMethod(method).encodings.map((encoding) => ({
      method,
      arguments: structuredClone(request.arguments) as JsonObject,
      encoding,
      key: "given",
      name: `the scenario ${key}`,
      expect: { ok: true },
    }));
  });
  return cases.toSorted((left, right) => stageOf(left.method) - stageOf(right.method));
}

function stageOf(method: MethodName): number {
  return stages[describeMethod(method).effect];
}

/** Everything that valid requests of a method carry, so that each argument has a value that is right. */
export function fullArguments(method: MethodName): JsonObject[] {
  return scenarios
    .filter((scenario) => scenario.method === method && scenario.response.status < 300)
    .map(({ request }) => structuredClone(request.arguments) as JsonObject)
    .toSorted((left, right) => Object.keys(right).length - Object.keys(left).length);
}
