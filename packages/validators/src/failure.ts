import { describeMethod, type Failure, type MethodName } from "@datacloud/contract/methods";
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

interface Codes {
  hasMissing: boolean;
  /** Codes of single arguments by the arguments' names. */
  own: ReadonlyMap<string, string>;
}

const listed = new Map<MethodName, Codes>();

/** The codes that a method documents. */
function codesOf(method: MethodName): Codes {
  const known = listed.get(method);
  if (known) return known;
  const all = describeMethod(method).errors.map(({ code }) => code);
  const own = new Map<string, string>();
  for (const code of all) if (code.startsWith("invalid_")) own.set(code.slice("invalid_".length), code);
  for (const code of all) if (code.endsWith("_invalid")) own.set(code.slice(0, -"_invalid".length), code);
  const found = { hasMissing: all.includes(codes.missing), own };
  listed.set(method, found);
  return found;
}

/** The argument that a pointer leads into; none where it leads to the whole or to an item of a list. */
function argumentOf(pointer: string): string {
  const end = pointer.indexOf("/", 1);
  if (end > 0) return argumentOf(pointer.slice(0, end));
  return nameOf(pointer).split(/[.[]/, 1)[0] ?? "";
}

function codeOf(method: MethodName, diagnostic: Diagnostic | undefined): string {
  if (!diagnostic) return codes.invalid;
  const { rule, pointer } = diagnostic;
  if (rule === "not-json" || rule === "too-deep") return codes.malformed;
  const known = codesOf(method);
  if (rulesOfAbsence.has(rule) && known.hasMissing) return codes.missing;
  if (rule === "empty-text") return codes.invalid;
  return known.own.get(argumentOf(pointer)) ?? codes.invalid;
}
