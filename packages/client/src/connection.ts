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
  timeout: number;
  retry: Required<RetryOptions>;
  headers: Readonly<Record<string, string>>;
  hooks: readonly Hooks[];
  fetch: NonNullable<BareOptions["fetch"]>;
}

/** Lays options over the defaults. Throws a `TypeError` that names what is missing or wrong. */
export function connectWith(encode: Encode, options: BareOptions): Connection {
  const { instance = "", token = "" } = options;
  const base = options.baseUrl ?? (/^[a-z\d-]+$/i.test(instance) ? `https://${instance}.getdx.net/api` : "");
  // The platform's own errors for an address or a header that it refuses would repeat a key that stands in it.
  const isAddress = /^https?:\/\/[^@?#]+$/.test(base) && URL.canParse(base);
  const isSecret =
    options.allowHttp || /^http(?:s|:\/\/(?:localhost|127\.[\d.]+|\[::1])(?:[:/]|$))/.test(base);
  if (!isAddress || !isSecret) {
    throw new TypeError(
      "Needs `instance`, as acme of acme.getdx.net, or `baseUrl`: https, without user or query.",
    );
  }
  if (!/^[!-~]+$/.test(token)) throw new TypeError("Needs `token`, the API key.");
  return {
    encode,
    timeout: 30_000,
    // Looked up at each call, so that a mock installed later is seen.
    fetch: (url, init) => fetch(url, init),
    ...options,
    baseUrl: base.replace(/\/+$/, ""),
    token,
    retry: { limit: 2, delay: 500, maxDelay: 30_000, budget: 120_000, ...options.retry },
    headers: { accept: "application/json", ...options.headers },
    hooks: [options],
  };
}
