import { type DataCloudError, type ErrorContext, NetworkError } from "./errors.ts";
import type { Hooks } from "./events.ts";
import { hasInstances, origin } from "./generated/profile.ts";
import type { NestedError } from "./network-cause.ts";
import type { BareOptions, FetchInit, HeadersGiven, RetryOptions } from "./options.ts";
import type { watch } from "./retry.ts";

/** Arguments as they travel: a read has no body. */
export interface EncodedRequest {
  query: string;
  body?: string;
  headers?: Record<string, string>;
}

/** Writes arguments for a read or a write. */
export type Encode = (args: object, isRead: boolean, options?: EncodingGiven) => EncodedRequest;

/** The encoding that a call asks for. */
export interface EncodingGiven {
  encoding?: Encoding | undefined;
}

/** What all calls of a client share. */
export interface Connection extends Transport {
  baseUrl: string;
  token: string;
  encode: Encode;
  timeout?: number;
  retry?: RetryOptions;
  headers: Readonly<Record<string, string>>;
  hooks: readonly Hooks[];
}

/** What a full client does with more care than a bare one has room for. */
export interface Transport {
  /** Sends a request and reads its response to the end. */
  send(url: string, init: FetchInit): Promise<ReceivedResponse>;
  /** The error for what `send` rejected with. */
  failure(url: string, init: FetchInit, cause: unknown, context: MakeContext): DataCloudError;
  /** The message for a response that is not the API's. */
  describe?(response: Response): string;
  /** Ends a request after some time, as `watch` does, with fewer timers than one for each. */
  limit?: typeof watch;
}

/** What an error says of its call, and of the response where there is one. */
export type MakeContext = (response?: Response) => ErrorContext;

/** A response and its text. */
export type ReceivedResponse = readonly [response: Response, text: string];

/** An https address, or an http one on this machine; without credentials, query and fragment, which may hold a secret. */
const address = /^(https:\/\/|http:\/\/(localhost|127[\d.]+|\[::1])[:/])[^?#@]*$/;

/** Checks options. Throws a `TypeError` that names what is missing or wrong. */
export function connectWith(
  encode: Encode,
  options: BareOptions,
  headers = readHeaders(options.headers),
): Connection {
  const { instance = "", token = "" } = options;
  const isNamed = hasInstances ? /^[\w-]+$/.test(instance) : true;
  const given = options.baseUrl ?? (isNamed ? origin.join(instance) : "");
  const baseUrl = given.replace(/\/+$/, "");
  if (!(options.allowHttp ? /^https?:[^?#@]+$/ : address).test(`${baseUrl}/`))
    throw new TypeError("Needs `instance` or https `baseUrl`.");
  if (!/^[!-~]+$/.test(token)) throw new TypeError("Needs `token`.");
  return {
    ...options,
    encode,
    async send(url, init) {
      // The platform's own is looked up at each call, so that a mock installed later is seen. Others have own types.
      const response = (await (options.fetch ?? fetch)(url, init)) as Response;
      return [response, await response.text()];
    },
    failure: (_url, _init, cause, context) =>
      new NetworkError("failed", { ...context(), sent: wasNotSent(cause) ? "no" : "maybe" }, cause),
    baseUrl,
    token,
    headers,
    hooks: [options],
  };
}

/** Headers with their names in lower case, so that one given twice appears once. */
export function readHeaders(given: HeadersGiven | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(given as HeadersInit));
}

/** Whether an error, or one behind it, says that there was no connection. */
function wasNotSent(error: unknown): boolean {
  const { code, message, cause, errors = [cause] } = error as NestedError;
  const isOwn = /REFUSED|efused|NOTFOUND|EAI_|CERT|\(Connect/.test(`${code} ${message}`);
  return isOwn || errors.some((each) => each && wasNotSent(each));
}

/**
 * How arguments travel: those of a write as JSON or as a form, those of a read in the query; those of a method with one
 * encoding that is a form in the way of `encode-alone.ts`.
 */
export type Encoding = "json" | "form" | "query" | "form-alone" | "multipart";
