import { coverageOf } from "../judge/coverage.ts";
import type { Coverage, MethodCoverage } from "../report/report.ts";

/** What several parts touched together. */
export function mergeCoverage(parts: readonly Coverage[]): Coverage {
  const methods = new Map<string, MethodCoverage>();
  for (const { byMethod } of parts)
    for (const item of byMethod) {
      const known = methods.get(item.method);
      methods.set(item.method, known ? both(known, item) : item);
    }
  return coverageOf([...methods.values()]);
}

function both(left: MethodCoverage, right: MethodCoverage): MethodCoverage {
  return {
    method: left.method,
    calls: left.calls + right.calls,
    conforming: left.conforming + right.conforming,
    encodings: sum(left.encodings, right.encodings),
    arguments: seenIn(left.arguments, right.arguments),
    errors: seenIn(left.errors, right.errors),
  };
}

function seenIn(left: MethodCoverage["errors"], right: MethodCoverage["errors"]): MethodCoverage["errors"] {
  const seen = sum(left.seen, right.seen);
  return { seen, unseen: left.unseen.filter((name) => !Object.hasOwn(seen, name)) };
}

function sum(left: Readonly<Record<string, number>>, right: Readonly<Record<string, number>>) {
  const total = { ...left };
  for (const [name, count] of Object.entries(right)) total[name] = (total[name] ?? 0) + count;
  return total;
}
