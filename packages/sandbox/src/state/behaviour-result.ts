import { profile } from "@datacloud/contract/profile";

/** What a behaviour answers: the body of a success, or a failure with its code. */
export type BehaviourResult =
  | { ok: true; body: { ok: true; [name: string]: unknown } }
  | { ok: false; error: string; message: string };

/** A success with some fields beside `ok`. */
export function success(fields: object = {}): BehaviourResult {
  return { ok: true, body: { ok: true, ...fields } };
}

/** A failure with a code of the document. */
export function failure(error: string, message: string): BehaviourResult {
  return { ok: false, error, message };
}

/** The failure for arguments with a value that the method does not take. */
export function invalid(message: string): BehaviourResult {
  return failure(profile.codes.invalid, message);
}

/** The failure for a time that no database can hold. */
export function timeOutOfRange(name: string): BehaviourResult {
  return invalid(`\`${name}\` must lie between the years 1 and 9999.`);
}
