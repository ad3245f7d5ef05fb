import type { EvidenceLevel, MethodName } from "@datacloud/contract/methods";
import { at, breach, type Diagnostic, type Fault, nameOf } from "./diagnostic.ts";
import { expectationOf } from "./expectation.ts";
import { nearest } from "./nearest.ts";
import type { ValidationError } from "./runtime.ts";
import type { ArgumentSchema } from "./schema.ts";
import { list, show } from "./show.ts";

/** Turns the errors of a compiled validator into diagnostics: one for each thing that a person would mend. */
export function explain(errors: readonly ValidationError[], method: MethodName): Diagnostic[] {
  const found = explainAll(errors, method);
  const isBroken = new Set(found.filter(({ severity }) => severity === "error").map(({ pointer }) => pointer));
  // What is wrong for certain makes guesses about the same value pointless.
  return found.filter(({ severity, pointer }) => severity === "error" || !isBroken.has(pointer));
}

function explainAll(errors: readonly ValidationError[], method: MethodName): Diagnostic[] {
  const isUnion = ({ keyword }: ValidationError) => keyword === "anyOf" || keyword === "oneOf";
  const unions = errors.filter(isUnion).sort((left, right) => left.schemaPath.length - right.schemaPath.length);
  const consumed = new Set<ValidationError>();
  const found: Diagnostic[] = [];
  for (const union of unions) {
    if (consumed.has(union)) continue;
    const inner = errors.filter((error) => error !== union && isWithin(error, union));
    for (const error of [union, ...inner]) consumed.add(error);
    found.push(...explainUnion(union, inner, method));
  }
  for (const error of errors) if (!consumed.has(error)) found.push(...explainOne(error, method));
  return found;
}

function isWithin(error: ValidationError, union: ValidationError): boolean {
  const isPart = error.schemaPath.startsWith(`${union.schemaPath}/`);
  return isPart && (error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`));
}

/** The branch that the value was meant for is explained; where none is clear, all that would do are named. */
function explainUnion(union: ValidationError, inner: readonly ValidationError[], method: MethodName): Diagnostic[] {
  const { parentSchema, instancePath: pointer, data } = union;
  const branches = (parentSchema[union.keyword] ?? []) as readonly ArgumentSchema[];
  const evidence = evidenceOf(parentSchema);
  if (parentSchema["x-only"] !== undefined) return [breach(undocumentedForm(union, branches), method, evidence)];
  if (branches.every(isRequirement)) return [breach(eitherOr(pointer, branches, data), method, evidence)];
  const meant = branches.map((_, index) => inner.filter(({ schemaPath }) => branchOf(schemaPath, union) === index)).filter(fitsType(pointer));
  const [only] = meant;
  if (meant.length === 1 && only && only.length > 0) {
    return explainAll(only, method).map((diagnostic) => weaken(diagnostic, evidence));
  }
  const name = nameOf(pointer) || "The value";
  const expected = list([...new Set(branches.map(expectationOf))], "or");
  const fault = { rule: "wrong-value", pointer, expected, actual: show(data), message: `\`${name}\` must be ${expected}; it is ${show(data)}.` };
  return [breach(withSuggestion(fault, data, branches.flatMap((branch) => branch.enum ?? [])), method, evidence)];
}

function branchOf(schemaPath: string, union: ValidationError): number {
  return Number.parseInt(schemaPath.slice(union.schemaPath.length + 1), 10);
}

/** Whether the value has the type of a branch, so that the branch's other errors are worth reading. */
function fitsType(pointer: string): (errors: readonly ValidationError[]) => boolean {
  return (errors) => !errors.some(({ keyword, instancePath }) => instancePath === pointer && ["type", "enum", "const"].includes(keyword));
}

function isRequirement(branch: ArgumentSchema): boolean {
  return branch.required !== undefined && branch.type === undefined;
}

function eitherOr(pointer: string, branches: readonly ArgumentSchema[], data: unknown): Fault {
  const sets = branches.map(({ required = [] }) => list(required.map((name) => `\`${name}\``)));
  const expected = list(sets, sets.some((set) => set.includes(" and ")) ? ", or" : "or").replace(" , or", ", or");
  const owner = pointer === "" ? "The call" : `\`${nameOf(pointer)}\``;
  return { rule: "either-or", pointer, message: `${owner} needs ${expected}.`, expected, actual: show(data) };
}

function undocumentedForm({ parentSchema, instancePath: pointer, data }: ValidationError, branches: readonly ArgumentSchema[]): Fault {
  const expected = list([...new Set(branches.map(expectationOf))], "or");
  const message = `\`${nameOf(pointer)}\` is ${show(data)}. ${parentSchema.description ?? ""} Documented is ${expected}.`;
  return { rule: "undocumented-form", pointer, message, expected, actual: show(data) };
}

/** One keyword's error in words. Errors that only say that an inner one failed are left out. */
function explainOne(error: ValidationError, method: MethodName): Diagnostic[] {
  const { keyword, propertyName } = error;
  if (propertyName !== undefined || keyword === "if") return [];
  const write = writers[keyword] ?? writeOther;
  return [breach(write(error), method, evidenceOf(error.parentSchema))];
}

