import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";
import { bodyText, parseJson } from "@datacloud/traffic";
import type { Exchange } from "../traffic/exchange.ts";
import { lettersOf, type Target } from "../traffic/target.ts";
import { argumentNames } from "./coverage.ts";

/**
 * The method intended by an address that names none: of the family that the address names, the one with the verb of
 * the request that takes the most of its arguments and lacks the fewest.
 */
export function suggestMethod(
  { path, basePath = "", query }: Target,
  exchange: Exchange,
): MethodName | undefined {
  const given = namesIn(exchange, query);
  const name = lettersOf(path.slice(basePath.length));
  const exact = methodNames.find((method) => lettersOf(method) === name);
  if (exact !== undefined) return exact;
  const kin = methodNames.filter((method) => isNamedIn(name, describeMethod(method).family));
  const sameVerb = kin.filter((method) => describeMethod(method).verb === exchange.verb);
  const candidates = sameVerb.length > 0 ? sameVerb : kin;
  const ranked = candidates.map((method) => ({ method, rank: rankOf(method, given, name) }));
  return ranked.toSorted((left, right) => right.rank - left.rank)[0]?.method;
}

/** Whether a name begins or ends with a family, its plural aside. */
function isNamedIn(name: string, family: string): boolean {
  const stem = lettersOf(family).replace(/s$/, "");
  return name.startsWith(stem) || name.endsWith(stem) || name.endsWith(`${stem}s`);
}

/** A member that the name holds counts most, then arguments that the method takes, less those that it has beyond them. */
function rankOf(method: MethodName, given: readonly string[], name: string): number {
  const { member } = describeMethod(method);
  const taken = argumentNames(method);
  const known = given.filter((argument) => taken.includes(argument)).length;
  const unknown = given.length - known;
  const isMember = name.endsWith(lettersOf(member));
  return (
    (isMember ? 100 : 0) + known * 4 - unknown * 4 - taken.filter((one) => !given.includes(one)).length * 0.1
  );
}

/** The names of the arguments of a request whose method is unknown, from its query and its body. */
function namesIn({ body }: Exchange, query: string): string[] {
  const fromQuery = [...new URLSearchParams(query).keys()];
  if (body === undefined) return fromQuery;
  const text = bodyText(body);
  if (text.length > longestBody) return fromQuery;
  const fromBody = /^\s*\{/.test(text)
    ? Object.keys(parseJson(text) ?? {})
    : [...new URLSearchParams(text).keys()];
  return [...fromQuery, ...fromBody.map((name) => name.split("[")[0] ?? name)];
}

/** A body whose names are worth reading for a suggestion. */
const longestBody = 1024 * 1024;
