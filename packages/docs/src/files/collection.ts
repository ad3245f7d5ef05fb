import type { MethodReference, Reference, Scenario } from "../reference.ts";

/** A request of a collection: one scenario in one encoding. */
export interface CollectedRequest {
  name: string;
  verb: "GET" | "POST";
  path: string;
  encoding: "json" | "form" | "multipart" | "query";
  /** JSON text of the arguments. */
  json: string;
  /** The same as pairs. */
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
  const kind = encoding === "json" ? "JSON" : encoding;
  const suffix = encoding === "query" ? "" : `, ${kind}`;
  return {
    name: `${method.name}: ${scenario.key.replaceAll("_", " ")}${suffix}`,
    verb: method.verb,
    path: method.name,
    encoding,
    json: JSON.stringify(scenario.request.arguments, null, 2),
    pairs: scenario.pairs,
    docs: `${method.summary}. ${scenario.summary}`,
  };
}
