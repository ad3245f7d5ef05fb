import { methods } from "./generated/methods.ts";
import type { ArgsByMethod, ErrorCodeByMethod, SuccessByMethod } from "./generated/signatures.ts";
import type { MethodDescription } from "./method-description.ts";

export { methods, server } from "./generated/methods.ts";
export type {
  Encoding,
  Evidence,
  EvidenceLevel,
  MethodDescription,
  ServerDescription,
  Verb,
} from "./method-description.ts";

/** The name of a method, for example `deployments.create`. */
export type MethodName = keyof typeof methods;
/** The arguments of a method as they travel: times are text or numbers. */
export type Args<Name extends MethodName> = ArgsByMethod[Name];
/** The response of a method when the request succeeds. */
export type Success<Name extends MethodName> = SuccessByMethod[Name];
/** The error codes of a method: those the document lists, and any other text. */
export type ErrorCode<Name extends MethodName> = ErrorCodeByMethod[Name];
/** The response of a method when the request fails. */
export interface Failure<Name extends MethodName = MethodName> {
  ok: false;
  error: ErrorCode<Name>;
  /** A human-readable message. */
  message?: string;
}
/** The response of a method: distinguished by `ok`. */
export type Result<Name extends MethodName> = Success<Name> | Failure<Name>;

/** The names of all methods, in the order of the document. */
export const methodNames = Object.keys(methods) as MethodName[];

/** Whether a text is the name of a method. */
export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}

/** The arguments of a request by where they go; without a body all are in the query. */
export interface PlacedArguments {
  /** The path below the server's URL, with its arguments. */
  path: string;
  query: Record<string, unknown>;
  body?: Record<string, unknown>;
}

/** What a method says of the places of its arguments. */
export type ArgumentPlaces = Pick<MethodDescription, "path" | "encodings" | "inQuery" | "inPath" | "inBoth">;

/** Puts arguments in their places: the path, the query, and the body of a method that has one. */
export function placeArguments(
  { path: template, encodings, inQuery = [], inPath = [], inBoth = [] }: ArgumentPlaces,
  args: object,
): PlacedArguments {
  const given: Readonly<Record<string, unknown>> = { ...args };
  const path = inPath.reduce(
    (filled, each) => filled.replace(`{${each}}`, () => pathText(given[each])),
    template,
  );
  const entries = Object.entries(given).filter(([each]) => !inPath.includes(each) || inBoth.includes(each));
  if (encodings[0] === "query") return { path, query: Object.fromEntries(entries) };
  const placed = (isIn: boolean) =>
    Object.fromEntries(entries.filter(([each]) => inQuery.includes(each) === isIn));
  return { path, query: placed(true), body: placed(false) };
}

/** An argument as it is in a path, a list with commas. */
function pathText(value: unknown): string {
  return (Array.isArray(value) ? value : [value])
    .map((each) => encodeURIComponent(String(each ?? "")))
    .join(",");
}

/** A method, as documented, typed for programs that go through all methods. */
export function describeMethod(name: MethodName): MethodDescription {
  return methods[name];
}
