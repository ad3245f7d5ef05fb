import type { Core } from "../core/core.ts";
import { type Namespace, unclaimed } from "../core/namespace.ts";
import type { Metrics } from "./metrics.ts";

/** What a route of the control API works with. */
export interface ControlContext {
  core: Core;
  metrics: Metrics;
  url: URL;
  /** Parts of the path, by their names in the route. */
  params: Readonly<Record<string, string>>;
  /** The JSON object of the body; empty where there is none. */
  body: Readonly<Record<string, unknown>>;
  /** The only namespace that the caller may touch; any where there is none. */
  scope: string | undefined;
  /** Ends when the caller goes away. */
  signal: AbortSignal;
}

/** A status, and JSON. */
export interface ControlResult {
  status: number;
  body: object;
}

/** What a route answers: a result, or a response of its own. */
export type ControlResponse = ControlResult | Response;

type RouteResult = ControlResponse | Promise<ControlResponse>;

/** A route of the control API. */
export interface Route {
  verb: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/_sandbox`, with names in braces. */
  path: string;
  run(context: ControlContext): RouteResult;
}

/** A success. */
export function done(body: object = {}): ControlResult {
  return { status: 200, body: { ok: true, ...body } };
}

/** A failure, with what fixes it. */
export function fail(status: number, error: string, message: string): ControlResult {
  return { status, body: { ok: false, error, message } };
}

/** The failure for input that is not valid. */
export function failInput(message: string): ControlResult {
  return fail(422, "invalid_arguments", message);
}

/** The namespaces that a request is about: the one that `namespace` names, else all that the caller may touch. */
function namespacesOf({ core, url, body, scope }: ControlContext): Namespace[] | ControlResult {
  const asked = body.namespace ?? url.searchParams.get("namespace") ?? undefined;
  if (asked !== undefined && scope !== undefined && asked !== scope)
    return fail(403, "forbidden", "This key reaches its own namespace only. Use the admin token.");
  const name = asked ?? scope;
  const all = core.namespaces();
  if (name === undefined) return all;
  const found = all.find((namespace) => namespace.name === name);
  if (found) return [found];
  const known = all.map((namespace) => namespace.name).join(", ");
  return fail(404, "unknown_namespace", `There is no namespace of that name. There are ${known}.`);
}

/** The work of a route with the namespaces that a request is about; where there are none, the response says why. */
export function withNamespaces(
  run: (namespaces: Namespace[], context: ControlContext) => RouteResult,
): Route["run"] {
  return (context) => {
    const found = namespacesOf(context);
    if (Array.isArray(found)) return run(found, context);
    return found;
  };
}

/** The same with one namespace: where several are there, the caller must name it. */
export function withNamespace(
  run: (namespace: Namespace, context: ControlContext) => RouteResult,
): Route["run"] {
  return withNamespaces((found, context) => {
    const [only, ...others] = found.filter(({ name }) => name !== unclaimed);
    if (only && others.length === 0) return run(only, context);
    const names = found.map(({ name }) => name).join(", ");
    return fail(422, "namespace_missing", `Choose a \`namespace\`: ${names}.`);
  });
}
