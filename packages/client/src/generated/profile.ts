// Generated from spec/ by generators/client. Do not edit; run pnpm generate.
import type { Wire } from "../envelope.ts";

/** The address before and after the name of an account; one part where all accounts share an address. */
export const origin: readonly string[] = [
  "https://",
  ".getdx.net/api"
];

/** Whether each account has an address of its own. */
export const hasInstances: boolean = true;

/** Codes of failures that are about the key. */
export const keyCodes: readonly string[] = [
  "not_authed",
  "invalid_auth",
  "account_inactive"
];

/** The header that carries the key, in lower case, and what is before the key in it. */
export const keyHeader: string = "authorization";
export const keyStart: string = "Bearer ";

/** Whether a response shows by `ok` that the request succeeded; else its status shows it. */
export const hasOk: boolean = true;

/** Whether some responses of requests that succeeded have no body. */
export const hasEmpty: boolean = false;

/** Whether some methods are sent in another way than most. */
export const hasRoutes: boolean = false;

/** The code of an error response, and its message for people. */
export const wordsOf = (failure: Wire): readonly unknown[] => [
  failure["error"],
  failure["message"],
];
