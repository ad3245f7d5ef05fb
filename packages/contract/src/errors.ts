import { errors } from "./generated/errors.ts";

export { errors } from "./generated/errors.ts";
export type { ErrorDescription } from "./method-description.ts";

/** An error code that the document lists. The API may return others. */
export type KnownErrorCode = keyof typeof errors;

/** Whether the document lists an error code. */
export function isKnownErrorCode(code: string): code is KnownErrorCode {
  return Object.hasOwn(errors, code);
}
