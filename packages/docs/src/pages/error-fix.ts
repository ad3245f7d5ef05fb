import { present } from "@datacloud/traffic";
import type { Block } from "../page.ts";
import type { MethodReference, Reference, Scenario } from "../reference.ts";

/** The request of a failed scenario beside one that works: lines to remove and lines to add. Null where no request helps. */
export function errorFix({ key }: Reference, method: MethodReference, failed: Scenario): Block | null {
  const text = fixOf(key, method, failed);
  if (text === null) return null;
  return { kind: "code", syntax: "diff", text, title: `Fix, for ${method.name}` };
}

function fixOf(
  { header, start }: Reference["key"],
  method: MethodReference,
  { request }: Scenario,
): string | null {
  if (request.authorization === "inactive") return null;
  if (request.authorization === "none") return `+ ${header}: ${start}YOUR-KEY`;
  if (request.authorization === "unknown")
    return `- ${header}: ${start}EXPIRED-KEY\n+ ${header}: ${start}YOUR-KEY`;
  const working = workingFor(method, request.arguments);
  if (request.body !== undefined) return wholeBody(working ?? request.arguments);
  return working && changedLines(request.arguments, fixed(method, request.arguments, working));
}

/** A body that breaks off, and the same body whole. */
function wholeBody(working: Arguments): string {
  const json = JSON.stringify(working);
  return `- ${json.slice(0, 24)}\n+ ${json}`;
}

type Arguments = Scenario["request"]["arguments"];

/** The arguments of the successful scenario that has most in common with a failed request. */
function workingFor({ scenarios }: MethodReference, failed: Arguments): Arguments | null {
  const all = scenarios.filter(({ response }) => response.status < 300).map(({ request }) => request);
  const shared = (other: Arguments) => Object.keys(failed).filter((name) => name in other).length;
  const [best] = all.toSorted((left, right) => shared(right.arguments) - shared(left.arguments));
  if (!best) return null;
  return withoutNull(best.arguments);
}

function withoutNull(values: Arguments): Arguments {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** The failed request with the required arguments that it lacks, and a working value for each that no example has. */
function fixed(method: MethodReference, failed: Arguments, best: Arguments): Arguments {
  const working = { ...examplesOf(method), ...best };
  const required = method.arguments.filter((field) => field.required).map(({ name }) => name);
  const added = required.filter((name) => !(name in failed) && name in working);
  const kept = Object.entries(failed).map(([name, value]) => [
    name,
    isExample(method, name, value) || !(name in working) ? value : working[name],
  ]);
  return Object.fromEntries([...kept, ...added.map((name) => [name, working[name]])]);
}

function examplesOf({ arguments: fields }: MethodReference): Arguments {
  return Object.fromEntries(
    fields.flatMap(({ name, example }) => present(example !== null && [name, JSON.parse(example)])),
  );
}

function isExample({ arguments: fields, scenarios }: MethodReference, name: string, value: unknown): boolean {
  const json = JSON.stringify(value);
  if (fields.some((field) => field.name === name && field.example === json)) return true;
  const successes = scenarios.filter(({ response }) => response.status < 300);
  return successes.some(({ request }) => JSON.stringify(request.arguments[name]) === json);
}

/** Both as JSON, one argument per line; what is in both stays as it is. */
function changedLines(before: Arguments, after: Arguments): string | null {
  const names = Object.keys(after);
  const line = (name: string, value: unknown) =>
    `${JSON.stringify(name)}: ${JSON.stringify(value)}${name === names.at(-1) ? "" : ","}`;
  const lines = Object.entries(after).flatMap(([name, value]) => {
    const now = line(name, value);
    if (!(name in before)) return [`+   ${now}`];
    const old = line(name, before[name]);
    return old === now ? [`    ${now}`] : [`-   ${old}`, `+   ${now}`];
  });
  if (lines.every((each) => each.startsWith(" "))) return null;
  return ["  {", ...lines, "  }"].join("\n");
}
