import { checkHeaders } from "./check-headers.ts";
import { hasInstances } from "./generated/profile.ts";
import type { CallOptions, ClientOptions, RetryOptions } from "./options.ts";

/** Where an option came from, for messages: the option itself, or a variable of the environment. */
export type NameOf = (option: string) => string;

/** Checks the options of a client. Throws a `TypeError` that names the option and says what it must be, never its value if secret. */
export function checkOptions(options: ClientOptions, nameOf: NameOf): void {
  checkToken(options.token, nameOf("token"));
  if (options.baseUrl === undefined) {
    if (hasInstances) checkInstance(options.instance, nameOf("instance"));
  } else checkBaseUrl(options.baseUrl, nameOf("baseUrl"), options.allowHttp === true);
  checkCallOptions(options);
  checkNumber("maxResponseSize", options.maxResponseSize, 1);
  checkFunctions(options, ["fetch", "diagnose"]);
  checkApp(options.app);
  checkLogger(options.logger);
}

/** Checks the options that a client and a call have in common. */
export function checkCallOptions(options: CallOptions): void {
  if (options.headers !== undefined) checkHeaders(options.headers);
  checkNumber("timeout", options.timeout, 0);
  if (options.retry !== undefined) checkRetry(options.retry);
  checkChoice("encoding", options.encoding, ["json", "form"]);
  checkChoice("validate", options.validate, ["throw", "warn", false]);
  checkChoice("idempotency", options.idempotency, ["auto"]);
  checkFunctions(options, ["onRequest", "onResponse", "onRetry", "onError"]);
  if (options.signal !== undefined) checkSignal(options.signal);
}

/** Each environment has a class of its own for signals. */
function checkSignal(signal: unknown): void {
  const { addEventListener } = (signal ?? {}) as { addEventListener?: unknown };
  if (typeof addEventListener !== "function")
    throw new TypeError("`signal` must be an `AbortSignal`, such as that of an `AbortController`.");
}

function checkRetry(retry: RetryOptions): void {
  if (typeof retry !== "object" || retry === null)
    throw new TypeError("`retry` must be an object, for example `{ limit: 0 }` for no retries.");
  for (const name of ["limit", "delay", "maxDelay", "budget"] as const)
    checkNumber(`retry.${name}`, retry[name], 0);
}

function checkNumber(name: string, value: unknown, least: number): void {
  const isRight = value === undefined || (typeof value === "number" && value >= least);
  if (!isRight)
    throw new TypeError(`\`${name}\` must be a number of at least ${least}; it is ${show(value)}.`);
}

function checkChoice(name: string, value: unknown, choices: readonly unknown[]): void {
  if (value === undefined || choices.includes(value)) return;
  const shown = choices.map((choice) => JSON.stringify(choice)).join(" or ");
  throw new TypeError(`\`${name}\` must be ${shown}; it is ${show(value)}.`);
}

function checkLogger(logger: unknown): void {
  if (logger === undefined) return;
  const functions = (logger ?? {}) as Readonly<Record<string, unknown>>;
  const isRight = ["debug", "warn", "error"].every((name) => typeof functions[name] === "function");
  if (!isRight)
    throw new TypeError("`logger` must have the functions `debug`, `warn` and `error`, as `console` has.");
}

function checkFunctions(options: object, names: readonly string[]): void {
  for (const name of names) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined && typeof value !== "function")
      throw new TypeError(`\`${name}\` must be a function; it is ${show(value)}.`);
  }
}

function checkApp(app: unknown): void {
  if (app === undefined) return;
  const { name, version } = (app ?? {}) as { name?: unknown; version?: unknown };
  const isRight = typeof name === "string" && name !== "" && ["string", "undefined"].includes(typeof version);
  if (!isRight)
    throw new TypeError("`app` must be an object with a `name` and perhaps a `version`, both strings.");
}

/** A value for a message: numbers and the like as they are, of anything else the kind alone. */
function show(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) return "an array";
  return `of type ${typeof value}`;
}

function checkToken(token: unknown, name: string): void {
  // A number may be the key, so its value is not shown.
  if (typeof token !== "string")
    throw new TypeError(`${name} must be a string; it is of type ${typeof token}.`);
  const fault = faultOf(token);
  if (fault) throw new TypeError(`${name} ${fault}`);
}

/** What is wrong with a key; its text is not repeated. */
function faultOf(token: string): string | undefined {
  if (token.trim() === "") return "is empty.";
  if (/^bearer\b/i.test(token.trim())) return 'begins with "Bearer ": give the API key alone.';
  if (/[\r\n]\s*$/.test(token)) return "ends with a line break: remove it, for example with `.trim()`.";
  if (/[\r\n]/.test(token)) return "has a line break in it: an API key is a single line.";
  if (token !== token.trim())
    return "has blanks before or after it: remove them, for example with `.trim()`.";
  if (/\s/.test(token)) return "has blanks in it: an API key has none.";
  if (/^(["'`]).*\1$/.test(token)) return "is in quotes: give the API key without them.";
  if (!/^[!-~]+$/.test(token)) return "has characters that a header cannot carry: an API key is plain ASCII.";
  return undefined;
}

function checkInstance(instance: unknown, name: string): void {
  const isName = typeof instance === "string" && /^[\w-]+$/.test(instance);
  if (!isName)
    throw new TypeError(
      `${name} must be the first part of your DX address, such as "acme" of acme.getdx.net.`,
    );
}

function checkBaseUrl(baseUrl: unknown, name: string, allowHttp: boolean): void {
  const url = parse(baseUrl);
  if (!url) throw new TypeError(`${name} must be an https URL, such as "https://acme.getdx.net/api".`);
  // Their values may be secret.
  if (/@/.test(baseUrl as string))
    throw new TypeError(`${name} must not have a user name or a password in it.`);
  if (/[?#]/.test(baseUrl as string)) throw new TypeError(`${name} must not have a query or a fragment.`);
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol === "http:" && !allowHttp && !isLocal)
    throw new TypeError(
      `${name} must be an https URL: with http the API key travels unencrypted. Set \`allowHttp\` if that is intended.`,
    );
}

function parse(baseUrl: unknown): URL | undefined {
  try {
    const url = new URL(baseUrl as string);
    const isPlain = typeof baseUrl === "string" && /^https?:\/\/[^/\s\\]+(?:\/[^\s\\]*)?$/.test(baseUrl);
    if (isPlain) return url;
    return undefined;
  } catch {
    return undefined;
  }
}
