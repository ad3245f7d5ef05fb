import { createHash } from "node:crypto";
import { describeMethod } from "@datacloud/contract/methods";
import { isDigest, type OrderedRequest } from "./ordered-request.ts";

/** What makes two requests the same: host, method and arguments as they were sent. */
export function identityOf(request: OrderedRequest): string {
  if (isDigest(request)) return request.identity ?? identityOf(request.read());
  const { target, method, arguments: args, exchange } = request;
  // Arguments that could not be read are distinguished by the body.
  const { body = "" } = exchange;
  const unread = Object.keys(args).length > 0 ? "" : createHash("sha1").update(body).digest("base64");
  return digest(`${target.host} ${method} ${JSON.stringify(args)} ${unread}`);
}

/** The same without the IDs that make a retry safe; nothing where the request has none. */
export function identityWithoutKey(request: OrderedRequest): string | undefined {
  if (isDigest(request)) return request.identityWithoutKey ?? identityWithoutKey(request.read());
  const { target, method, arguments: args } = request;
  if (method === undefined) return undefined;
  const { keys } = describeMethod(method).idempotency;
  if (!keys.some((key) => Object.hasOwn(args, key))) return undefined;
  const rest = Object.fromEntries(Object.entries(args).filter(([name]) => !keys.includes(name)));
  return digest(`${target.host} ${method} ${JSON.stringify(rest)}`);
}

function digest(text: string): string {
  return createHash("sha1").update(text).digest("base64").slice(0, 16);
}

/** Whether a request changes something, and is known in full: without its body it is like no other. */
export function isWrite({ method, exchange }: OrderedRequest): boolean {
  return method !== undefined && !exchange.isBodyMissing && describeMethod(method).verb !== "GET";
}
