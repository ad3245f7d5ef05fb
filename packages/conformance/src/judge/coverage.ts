import { describeMethod, isMethodName, type MethodName, methodNames } from "@datacloud/contract/methods";
import { type ArgumentSchema, schemaOf } from "@datacloud/validators";
import type { Coverage, MethodCoverage, Share } from "../report/report.ts";
import type { ApiRequest } from "../traffic/api-request.ts";

/** Counts what the traffic touched. */
export interface CoverageCounter {
  add(request: ApiRequest, isConforming: boolean): void;
  /** Adds what was counted elsewhere, of requests behind those so far. */
  addCounts(counts: CoverageCounts): void;
  /** Takes back that a request conforms. */
  retract(method: MethodName): void;
  isCovered(method: string): boolean;
  counts(): CoverageCounts;
  coverage(): Coverage;
}

/** What was counted, by method; names in the order they were met. */
export type CoverageCounts = ReadonlyMap<MethodName, Counts>;

interface Counts {
  calls: number;
  conforming: number;
  encodings: Map<string, number>;
  arguments: Map<string, number>;
  errors: Map<string, number>;
}

/** Codes that a server makes up are counted up to here. */
const mostCodes = 100;

/** A counter for methods, arguments, encodings and error codes; `most` bounds the codes of each method. */
export function createCoverage(most = mostCodes): CoverageCounter {
  const methods = new Map<MethodName, Counts>();
  const countsOf = (method: MethodName) => {
    const known = methods.get(method);
    if (known) return known;
    const fresh = {
      calls: 0,
      conforming: 0,
      encodings: new Map<string, number>(),
      arguments: new Map<string, number>(),
      errors: new Map<string, number>(),
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
      const known = namesOf(method);
      for (const name in args) if (known.has(name)) bump(counts.arguments, name);
      const { code } = outcome;
      if (code === undefined) return;
      const name = isNameable(code, token) ? code : otherCode;
      bump(counts.errors, withRoom(name, counts.errors, most));
    },
    addCounts: (more) => {
      for (const [method, { calls, conforming, encodings, arguments: names, errors }] of more) {
        const counts = countsOf(method);
        counts.calls += calls;
        counts.conforming += conforming;
        for (const [encoding, times] of encodings) bump(counts.encodings, encoding, times);
        for (const [name, times] of names) bump(counts.arguments, name, times);
        for (const [code, times] of errors) bump(counts.errors, withRoom(code, counts.errors, most), times);
      }
    },
    retract: (method) => {
      countsOf(method).conforming -= 1;
    },
    counts: () => methods,
    isCovered: (method) => isMethodName(method) && (methods.get(method)?.conforming ?? 0) > 0,
    coverage: () => coverageOf(methodNames.map((method) => describe(method, methods.get(method)))),
  };
}

const otherCode = "(other)";

/** Whether a code has the form of one. What a server makes up may hold anything. */
function isNameable(code: string, token: string | undefined): boolean {
  return /^[a-z][a-z0-9_]{0,59}$/.test(code) && (token === undefined || !code.includes(token));
}

/** The code, where it is known or there is room for it. */
function withRoom(code: string, known: ReadonlyMap<string, number>, most: number): string {
  if (known.has(code) || known.size < most) return code;
  return otherCode;
}

function bump(counts: Map<string, number>, name: string, times = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

const knownNames = new Map<MethodName, ReadonlySet<string>>();

function namesOf(method: MethodName): ReadonlySet<string> {
  const known = knownNames.get(method);
  if (known) return known;
  const names = new Set(argumentNames(method));
  knownNames.set(method, names);
  return names;
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
