import type { EncodedArguments } from "./encode-json.ts";
import type { Hooks } from "./events.ts";
import type { BareOptions, CallOptions, RetryOptions } from "./options.ts";

/** Writes arguments for a read or a write. */
export type Encode = (args: object, isRead: boolean, options?: CallOptions) => EncodedArguments;

/** What all calls of a client share. */
export interface Connection {
  baseUrl: string;
  token: string;
  encode: Encode;
  timeout?: number;
  retry?: RetryOptions;
  headers: Readonly<Record<string, string>>;
  hooks: readonly Hooks[];
  fetch?: NonNullable<BareOptions["fetch"]>;
}

/** Checks options. Throws a `TypeError` that names what is missing or wrong. */
export function connectWith(encode: Encode, options: BareOptions): Connection {
  const { instance = "", token = "" } = options;
  const base = options.baseUrl ?? (/^[\w-]+$/.test(instance) ? `https://${instance}.getdx.net/api` : "");
  // The platform's own errors for an address or a header that it refuses would repeat a key that stands in it.
  const isAddress = /^https?:\/\/[^@?#]+$/.test(base) && URL.canParse(base);
  const isSecret =
    options.allowHttp || /^http(?:s|:\/\/(?:localhost|127\.[\d.]+|\[::1])(?:[:/]|$))/.test(base);
  if (!isAddress || !isSecret) {
    throw new TypeError("Needs `instance`, acme of acme.getdx.net, or https `baseUrl`, no user, no query.");
  }
  if (!/^[!-~]+$/.test(token)) throw new TypeError("Needs `token`.");
  return {
    encode,
    ...options,
    baseUrl: base.replace(/\/+$/, ""),
    token,
    headers: lowerCase({ accept: "application/json", ...options.headers }),
    hooks: [options],
  };
}

/** Headers with their names in lower case, so that one given twice stands once. */
export function lowerCase(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
