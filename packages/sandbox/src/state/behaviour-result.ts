import type { BehaviourResult } from "./store.ts";

/** A success with some fields beside `ok`. */
export function success(fields: object = {}): BehaviourResult {
  return { ok: true, body: { ok: true, ...fields } };
}

/** A failure with a code of the document. */
export function failure(error: string, message: string): BehaviourResult {
  return { ok: false, error, message };
}

/** The failure for a time that no database can hold. */
export function timeOutOfRange(name: string): BehaviourResult {
  return failure("invalid_arguments", `\`${name}\` must lie between the years 1 and 9999.`);
}
