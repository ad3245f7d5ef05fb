import { type Core, isResponse } from "../core/core.ts";
import { keyHeader } from "../core/key-header.ts";
import type { ReceivedRequest } from "../core/received-request.ts";
import { respond } from "./fetch.ts";

type Input = Parameters<typeof globalThis.fetch>[0];
type Init = Parameters<typeof globalThis.fetch>[1];

/** A `fetch` over a sandbox. What clients usually send, a URL with a text for a body, takes a way without `Request`. */
export function fastFetch(
  core: Core,
  handle: (request: Request) => Promise<Response>,
): typeof globalThis.fetch {
  return async (input: Input, init?: Init) => {
    const call = requestOf(input, init);
    if (!call || call.path.startsWith("/_sandbox/")) return handle(new Request(input, init));
    init?.signal?.throwIfAborted();
    const opened = core.open(call);
    if (isResponse(opened)) return respond(opened);
    const isTooLarge = (call.body?.length ?? 0) > core.maxBytes;
    return respond(isTooLarge ? core.rejectSize(call, opened) : await core.finish(call, opened));
  };
}

/** A request from what was given to `fetch`; nothing where only `Request` understands it. */
function requestOf(input: Input, init: Init): ReceivedRequest | undefined {
  const body = init?.body ?? "";
  if (typeof body !== "string" || (typeof input !== "string" && !(input instanceof URL))) return undefined;
  const target = /^https?:\/\/[^/?#\s\\]+(\/[^?#\s\\]*)?(?:\?([^#]*))?/.exec(String(input));
  const path = target?.[1];
  if (path === undefined || /\/\.|%|[^\x21-\x7e]/.test(path)) return undefined;
  const headers = flatten(init?.headers);
  if (!headers) return undefined;
  const request: ReceivedRequest = {
    verb: (init?.method ?? "GET").toUpperCase(),
    path,
    query: target?.[2] ?? "",
    authorization: null,
    contentType: body === "" ? null : "text/plain;charset=UTF-8",
    contentEncoding: null,
    headers: headers.join("\n"),
    body,
  };
  const seen = new Set<string>();
  for (let index = 0; index < headers.length; index += 2) {
    const value = headers[index + 1] ?? "";
    const name = (headers[index] ?? "").toLowerCase();
    // `Request` joins headers of one name, trims values, and throws for what HTTP does not allow.
    if (seen.has(name) || !isPlain(name) || !isPlain(value)) return undefined;
    seen.add(name);
    if (name === keyHeader) request.authorization = value;
    else if (name === "content-type") request.contentType = value;
    else if (name === "content-encoding") request.contentEncoding = value;
    else if (name === "prefer") request.prefer = value;
  }
  return request;
}

function isPlain(text: string): boolean {
  return /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(text);
}

function flatten(headers: NonNullable<Init>["headers"]): string[] | undefined {
  if (headers === undefined) return [];
  if (headers instanceof Headers || Symbol.iterator in headers)
    return [...(headers as Iterable<[string, string]>)].flat();
  const flat: string[] = [];
  for (const name in headers) flat.push(name, (headers as Record<string, string>)[name] ?? "");
  return flat;
}
