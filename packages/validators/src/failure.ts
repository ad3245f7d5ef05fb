import type { Failure } from "@datacloud/contract/methods";
import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { type Diagnostic, nameOf } from "./diagnostic.ts";

const { codes } = profile;
const rulesOfAbsence = new Set(["missing-argument", "either-or", "depends-on", "empty-text"]);

/**
 * The failure the API would return for the first of some errors. The code follows from the list of the method: where an
 * argument has a code of its own (`metadata_invalid`, `invalid_reference_id`) it is that one; where something is absent,
 * the code for that; else the code for invalid arguments.
 */
export function failureOf(method: MethodName, diagnostics: readonly Diagnostic[]): Failure {
  const first = diagnostics.find(({ severity }) => severity === "error");
  const message = first?.message ?? "The arguments are not valid.";
  return { ok: false, error: codeOf(method, first), message };
}

const listed = new Map<MethodName, ReadonlySet<string>>();

/** The codes that a method documents. */
function codesOf(method: MethodName): ReadonlySet<string> {
  const known = listed.get(method) ?? new Set(describeMethod(method).errors.map(({ code }) => code));
  listed.set(method, known);
  return known;
}

function codeOf(method: MethodName, diagnostic: Diagnostic | undefined): string {
  if (!diagnostic) return codes.invalid;
  const { rule, pointer } = diagnostic;
  if (rule === "not-json" || rule === "too-deep") return codes.malformed;
  const known = codesOf(method);
  if (rulesOfAbsence.has(rule) && known.has(codes.missing)) return codes.missing;
  if (rule === "empty-text") return codes.invalid;
  const argument = nameOf(pointer).split(/[.[]/, 1)[0];
  const own = [`${argument}_invalid`, `invalid_${argument}`].find((code) => known.has(code));
  return own ?? codes.invalid;
}
