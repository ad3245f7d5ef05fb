import { pointerAt } from "@datacloud/traffic";
import { type DiagnosticDraft, nameOf, subjectOf } from "./diagnostic.ts";
import { expectationOf } from "./expectation.ts";
import { nearest } from "./nearest.ts";
import { remedyFor } from "./remedy.ts";
import type { ValidationError } from "./runtime.ts";
import type { ArgumentSchema } from "./schema.ts";
import { quoted, quotedNames, show } from "./show.ts";

/** One error of a compiled validator in words. */
export function faultOf(error: ValidationError): DiagnosticDraft {
  const write = writers[error.keyword] ?? writeOther;
  return write(error);
}

const writers: Readonly<Record<string, (error: ValidationError) => DiagnosticDraft>> = {
  required: ({ instancePath, params, parentSchema }) => {
    const name = String(params.missingProperty);
    const pointer = pointerAt(instancePath, name);
    const property = parentSchema.properties?.[name];
    const expected = typeof property === "object" ? expectationOf(property) : "a value";
    const problem = `\`${nameOf(pointer)}\` is missing.`;
    const message = `${problem} It must be ${expected}.`;
    const remedy = `Add \`${nameOf(pointer)}\`: ${expected}.`;
    return { rule: "missing-argument", pointer, problem, remedy, message, expected, actual: "nothing" };
  },
  type: (error) => value("wrong-type", error, expectationOf(error.parentSchema)),
  format: (error) => value("wrong-format", error, expectationOf(error.parentSchema)),
  enum: (error) => {
    const draft = value("wrong-value", error, expectationOf(error.parentSchema));
    return withSuggestion(draft, error.data, error.parentSchema.enum ?? []);
  },
  const: (error) => value("wrong-value", error, expectationOf(error.parentSchema)),
  pattern: (error) => {
    const titled = error.parentSchema.title !== undefined && expectationOf(error.parentSchema);
    return value("wrong-form", error, titled || `a string that matches ${String(error.params.pattern)}`);
  },
  minLength: (error) => length(error, "characters"),
  maxLength: (error) => length(error, "characters"),
  minItems: (error) => length(error, "items"),
  maxItems: (error) => length(error, "items"),
  minimum: (error) => value("out-of-range", error, `at least ${String(error.schema)}`),
  maximum: (error) => value("out-of-range", error, `at most ${String(error.schema)}`),
  dependentRequired: ({ instancePath, params }) => {
    const [name, missing] = [String(params.property), String(params.missingProperty)];
    const expected = `\`${missing}\` together with \`${name}\``;
    const problem = `\`${name}\` needs \`${missing}\` beside it.`;
    const remedy = `Add \`${missing}\` or leave \`${name}\` out.`;
    return {
      rule: "depends-on",
      pointer: pointerAt(instancePath, missing),
      problem,
      remedy,
      expected,
      actual: "nothing",
    };
  },
  propertyNames: ({ instancePath, params, parentSchema }) => {
    const pointer = pointerAt(instancePath, String(params.propertyName));
    const pattern = (parentSchema.propertyNames as ArgumentSchema | undefined)?.pattern;
    const expected = (pattern && `a name that matches ${pattern}`) ?? "another name";
    const name = String(params.propertyName);
    const problem = `\`${nameOf(instancePath)}\` has the name ${quoted(name)}.`;
    const message = `\`${nameOf(instancePath)}\` has the name ${quoted(name)}; it must be ${expected}.`;
    return {
      rule: "wrong-name",
      pointer,
      problem,
      remedy: `Use ${expected}.`,
      message,
      expected,
      actual: show(name),
    };
  },
  additionalProperties: (error) => unknownName(error, String(error.params.additionalProperty)),
  unevaluatedProperties: (error) => unknownName(error, String(error.params.unevaluatedProperty)),
  not: ({ instancePath: pointer, parentSchema, schema, data }) => {
    const names = (schema as ArgumentSchema).required ?? [];
    const expected = names.length > 0 ? `only one of ${quotedNames(names)}` : "another value";
    const problem = parentSchema.description ?? `The request must not have ${quotedNames(names)} together.`;
    const remedy = `Send ${expected}.`;
    return { rule: "not-both", pointer, problem, remedy, message: problem, expected, actual: show(data) };
  },
};

