import type { EvidenceLevel, MethodName } from "@datacloud/contract/methods";
import { breach, type Diagnostic, type DiagnosticDraft, nameOf, subjectOf } from "./diagnostic.ts";
import { expectationOfAny } from "./expectation.ts";
import { faultOf, unfit, withSuggestion } from "./fault-texts.ts";
import type { ValidationError } from "./runtime.ts";
import type { ArgumentSchema } from "./schema.ts";
import { list, quotedNames, show } from "./show.ts";

/** Turns the errors of a compiled validator into diagnostics: one for each thing that a person would fix. */
export function explain(errors: readonly ValidationError[], method: MethodName | undefined): Diagnostic[] {
  const all = explainAll(errors, method);
  if (all.length < 2) return all;
  const found = withoutEchoes(all);
  const isBroken = new Set(
    found.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer),
  );
  // What is wrong for certain makes guesses about the same value pointless.
  return found.filter(({ severity, pointer }) => severity === "error" || !isBroken.has(pointer));
}

/** A value whose documented form breaks a guess is in no undocumented form; asking for the other branches is an echo. */
function withoutEchoes(found: readonly Diagnostic[]): Diagnostic[] {
  const isForm = ({ rule }: Diagnostic) => rule === "undocumented-form";
  const said = new Set(found.filter((diagnostic) => !isForm(diagnostic)).map(({ pointer }) => pointer));
  return found.filter((diagnostic) => !isForm(diagnostic) || !said.has(diagnostic.pointer));
}

function explainAll(errors: readonly ValidationError[], method: MethodName | undefined): Diagnostic[] {
  const unions = errors.filter(isUnion);
  const found: Diagnostic[] = [];
  if (unions.length === 0) {
    for (const error of errors) explainOne(error, method, found);
    return found;
  }
  if (unions.length > 1) unions.sort((left, right) => left.schemaPath.length - right.schemaPath.length);
  const consumed = new Set<ValidationError>();
  for (const union of unions) {
    if (consumed.has(union)) continue;
    const inner = errors.filter((error) => error !== union && isWithin(error, union));
    consumed.add(union);
    for (const error of inner) consumed.add(error);
    found.push(...explainUnion(union, inner, method));
  }
  if (consumed.size < errors.length)
    for (const error of errors) if (!consumed.has(error)) explainOne(error, method, found);
  return found;
}

function isUnion({ keyword }: ValidationError): boolean {
  return keyword === "anyOf" || keyword === "oneOf";
}

function isWithin(error: ValidationError, union: ValidationError): boolean {
  if (!isBelow(error.schemaPath, union.schemaPath)) return false;
  return error.instancePath === union.instancePath || isBelow(error.instancePath, union.instancePath);
}

function isBelow(path: string, above: string): boolean {
  return path.charAt(above.length) === "/" && path.startsWith(above);
}

/** The branch that the value was intended for is explained; where none is clear, all that would do are named. */
function explainUnion(
  union: ValidationError,
  inner: readonly ValidationError[],
  method: MethodName | undefined,
): Diagnostic[] {
  const { parentSchema, instancePath: pointer, data } = union;
  const branches = (parentSchema[union.keyword] ?? []) as readonly ArgumentSchema[];
  const evidence = evidenceOf(parentSchema);
  if (parentSchema["x-only"] !== undefined)
    return [breach(undocumentedForm(union, branches), method, evidence)];
  if (branches.every(isRequirement)) return [breach(eitherOr(pointer, branches, data), method, evidence)];
  const only = intended(union, branches.length, inner);
  if (only) return explainAll(only, method).map((diagnostic) => weaken(diagnostic, evidence));
  const name = subjectOf(pointer, "The value");
  const expected = expectationOfAny(branches);
  const draft = unfit({ rule: "wrong-value", pointer, expected, actual: show(data) }, name);
  return [
    breach(
      withSuggestion(
        draft,
        data,
        branches.flatMap((branch) => branch.enum ?? []),
      ),
      method,
      evidence,
    ),
  ];
}

/** The errors of the one branch whose type the value has, so that they are worth reading. */
function intended(
  union: ValidationError,
  branches: number,
  inner: readonly ValidationError[],
): ValidationError[] | undefined {
  let found: ValidationError[] | undefined;
  for (let branch = 0; branch < branches; branch += 1) {
    const start = `${union.schemaPath}/${branch}`;
    const errors = inner.filter(({ schemaPath }) => schemaPath === start || isBelow(schemaPath, start));
    if (errors.some((error) => isOfType(error, union.instancePath))) continue;
    if (found || errors.length === 0) return undefined;
    found = errors;
  }
  return found;
}

function isOfType({ keyword, instancePath }: ValidationError, pointer: string): boolean {
  return instancePath === pointer && (keyword === "type" || keyword === "enum" || keyword === "const");
}

function isRequirement(branch: ArgumentSchema): boolean {
  return branch.required !== undefined && branch.type === undefined;
}

function eitherOr(pointer: string, branches: readonly ArgumentSchema[], data: unknown): DiagnosticDraft {
  const sets = branches.map(({ required = [] }) => quotedNames(required));
  const expected = list(sets, sets.some((set) => set.includes(" and ")) ? ", or" : "or").replace(
    " , or",
    ", or",
  );
  const owner = subjectOf(pointer, "The request");
  const problem = `${owner} needs ${expected}.`;
  const remedy = `Send ${expected}.`;
  return { rule: "either-or", pointer, problem, remedy, message: problem, expected, actual: show(data) };
}

function undocumentedForm(
  { parentSchema, instancePath: pointer, data }: ValidationError,
  branches: readonly ArgumentSchema[],
): DiagnosticDraft {
  const expected = expectationOfAny(branches);
  const problem = `\`${nameOf(pointer)}\` is ${show(data)}. ${parentSchema.description ?? ""}`.trimEnd();
  const remedy = `Prefer the documented form: ${expected}.`;
  const message = `${problem} Documented is ${expected}.`;
  return { rule: "undocumented-form", pointer, problem, remedy, message, expected, actual: show(data) };
}

/** Adds one keyword's error in words. Errors that only say that an inner one failed are left out. */
function explainOne(error: ValidationError, method: MethodName | undefined, found: Diagnostic[]): void {
  const { keyword, propertyName } = error;
  if (propertyName === undefined && keyword !== "if")
    found.push(breach(faultOf(error), method, evidenceOf(error.parentSchema)));
}

function evidenceOf(schema: ArgumentSchema): { level: EvidenceLevel; sources: readonly string[] } {
  return { level: schema["x-evidence"] ?? "documented", sources: schema["x-source"] ?? [] };
}

/** A fault inside something that is itself not documented is no more certain than that. */
function weaken(
  diagnostic: Diagnostic,
  evidence: { level: EvidenceLevel; sources: readonly string[] },
): Diagnostic {
  if (evidence.level === "documented" || diagnostic.evidence !== "documented") return diagnostic;
  return { ...diagnostic, severity: "warning", evidence: evidence.level, sources: evidence.sources };
}
