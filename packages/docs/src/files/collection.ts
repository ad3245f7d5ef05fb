import { placeArguments, type Verb } from "@datacloud/contract/methods";
import type { MethodReference, Reference, Scenario } from "../reference.ts";

/** A request of a collection: one scenario in one encoding. */
export interface CollectedRequest {
  name: string;
  verb: Verb;
  path: string;
  encoding: "json" | "form" | "multipart" | "query";
  /** JSON text of the arguments of the body. */
  json: string;
  /** The pairs of the query, beside a body or without one. */
  query: readonly (readonly [string, string])[];
  /** The arguments of the body as pairs. */
  pairs: readonly (readonly [string, string])[];
  docs: string;
}

/** The requests of every family, for the tools that send them by hand. */
export function collect({ families, methods }: Reference): { name: string; requests: CollectedRequest[] }[] {
  return families.map(({ name }) => ({
    name,
    requests: methods.filter(({ family }) => family === name).flatMap(requestsOf),
  }));
}

function requestsOf(method: MethodReference): CollectedRequest[] {
  const called = method.scenarios.filter(({ samples }) => samples.length > 0);
  return called.flatMap((scenario) =>
    method.encodings.map((encoding) => request(method, scenario, encoding)),
  );
}

function request(
  method: MethodReference,
  scenario: Scenario,
  encoding: CollectedRequest["encoding"],
): CollectedRequest {
  const { inQuery = [] } = method;
  const isInQuery = (name: string) => encoding === "query" || inQuery.includes(name.replace(/\[.*$/, ""));
  const { path, query, body = query } = placeArguments(method, scenario.request.arguments);
  const kind = encoding === "json" ? "JSON" : encoding;
  const suffix = encoding === "query" ? "" : `, ${kind}`;
  return {
    name: `${method.name}: ${scenario.key.replaceAll("_", " ")}${suffix}`,
    verb: method.verb,
    path: path.slice(1),
    encoding,
    json: JSON.stringify(body, null, 2),
    query: scenario.pairs.filter(([name]) => isInQuery(name)),
    pairs: scenario.pairs.filter(([name]) => !isInQuery(name)),
    docs: `${method.summary}. ${scenario.summary}`,
  };
}