const writers: Readonly<Record<string, (error: ValidationError) => Fault>> = {
  required: ({ instancePath, params, parentSchema, data }) => {
    const name = String(params.missingProperty);
    const pointer = at(instancePath, name);
    const property = parentSchema.properties?.[name];
    const expected = typeof property === "object" ? expectationOf(property) : "a value";
    const message = `\`${nameOf(pointer)}\` is missing. It must be ${expected}.`;
    const given = data !== null && typeof data === "object" ? Object.keys(data) : [];
    const unknown = given.filter((key) => !Object.hasOwn(parentSchema.properties ?? {}, key));
    return withSuggestion({ rule: "missing-argument", pointer, message, expected, actual: "nothing" }, name, unknown, "instead of");
  },
  type: (error) => value("wrong-type", error, expectationOf(error.parentSchema)),
  format: (error) => value("wrong-format", error, expectationOf(error.parentSchema)),
  enum: (error) => {
    const fault = value("wrong-value", error, expectationOf(error.parentSchema));
    return withSuggestion(fault, error.data, error.parentSchema.enum ?? []);
  },
  const: (error) => value("wrong-value", error, expectationOf(error.parentSchema)),
  pattern: (error) => {
    const { description, title } = error.parentSchema;
    const expected = title && !description ? expectationOf(error.parentSchema) : `text that matches ${String(error.params.pattern)}`;
    return value("wrong-form", error, expected);
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
    const message = `\`${name}\` needs \`${missing}\` beside it. Add \`${missing}\` or leave \`${name}\` out.`;
    return { rule: "depends-on", pointer: at(instancePath, missing), message, expected, actual: "nothing" };
  },
  propertyNames: ({ instancePath, params, parentSchema }) => {
    const pointer = at(instancePath, String(params.propertyName));
    const pattern = (parentSchema.propertyNames as ArgumentSchema | undefined)?.pattern;
    const expected = pattern === undefined ? "another name" : `a name that matches ${pattern}`;
    const message = `\`${nameOf(instancePath)}\` has the name ${show(String(params.propertyName)).replace("the text ", "")}; it must be ${expected}.`;
    return { rule: "wrong-name", pointer, message, expected, actual: show(params.propertyName) };
  },
  not: ({ instancePath: pointer, parentSchema, schema, data }) => {
    const names = ((schema as ArgumentSchema).required ?? []).map((name) => `\`${name}\``);
    const expected = names.length > 0 ? `only one of ${list(names)}` : "another value";
    const message = parentSchema.description ?? `The call must not have ${list(names)} together.`;
    return { rule: "not-both", pointer, message, expected, actual: show(data) };
  },
};

function writeOther(error: ValidationError): Fault {
  return value("wrong-value", error, `a value that keeps to \`${error.keyword}\``);
}

function value(rule: string, { instancePath: pointer, data, parentSchema }: ValidationError, expected: string): Fault {
  const subject = pointer === "" ? "The value" : `\`${nameOf(pointer)}\``;
  const why = parentSchema["x-evidence"] !== undefined && parentSchema.description ? ` ${parentSchema.description}` : "";
  return { rule, pointer, message: `${subject} must be ${expected}; it is ${show(data)}.${why}`, expected, actual: show(data) };
}

function length(error: ValidationError, unit: string): Fault {
  const { minLength, maxLength, minItems, maxItems } = error.parentSchema;
  const [low, high] = unit === "items" ? [minItems, maxItems] : [minLength, maxLength];
  const range = low !== undefined && high !== undefined ? `${low} to ${high}` : low !== undefined ? `at least ${low}` : `at most ${high}`;
  const size = (error.data as { length: number }).length;
  const fault = value("wrong-length", error, `${range} ${unit} long`);
  return { ...fault, message: `\`${nameOf(fault.pointer)}\` must be ${range} ${unit} long; it has ${size}.`, actual: `${size} ${unit}` };
}

function withSuggestion(fault: Fault, given: unknown, known: readonly unknown[], word = "mean"): Fault {
  const names = known.filter((item) => typeof item === "string");
  const suggestion = typeof given === "string" ? nearest(given, names) : undefined;
  if (suggestion === undefined) return fault;
  if (word === "instead of") return { ...fault, message: `${fault.message} Is it \`${suggestion}\` that was meant?` };
  return { ...fault, suggestion, message: `${fault.message} Did you mean \`${suggestion}\`?` };
}

function evidenceOf(schema: ArgumentSchema): { level: EvidenceLevel; sources: readonly string[] } {
  return { level: schema["x-evidence"] ?? "documented", sources: schema["x-source"] ?? [] };
}

/** A fault inside something that is itself not documented is no more certain than that. */
function weaken(diagnostic: Diagnostic, evidence: { level: EvidenceLevel; sources: readonly string[] }): Diagnostic {
  if (evidence.level === "documented" || diagnostic.evidence !== "documented") return diagnostic;
  return { ...diagnostic, severity: "warning", evidence: evidence.level, sources: evidence.sources };
}
