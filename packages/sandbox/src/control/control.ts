import { isRecord, parseJson, readBody } from "@datacloud/traffic";
import type { Core } from "../core/core.ts";
import { UnavailableError } from "../state/storage-error.ts";
import { assumptionRoutes } from "./assumption-routes.ts";
import {
  type ControlContext,
  type ControlResponse,
  type ControlResult,
  fail,
  failInput,
  type Route,
} from "./context.ts";
import { eventRoutes } from "./events.ts";
import { faultRoutes } from "./fault-routes.ts";
import { harRoutes } from "./har.ts";
import { healthRoutes } from "./health.ts";
import { judgeRequest } from "./judge-request.ts";
import { keyRoutes } from "./key-routes.ts";
import { createMetrics } from "./metrics.ts";
import { requestRoutes } from "./request-routes.ts";
import { sqlRoutes, stateRoutes } from "./state-routes.ts";

/** Where the control API stands. */
export const controlPath = "/_sandbox";

/** Every route of the control API; control-api.yaml describes them. */
export const routes: readonly Route[] = [
  ...healthRoutes,
  ...requestRoutes,
  ...eventRoutes,
  ...harRoutes,
  ...stateRoutes,
  ...assumptionRoutes,
  ...keyRoutes,
  ...faultRoutes,
  ...sqlRoutes,
];

/** The control API of a sandbox as a fetch-standard handler. */
export type Control = (request: Request) => Promise<Response>;

/** Largest body of a request to the control API, and of one that fills tables or has a body of the API in it. */
const maxBytes = 1024 * 1024;
const maxLargeBytes = 20 * 1024 * 1024;
const large = new Set(["/seed", "/requests/{id}/replay"]);

/**
 * Makes the control API. With an admin token, callers must send it, or a key, which reaches its own namespace only. Streams
 * end when `stopped` does.
 */
export function createControl(core: Core, adminToken?: string, stopped?: AbortSignal): Control {
  const metrics = createMetrics(core);
  return async (request) => {
    const url = new URL(request.url);
    const path = url.pathname.slice(controlPath.length);
    const matches = routes.flatMap((route) => {
      const params = match(route.path, path);
      if (params) return [{ route, params }];
      return [];
    });
    const found = matches.find(({ route }) => route.verb === request.method);
    if (!found) return toResponse(rejectRoute(matches.map(({ route }) => route.verb)));
    const scope = scopeOf(core, request, adminToken, found.route.path);
    if (typeof scope === "object") return toResponse(scope);
    const body = await readObject(request, large.has(found.route.path) ? maxLargeBytes : maxBytes);
    if ("status" in body) return toResponse(body);
    const { route, params } = found;
    const refused = judgeRequest(`${route.verb} ${route.path}`, {
      params,
      query: url.searchParams,
      body: body.object,
    });
    if (refused) return toResponse(refused);
    const context: ControlContext = {
      core,
      metrics,
      url,
      params,
      body: body.object,
      scope,
      signal: stopped ? AbortSignal.any([request.signal, stopped]) : request.signal,
    };
    return toResponse(await run(route, context));
  };
}

/** What a route answers; where the database is away, that it may be asked again. */
async function run(route: Route, context: ControlContext): Promise<ControlResponse> {
  try {
    return await route.run(context);
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    return fail(503, "database_unavailable", "The sandbox cannot reach its database now. Try again later.");
  }
}

/** Told by a machine that checks whether the sandbox is up; it betrays nothing. */
const open = new Set(["/health"]);

function scopeOf(
  core: Core,
  request: Request,
  adminToken: string | undefined,
  path: string,
): string | undefined | ControlResult {
  const token = /^bearer\s+(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  if (open.has(path)) return undefined;
  if (adminToken !== undefined && token !== undefined && isSame(token, adminToken)) return undefined;
  const key = token === undefined ? undefined : core.keys.all().find((known) => known.key === token);
  if (key && core.keys.state(key.key) === "active") return key.namespace;
  if (adminToken === undefined && token === undefined) return undefined;
  const message =
    token === undefined
      ? "Send the admin token as `Authorization: Bearer TOKEN`. It is printed at the start if none was configured."
      : "The token is neither the admin token nor an active API key of this sandbox.";
  return fail(401, "unauthorized", message);
}

/** Compares without telling by the time it takes how much of the text was right. */
function isSame(given: string, wanted: string): boolean {
  let difference = given.length ^ wanted.length;
  for (let index = 0; index < given.length; index += 1)
    difference |= given.charCodeAt(index) ^ wanted.charCodeAt(index % wanted.length);
  return difference === 0;
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const [names, parts] = [pattern.split("/"), path.split("/")];
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? "";
    if (name.startsWith("{")) params[name.slice(1, -1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
}

function rejectRoute(verbs: readonly string[]): ControlResponse {
  if (verbs.length === 0) return fail(404, "not_found", `There is no such path. See control-api.yaml.`);
  const body = { ok: false, error: "method_not_allowed", message: `This path takes ${verbs.join(", ")}.` };
  return Response.json(body, { status: 405, headers: { allow: verbs.join(", ") } });
}

async function readObject(
  request: Request,
  maxBytes: number,
): Promise<{ object: Record<string, unknown> } | ControlResult> {
  if (!request.body) return { object: {} };
  const bytes = await readBody(request, maxBytes);
  if (!bytes) return fail(413, "payload_too_large", `The body is larger than ${maxBytes} bytes.`);
  const text = new TextDecoder().decode(bytes);
  if (text === "") return { object: {} };
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? ""))
    return failInput("Send a JSON object with `Content-Type: application/json`.");
  const object = parseJson(text);
  if (isRecord(object)) return { object };
  return failInput("The body is not a JSON object.");
}

function toResponse(response: ControlResponse): Response {
  if (response instanceof Response) return response;
  return Response.json(response.body, { status: response.status, headers: { "cache-control": "no-store" } });
}
