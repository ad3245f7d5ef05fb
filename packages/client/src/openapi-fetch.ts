import type { paths } from "@datacloud/contract/openapi";
import createFetchClient, { type Client } from "openapi-fetch";
import type { Connection } from "./connection.ts";
import { connectFully } from "./create-client.ts";
import { encodeForm } from "./encode-arguments.ts";
import type { Answer } from "./envelope.ts";
import { methods } from "./generated/methods.ts";
import type { ClientOptions } from "./options.ts";
import { type Prepared, perform } from "./perform.ts";
import { isRepeatable } from "./prepare.ts";

export * from "./errors.ts";

/** Options of an openapi-fetch client: those of a client, but for the encoding, which each call states in its headers. */
export type OpenapiFetchOptions = Omit<ClientOptions, "encoding" | "validate" | "diagnose">;

/**
 * An openapi-fetch client on the runtime of this package: key, retries, timeouts, hooks and errors are those of
 * `createClient`. A refusal lands in `error`, also where the API answers it with 200; anything else that fails is thrown.
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
    // Written as a form only when its headers are known; openapi-fetch's own form loses lists and objects.
    bodySerializer: (body: unknown) => JSON.stringify(body),
  });
}

async function send(connection: Connection, request: Request): Promise<Response> {
  const { "content-type": contentType = "", ...headers } = Object.fromEntries(request.headers);
  const call = await prepare(request, contentType);
  return perform(connection, () => call, { signal: request.signal, headers }, respond);
}

/** An answer as openapi-fetch reads it: a refusal has a status that says so. */
function respond({ response, envelope }: Answer): Response {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  const status = envelope.ok || !response.ok ? response.status : 422;
  return new Response(JSON.stringify(envelope), { status, headers });
}

async function prepare(request: Request, contentType: string): Promise<Prepared> {
  const url = new URL(request.url);
  const method = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  const [family = "", member = ""] = method.split(".");
  const entry = methods[family]?.[member] ?? false;
  const text = await request.text();
  const { args: given, body } = rewrite(text, contentType);
  const args: Record<string, unknown> = { ...Object.fromEntries(url.searchParams), ...given };
  const isSafe = isRepeatable(entry, args);
  return { method, args, url: request.url, ...(entry !== "read" && { body }), contentType, isSafe };
}

/** The arguments of a body, and the body as its headers announce it. What a caller serialised itself stays as it is. */
function rewrite(text: string, contentType: string): { args: object; body: string } {
  const isForm = contentType.startsWith("application/x-www-form-urlencoded");
  try {
    const args = JSON.parse(text || "{}") as object;
    return { args, body: isForm ? encodeForm(args) : text };
  } catch {
    return { args: isForm ? Object.fromEntries(new URLSearchParams(text)) : {}, body: text };
  }
}
