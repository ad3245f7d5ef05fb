import type { ArgumentDiagnostic } from "./errors.ts";
import type { Hooks } from "./events.ts";
import type { Logger } from "./logging.ts";

/** How often, and after what wait, a failed request is retried. */
export interface RetryOptions {
  /** Most further attempts after the first; 2 by default, 0 for none. */
  limit?: number;
  /** Milliseconds of the first wait's upper bound, doubled for each further one; 500 by default. Each wait is random below its bound. */
  delay?: number;
  /** Longest wait in milliseconds; 30,000 by default. A response that asks for a longer wait ends the call. */
  maxDelay?: number;
  /** Milliseconds for the whole call, including all attempts and waits; 120,000 by default. No attempt starts after that. */
  budget?: number;
}

/** Options of a single call; its hooks run in addition to those of the client. */
export interface CallOptions extends Hooks {
  /** Aborts the call, which rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds for each attempt, from the request to the end of the response; the client's timeout by default. */
  timeout?: number;
  /** How the arguments of a POST travel; the client's encoding by default. */
  encoding?: "json" | "form";
  /** Overrides the client's retries, option by option. */
  retry?: RetryOptions;
  /** Further headers: an object, pairs or a `Headers` object. A value that is undefined is left out. */
  headers?: HeadersGiven;
  /** Overrides the client's `validate`; a bare client has none. */
  validate?: "throw" | "warn" | false;
  /**
   * `auto`: if the arguments have no ID that makes a retry safe, such as `reference_id`, the client adds a random
   * UUID, the same for all attempts. A `TypeError` for methods to which this does not apply; a bare client does not have it.
   */
  idempotency?: "auto";
}

/** The data of a response, beside the response itself. */
export interface DataWithResponse<Data> {
  data: Data;
  /** Status and headers; the body has been read. */
  response: Response;
  /** Requests that were made. */
  attempt: number;
  /** Milliseconds from the call to its end. */
  duration: number;
}

/** Options of any client. */
export interface BareOptions extends Hooks {
  /** The name before `.getdx.net`. */
  instance?: string;
  /** Base URL before `/family.method`, instead of `https://INSTANCE.getdx.net/api`. */
  baseUrl?: string;
  /** The API key. */
  token?: string;
  /** Milliseconds for each attempt; 30,000 by default, 0 or `Infinity` for no limit. */
  timeout?: number;
  /** When to retry a failed request. Only requests that are safe to retry are retried: see the method's comment. */
  retry?: RetryOptions;
  /** Allows `http:` to hosts other than this machine. The key then travels in the clear. */
  allowHttp?: boolean;
  /** Further headers of every request: an object, pairs or a `Headers` object. A value that is undefined is left out. */
  headers?: HeadersGiven;
  /** Most bytes of a response, after decompression; 10,485,760 (10 MiB) by default. Reading stops there with an `HttpError`. */
  maxResponseSize?: number;
  /** Used in place of the platform's `fetch`; those of undici and node-fetch will do. */
  fetch?: (url: string, init: FetchInit) => Promise<FetchResponse>;
}

/** Headers as callers may give them: an object, pairs, a `Map` or a `Headers` object of any implementation. */
export type HeadersGiven =
  | Readonly<Record<string, string | undefined>>
  | Iterable<readonly [string, string]>
  // A `Headers` object, also where a program's types do not know that one can be iterated.
  | { forEach(each: (value: string, name: string) => void): void };

/** A request as a `fetch` gets it. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  redirect: "manual";
  signal?: AbortSignal;
}

/** The part of a `Response` that the client needs, which every implementation of `fetch` has. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/**
 * Options of a client. What is left out of address and key comes from `DATACLOUD_BASE_URL` or `DATACLOUD_INSTANCE`, and
 * `DATACLOUD_TOKEN`, where there is an environment.
 */
export interface ClientOptions extends BareOptions {
  /** How the arguments of a POST travel; `json` by default. */
  encoding?: "json" | "form";
  /** `auto` adds an ID to the arguments of each call that needs one to be safe to retry and has none: see `CallOptions`. */
  idempotency?: "auto";
  /** Checks arguments before they are sent, with `@datacloud/validators`, which must be installed. Off by default. */
  validate?: "throw" | "warn" | false;
  /** The function of that name of `@datacloud/validators`, for bundles, which cannot load a package by its name. */
  diagnose?: Diagnose;
  /** Your program, added to the `User-Agent`. */
  app?: { name: string; version?: string };
  /** `console`, or anything of its shape. Gets no key, no argument and no response, only their sizes. */
  logger?: Logger;
}

/** Judges the arguments of a method: `diagnose` of `@datacloud/validators`. */
export type Diagnose = (method: never, args: never) => { diagnostics: readonly ArgumentDiagnostic[] };
