import type { LogEntry } from "../../core/log-entry.ts";

/** One thing in which two requests differ; a side that lacks it is undefined. */
export interface Difference {
  /** Where it is: `Arguments`, `Response`. */
  part: string;
  /** JSON Pointer within the part, or a name. */
  place: string;
  left: string | undefined;
  right: string | undefined;
}

/** Headers that differ between any two requests and say nothing about either. */
const passing = /^(?:content-length|date|x-request-id|authorization)$/i;

/** More lines than anyone reads; the rest is counted. */
export const mostDifferences = 500;

/** In what two requests and their responses differ, part by part. */
export function differencesOf(left: LogEntry, right: LogEntry): Difference[] {
  const [one, other] = [partsOf(left), partsOf(right)];
  return [...one.keys()].flatMap((part) =>
    compare(part, one.get(part) ?? new Map(), other.get(part) ?? new Map()),
  );
}

function compare(
  part: string,
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): Difference[] {
  const places = new Set([...left.keys(), ...right.keys()]);
  return [...places]
    .filter((place) => left.get(place) !== right.get(place))
    .map((place) => ({ part, place, left: left.get(place), right: right.get(place) }));
}

function partsOf(entry: LogEntry): Map<string, Map<string, string>> {
  const { request, answer } = entry;
  const summary = {
    method: entry.method,
    verb: entry.verb,
    path: entry.path,
    query: request.query,
    encoding: entry.encoding,
  };
  const outcome = { verdict: entry.verdict, status: entry.status, error: entry.error };
  return new Map([
    ["Request", new Map(Object.entries(summary).map(([name, value]) => [name, text(value)]))],
    ["Arguments", leavesOf(entry.arguments)],
    ["Request headers", headersOf(request.headers)],
    ["Outcome", new Map(Object.entries(outcome).map(([name, value]) => [name, text(value)]))],
    ["Response", leavesOf(answer.body)],
    ["Response headers", headersOf(answer.headers)],
  ]);
}

function headersOf(pairs: LogEntry["request"]["headers"]): Map<string, string> {
  const kept = pairs.filter(([name]) => !passing.test(name));
  return new Map(kept.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Every value that holds no others, by its JSON Pointer. */
function leavesOf(value: unknown): Map<string, string> {
  const leaves = new Map<string, string>();
  const waiting: [string, unknown][] = [["", value]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [pointer, held] = next;
    const members = typeof held === "object" && held !== null ? Object.entries(held) : [];
    if (members.length === 0) leaves.set(pointer, text(held));
    for (const [name, member] of members.reverse()) waiting.push([`${pointer}/${escaped(name)}`, member]);
  }
  return leaves;
}

/** A name as a JSON Pointer writes it. The page is served as it is, so it cannot import `@datacloud/traffic`. */
export function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function text(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return JSON.stringify(value) ?? "";
}
