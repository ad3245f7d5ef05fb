import type { paths } from "@datacloud/contract/openapi";
import createFetchClient, { type Client } from "openapi-fetch";
import { checkArguments } from "./check-arguments.ts";
import type { Connection } from "./connection.ts";
import { connectFully } from "./create-client.ts";
import { encodeForm, formType } from "./encode-arguments.ts";
import type { EnvelopeResponse } from "./envelope.ts";
import { methods } from "./generated/methods.ts";
import { routes, wireNames } from "./generated/wire.ts";
import type { ClientOptions } from "./options.ts";
import { perform } from "./perform.ts";
import { isRepeatable, type MethodEntry, type Prepared } from "./prepare.ts";
import { type RequestRoute, withVerb } from "./prepare-routed.ts";

export * from "./errors.ts";

/** Options of an openapi-fetch client: those of a client, but for the encoding, which each call states in its headers. */
export type OpenapiFetchOptions = Omit<ClientOptions, "encoding" | "validate" | "diagnose" | "idempotency">;

/** What a form begins with on its way through openapi-fetch, which would announce it as JSON. No JSON begins so. */
const formMark = "\0";

/**
 * An openapi-fetch client on the runtime of this package: key, retries, timeouts, hooks and errors are those of
 * `createClient`. The API's failure is in `error`, even with status 200; any other error is thrown.
 *
 * @example
 * import { createOpenapiFetchClient } from "@datacloud/client/openapi-fetch";
 *
 * const client = createOpenapiFetchClient({ instance: "acme", token: "my-key" });
 * const { data, error } = await client.GET("/customData.get", { params: { query: { id: "42" } } });
 * console.log(data?.ok, error?.error);
 */
export function createOpenapiFetchClient(options: OpenapiFetchOptions = {}): Client<paths> {
  const connection = connectFully(options);
  return createFetchClient<paths>({
    baseUrl: connection.baseUrl,
    fetch: (request) => send(connection, request),
    bodySerializer: serialize,
  });
}

/** An object is written as a form only when its headers are known; openapi-fetch's own form loses lists and objects. */
function serialize(body: unknown): string {
  const isForm = body instanceof URLSearchParams || body instanceof FormData;
  if (!isForm) {
    checkArguments(body);
    return JSON.stringify(body);
  }
  const form = new URLSearchParams();
  for (const [name, value] of body) {
    if (typeof value !== "string") throw new TypeError(`\`${name}\` is a file; the API takes none.`);
    form.append(name, value);
  }
  return `${formMark}${form}`;
}

async function send(connection: Connection, request: Request): Promise<Response> {
  const { "content-type": contentType = "", ...headers } = Object.fromEntries(request.headers);
  const call = await prepare(connection.baseUrl, request, contentType);
  const to = withVerb(connection, request.method);
  return perform(to, () => call, { signal: request.signal, headers }, respond);
}

/** A response as openapi-fetch reads it: a rejection has a status that says so. */
function respond({ response, envelope, error }: EnvelopeResponse): Response {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  const status = error && response.ok ? 422 : response.status;
  return new Response(status === 204 ? null : JSON.stringify(envelope), { status, headers });
}

/**
 * The method at a path with a verb, by its name and how it is sent; a path of none stands for itself. Of several templates that
 * match, the one with text where the others have a parameter, as the API routes it.
 */
function findMethod(path: string, verb: string): readonly [name: string, entry: MethodEntry] {
  let found: readonly [name: string, entry: MethodEntry] = [path, false];
  let least = "~";
  for (const [family, members] of Object.entries(methods)) {
    for (const [member, entry] of Object.entries(members)) {
      const known = `${family}.${member}`;
      const name = wireNames[known] ?? known;
      const route: RequestRoute = routes[name] ?? { verb: entry === "read" ? "GET" : "POST" };
      if (route.verb !== verb) continue;
      if ((route.path ?? name) === path) return [name, entry];
      if (!route.inPath || !matches(route.path ?? name, path)) continue;
      // "{" and "|" come behind letters, so that text comes before a parameter, and more text around it before less.
      const rank = `${route.path ?? name}/`.replaceAll(/\{[^{}]+\}/g, "{").replaceAll("/", "|");
      if (rank < least) [found, least] = [[name, entry], rank];
    }
  }
  return found;
}

/** Whether a path is a template with its parameters filled in. */
function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/[.+*()$]/g, "\\$&").replaceAll(/\{[^{}]+\}/g, "[^/]+");
  return new RegExp(`^${pattern}$`).test(path);
}

async function prepare(baseUrl: string, request: Request, contentType: string): Promise<Prepared> {
  const url = new URL(request.url);
  const base = new URL(baseUrl).pathname.replace(/\/$/, "");
  const path = url.pathname.slice(base.length + 1);
  const [method, entry] = findMethod(path, request.method);
  const text = await request.text();
  const { args: given, body, type } = rewrite(text, contentType);
  const args: Record<string, unknown> = { ...Object.fromEntries(url.searchParams), ...given };
  const isSafe = isRepeatable(entry, args);
  const call = { method, args, url: request.url, isSafe };
  if (entry === "read" || (text === "" && request.method !== "POST")) return call;
  return { ...call, body, headers: { "content-type": type } };
}

/** A body as it was given, understood. */
interface Rewritten {
  args: object;
  body: string;
  type: string;
}

/** The arguments of a body, and the body as its headers announce it. What a caller serialised itself stays as it is. */
function rewrite(text: string, type: string): Rewritten {
  if (text.startsWith(formMark)) {
    const body = text.slice(formMark.length);
    return { args: Object.fromEntries(new URLSearchParams(body)), body, type: formType };
  }
  const isForm = type.startsWith(formType);
  try {
    const args = JSON.parse(text || "{}") as object;
    return { args, body: isForm ? encodeForm(args) : text, type };
  } catch {
    return { args: isForm ? Object.fromEntries(new URLSearchParams(text)) : {}, body: text, type };
  }
}
