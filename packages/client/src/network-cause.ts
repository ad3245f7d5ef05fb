/** An error of a `fetch`, which may have the real one behind it, or one for each address that was tried. */
export interface NestedError {
  code?: unknown;
  name?: unknown;
  message?: unknown;
  cause?: unknown;
  errors?: readonly unknown[];
}

/** How runtimes report that there was no connection: refused, no such host, no route, no trust. */
const unsent =
  /REFUSED|[Rr]efused|ENOTFOUND|EAI_|UNREACH|ADDRNOTAVAIL|CONNECT_TIMEOUT|CERT|UNABLE_TO|ERR_SSL|FailedToOpenSocket|\(Connect/;

/** How they report that there never will be one: a blocked port, a missing permission. */
const hopeless = /bad port|unknown scheme|ERR_ACCESS_DENIED|NotCapable|PermissionDenied/;

/** What the error of a `fetch` says about its request. */
export interface NetworkCause {
  /** The request surely never reached the server. */
  isUnsent: boolean;
  /** And it never will. */
  isHopeless: boolean;
  /** The innermost code, such as ECONNREFUSED. */
  code: string | undefined;
}

/** Looks through an error and those behind it. */
export function readNetworkCause(error: unknown): NetworkCause {
  const errors = flatten(error);
  const isAny = (kind: RegExp) =>
    errors.some(({ code, name, message }) => kind.test(`${code} ${name} ${message}`));
  const isHopeless = isAny(hopeless);
  const codes = errors.flatMap((each) => (typeof each.code === "string" ? [each.code] : []));
  return { isUnsent: isHopeless || isAny(unsent), isHopeless, code: codes.at(-1) };
}

/** An error and those behind it, outermost first. A cause may be the error itself. */
export function flatten(error: unknown, depth = 0): NestedError[] {
  if (error == null || depth > 5) return [];
  if (typeof error !== "object") return [{ message: error }];
  const { cause, errors } = error as NestedError;
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])];
  return [error, ...inner.flatMap((each) => flatten(each, depth + 1))];
}
