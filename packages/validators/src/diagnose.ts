import type { MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { breach, type Diagnostic } from "./diagnostic.ts";
import { explain } from "./explain.ts";
import { validators } from "./generated/validate.ts";
import { review } from "./review.ts";
import type { Validate } from "./runtime.ts";
import { isObject, type JsonObject, type SchemaPart, schemaNumber } from "./schema.ts";

/** Arguments as the API would take them, and everything that is wrong with them. */
export interface Diagnosis {
  /** The arguments without optional nulls and blank strings, and with numbers and booleans for strings that stand for them. */
  arguments: JsonObject;
  /** Errors first. No error means that the document accepts the arguments. */
  diagnostics: Diagnostic[];
}

/**
 * Judges the decoded arguments of a request against the document.
 *
 * @example
 * const { diagnostics } = diagnose("deployments.create", { service: "payments-service" });
 */
export function diagnose(method: MethodName, given: JsonObject): Diagnosis {
  const reviewed = review(method, given);
  const all = validate(method, "arguments", reviewed.arguments);
  if (all.length === 0 && reviewed.diagnostics.length === 0) return reviewed;
  if (reviewed.diagnostics.length === 0)
    return { arguments: reviewed.arguments, diagnostics: errorsFirst(all) };
  const empty = new Set(
    reviewed.diagnostics.filter(({ rule }) => rule === "empty-text").map(({ pointer }) => pointer),
  );
  // A blank string has no form either; saying it once is enough.
  const found = all.filter(({ pointer }) => !empty.has(pointer));
  return { arguments: reviewed.arguments, diagnostics: errorsFirst([...found, ...reviewed.diagnostics]) };
}

/**
 * Judges the body of a response: a success against the method's success, anything else against its failure. An API whose
 * responses have no `ok` shows by the status which of them it is.
 */
export function diagnoseResponse(
  method: MethodName,
  body: unknown,
  status: number = profile.statuses.success,
): Diagnostic[] {
  const isSuccess = profile.failure.hasOk ? isObject(body) && body.ok === true : status < 400;
  return errorsFirst(validate(method, isSuccess ? "success" : "failure", body));
}

/** Judges a value by a validator that the generators compiled from any other document. */
export function diagnoseValue(validator: Validate, value: unknown): Diagnostic[] {
  return errorsFirst(explainFailure(validator, value, undefined));
}

function validate(method: MethodName, part: SchemaPart, value: unknown): Diagnostic[] {
  const validator = validators[schemaNumber(method, part)];
  if (validator) return explainFailure(validator, value, method);
  return [];
}

function explainFailure(validator: Validate, value: unknown, method: MethodName | undefined): Diagnostic[] {
  if (validator(value)) return [];
  const errors = validator.errors ?? [];
  // A list of a hundred thousand wrong items is wrong in one way; the first few hundred errors show it.
  const found = explain(errors.slice(0, mostErrors), method);
  if (errors.length > mostErrors) return [...found, furtherErrors(method)];
  return found;
}

const mostErrors = 500;

/** How many more there are is not known: validators stop looking after some thousands. */
function furtherErrors(method: MethodName | undefined): Diagnostic {
  const fault = {
    rule: "more-errors",
    problem: `Only the first ${mostErrors} errors are listed.`,
    remedy: "Fix them first.",
    expected: "no errors",
    actual: `more than ${mostErrors} errors`,
  };
  return breach(fault, method, { level: "documented", sources: [] });
}

function errorsFirst(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length < 2) return [...diagnostics];
  const isError = ({ severity }: Diagnostic) => severity === "error";
  return [...diagnostics.filter(isError), ...diagnostics.filter((diagnostic) => !isError(diagnostic))];
}
