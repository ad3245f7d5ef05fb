import { describeMethod, isMethodName, type MethodName, methodNames } from "@datacloud/contract/methods";
import { type ArgumentSchema, schemaOf } from "@datacloud/validators";
import type { Coverage, MethodCoverage, Share } from "../report/report.ts";
import type { Call } from "../traffic/call.ts";

/** Counts what the traffic touched. */
export interface CoverageCounter {
  add(call: Call, isConforming: boolean): void;
  isCovered(method: string): boolean;
  coverage(): Coverage;
}

interface Counts {
  calls: number;
  conforming: number;
  encodings: Map<string, number>;
  arguments: Map<string, number>;
  errors: Map<string, number>;
}

/** Codes that a server makes up are counted up to here. */
const mostCodes = 100;

/** A counter for methods, arguments, encodings and error codes. */
export function createCoverage(): CoverageCounter {
  const methods = new Map<MethodName, Counts & { known: ReadonlySet<string> }>();
  const countsOf = (method: MethodName) => {
    const known = methods.get(method);
    if (known) return known;
    const fresh = {
      ...{ calls: 0, conforming: 0, encodings: new Map(), arguments: new Map(), errors: new Map() },
      known: new Set(argumentNames(method)),
    };
    methods.set(method, fresh);
    return fresh;
  };
  return {
    add: ({ method, encoding, arguments: args, outcome, token }, isConforming) => {
      if (method === undefined) return;
      const counts = countsOf(method);
      counts.calls += 1;
      if (isConforming) counts.conforming += 1;
      if (encoding !== undefined) bump(counts.encodings, encoding);
      for (const name in args) if (counts.known.has(name)) bump(counts.arguments, name);
      const { code } = outcome;
      if (code !== undefined) bump(counts.errors, nameable(code, token, counts.errors));
    },
    isCovered: (method) => isMethodName(method) && (methods.get(method)?.conforming ?? 0) > 0,
    coverage: () => coverageOf(methodNames.map((method) => describe(method, methods.get(method)))),
  };
}

/** The code, where it has the form of one and there is room for it. What a server makes up may hold anything. */
function nameable(code: string, token: string | undefined, known: ReadonlyMap<string, number>): string {
  const isCode = /^[a-z][a-z0-9_]{0,59}$/.test(code) && (token === undefined || !code.includes(token));
  if (isCode && (known.has(code) || known.size < mostCodes)) return code;
  return "(other)";
}

function bump(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Names of the arguments of a method, those of a list's items included where the list is all there is. */
export function argumentNames(method: MethodName): string[] {
  const names = new Set<string>();
  const visit = (schema: ArgumentSchema): void => {
    for (const name of Object.keys(schema.properties ?? {})) names.add(name);
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      visit(part);
  };
  visit(schemaOf(method, "arguments"));
  return [...names];
}

function describe(method: MethodName, counts: Counts | undefined): MethodCoverage {
  const codes = describeMethod(method).errors.map(({ code }) => code);
  return {
    method,
    calls: counts?.calls ?? 0,
    conforming: counts?.conforming ?? 0,
    encodings: Object.fromEntries(counts?.encodings ?? []),
    arguments: {
      seen: Object.fromEntries(counts?.arguments ?? []),
      unseen: argumentNames(method).filter((name) => !counts?.arguments.has(name)),
    },
    errors: {
      seen: Object.fromEntries(counts?.errors ?? []),
      unseen: codes.filter((code) => !counts?.errors.has(code)),
    },
  };
}

/** Sums up what was seen of each method. */
export function coverageOf(byMethod: readonly MethodCoverage[]): Coverage {
  const share = (
    covered: (item: MethodCoverage) => number,
    all: (item: MethodCoverage) => number,
  ): Share => ({
    covered: byMethod.reduce((sum, item) => sum + covered(item), 0),
    total: byMethod.reduce((sum, item) => sum + all(item), 0),
  });
  const size = (counts: object) => Object.keys(counts).length;
  const encodings = (method: string) => describeMethod(method as MethodName).encodings;
  const listed = (method: string) =>
    new Set(describeMethod(method as MethodName).errors.map(({ code }) => code));
  return {
    methods: share(
      ({ calls }) => Math.min(calls, 1),
      () => 1,
    ),
    arguments: share(
      (item) => size(item.arguments.seen),
      (item) => size(item.arguments.seen) + item.arguments.unseen.length,
    ),
    encodings: share(
      (item) => encodings(item.method).filter((encoding) => item.encodings[encoding]).length,
      (item) => encodings(item.method).length,
    ),
    errors: share(
      (item) => Object.keys(item.errors.seen).filter((code) => listed(item.method).has(code)).length,
      (item) => listed(item.method).size,
    ),
    byMethod,
  };
}