/** A name that a schema leaves no room for. */
function unknownName({ instancePath, parentSchema }: ValidationError, name: string): DiagnosticDraft {
  const parts = [parentSchema, ...(parentSchema.allOf ?? [])];
  const known = parts.flatMap(({ properties }) => Object.keys(properties ?? {}));
  const pointer = pointerAt(instancePath, name);
  const fault = {
    rule: "unknown-argument",
    pointer,
    problem: `There is no \`${nameOf(pointer)}\`.`,
    actual: `the name ${quoted(name)}`,
  };
  if (known.length === 0) return { ...fault, expected: "no name", remedy: "Leave it out." };
  const expected = `one of ${quotedNames(known, "or")}`;
  return withSuggestion({ ...fault, expected, remedy: `Send ${expected}, or leave it out.` }, name, known);
}

function writeOther(error: ValidationError): DiagnosticDraft {
  return value("wrong-value", error, `a value that keeps to \`${error.keyword}\``);
}

function value(
  rule: string,
  { instancePath: pointer, data, parentSchema }: ValidationError,
  expected: string,
): DiagnosticDraft {
  const subject = subjectOf(pointer, "The value");
  const why =
    parentSchema["x-evidence"] !== undefined && parentSchema.description
      ? ` ${parentSchema.description}`
      : "";
  const remedy = remedyFor(data, parentSchema);
  const draft = unfit({ rule, pointer, expected, actual: show(data) }, subject, remedy);
  if (why === "") return draft;
  return { ...draft, problem: draft.problem + why, message: `${draft.message ?? ""}${why}` };
}

/** A value that is not what is expected. Where the value itself shows what to write, the remedy says so. */
export function unfit(
  draft: Pick<DiagnosticDraft, "rule" | "pointer" | "expected" | "actual">,
  subject: string,
  remedy?: string,
): DiagnosticDraft {
  const { expected, actual } = draft;
  const whole = `${subject} must be ${expected}; it is ${actual}.`;
  if (remedy !== undefined) return { ...draft, problem: whole, remedy, message: `${whole} ${remedy}` };
  return { ...draft, problem: `${subject} is ${actual}.`, remedy: `Send ${expected}.`, message: whole };
}

function rangeText(low: number | undefined, high: number | undefined): string {
  if (low === undefined) return `at most ${high}`;
  if (high === undefined) return `at least ${low}`;
  return `${low} to ${high}`;
}

function length(error: ValidationError, unit: string): DiagnosticDraft {
  const { minLength, maxLength, minItems, maxItems } = error.parentSchema;
  const [low, high] = unit === "items" ? [minItems, maxItems] : [minLength, maxLength];
  const range = rangeText(low, high);
  const size = (error.data as { length: number }).length;
  const units = range.endsWith(" 1") ? unit.replace(/s$/, "") : unit;
  const draft = value("wrong-length", error, `${range} ${unit} long`);
  const message = `\`${nameOf(error.instancePath)}\` must be ${range} ${units} long; it has ${size}.`;
  return {
    ...draft,
    message,
    problem: message,
    remedy: `Send ${range} ${units}.`,
    actual: `${size} ${unit}`,
  };
}

/** Adds the known name or value that is nearest to the one given. */
export function withSuggestion(
  draft: DiagnosticDraft,
  given: unknown,
  known: readonly unknown[],
): DiagnosticDraft {
  const names = known.filter((item) => typeof item === "string");
  const suggestion = typeof given === "string" ? nearest(given, names) : undefined;
  if (suggestion === undefined) return draft;
  const message = `${draft.message ?? draft.problem} Did you mean \`${suggestion}\`?`;
  return { ...draft, suggestion, remedy: `Write \`${suggestion}\`.`, message };
}
