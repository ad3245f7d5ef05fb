// Generated from spec/ by generators/client. Do not edit; run pnpm generate.

/** The address before and after the name of an account; one part where all accounts share an address. */
export const origin: readonly string[] = [
  "https://",
  ".getdx.net/api"
];

/** Codes of failures that are about the key. */
export const keyCodes: readonly string[] = [
  "not_authed",
  "invalid_auth",
  "account_inactive"
];

/** Whether a response shows by `ok` that the request succeeded; else its status shows it. */
export const hasOk: boolean = true;
