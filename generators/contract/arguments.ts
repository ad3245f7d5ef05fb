import { listOf, text, typesOf } from "../core/json-parts.ts";
import { isObject, type Method, type Model, type Schema } from "../core/model.ts";
import { dereference } from "../core/object-schema.ts";
import { rulesOf } from "../core/rules.ts";
import { branches, evidencedParts, evidenceOf, exampleIn, membersOf, namesOf } from "../core/schema-parts.ts";
import { comment, constant, header } from "../core/text.ts";

type Schemas = Model["schemas"];
/** What is written of a value. Whatever is absent is left out, which keeps the table small. */
type Value = Record<string, unknown>;

/** The arguments of every method as plain data, for programs that build forms or flags from them. */
export function argumentTable({ methods, schemas }: Model): string {
  const table = Object.fromEntries(methods.map((method) => [method.name, describe(schemas, method)]));
  return [
    header("contract"),
    'import type { MethodArguments } from "../argument-description.ts";\n\n',
    comment(["The arguments of every method, with the rules between them."]),
    `${constant("methodArguments", table, "Readonly<Record<string, MethodArguments>>")};\n`,
  ].join("");
}

function describe(schemas: Schemas, method: Method): Value {
  const rules = rulesOf(schemas, method.arguments);
  return {
    description: method.description.trim().replaceAll(/\s*\n(?!\n)/g, " "),
    arguments: describeMembers(schemas, method.arguments, []),
    ...(rules.length > 0 && { rules: rules.map(({ text, level }) => ({ text, evidence: level })) }),
  };
}

/** The members of an object schema, those that are required first. */
function describeMembers(schemas: Schemas, schema: Schema, trail: readonly string[]): Value[] {
  return membersOf(schemas, schema).map(({ name, schema: member, isRequired, evidence }) => {
    const level = evidenceOf(dereference(schemas, member))?.level ?? evidence?.level;
    return {
      name,
      ...(isRequired && { required: true }),
      ...describeValue(schemas, member, trail),
      ...(level && { evidence: level }),
    };
  });
}

/** Types, formats, values and members of a value. Forms that are not documented count only where no form is. */
function describeValue(schemas: Schemas, schema: Schema, trail: readonly string[]): Value {
  const resolved = dereference(schemas, schema);
  const names = namesOf(schemas, schema, branches);
  // A schema that stands within itself is described once.
  if (names.some((name) => trail.includes(name))) return { types: ["object"], isOpen: true };
  const inside = [...trail, ...names];
  const forms = formsOf(schemas, schema);
  const types = new Set(forms.flatMap(formTypes));
  const times = forms
    .map((form) => form.format)
    .filter((format) => format === "iso8601" || format === "unix-time");
  const values = forms.flatMap((form) => listOf(form.enum));
  const members = membersOfForms(schemas, schema, inside);
  const list = forms.find((form) => isObject(form.items));
  const example = [resolved, ...forms].map(exampleIn).find((value) => value !== undefined);
  return {
    ...(text(resolved.description) && { description: text(resolved.description) }),
    types: [...types],
    ...(times.length > 0 && { times: [...new Set(times)] }),
    ...(forms.some((form) => form.format === "date") && { isDate: true }),
    ...(values.length > 0 && { values }),
    ...(resolved.default !== undefined && { default: resolved.default }),
    ...(example !== undefined && { example }),
    ...(forms.some(isOpen) && { isOpen: true }),
    ...(members.length > 0 && { members }),
    ...(list && isObject(list.items) && { items: describeValue(schemas, list.items, inside) }),
  };
}

/** The members that a value has in any of its forms. Required is what the value itself requires, or every form with members. */
function membersOfForms(schemas: Schemas, schema: Schema, trail: readonly string[], depth = 0): Value[] {
  const resolved = dereference(schemas, schema);
  const own = describeMembers(schemas, resolved, trail);
  const forms = depth > 20 ? [] : chosenOf(schemas, resolved);
  const lists = forms
    .map((form) => membersOfForms(schemas, form, trail, depth + 1))
    .filter((members) => members.length > 0);
  const isRequired = (members: readonly Value[], name: unknown) =>
    members.some((member) => member.name === name && member.required);
  return unique([...own, ...lists.flat()]).map(({ required: _, ...member }) => {
    const inForms = lists.length > 0 && lists.every((members) => isRequired(members, member.name));
    const { name, ...others } = member;
    return { name, ...((inForms || isRequired(own, name)) && { required: true }), ...others };
  });
}

/** The forms a value may take, each with the parts it is laid together from. */
function formsOf(schemas: Schemas, schema: Schema, depth = 0): Schema[] {
  const resolved = dereference(schemas, schema);
  const alternatives = branches(resolved);
  if (alternatives.length === 0 || depth > 20)
    return evidencedParts(schemas, resolved).map((part) => part.schema);
  const chosen = chosenOf(schemas, resolved);
  return [resolved, ...chosen.flatMap((branch) => formsOf(schemas, branch, depth + 1))];
}

/** The alternatives of a value: those that are documented, or all where none is. */
function chosenOf(schemas: Schemas, resolved: Schema): Schema[] {
  const alternatives = branches(resolved);
  const documented = alternatives.filter((branch) => evidenceOf(dereference(schemas, branch)) === null);
  if (documented.length > 0) return documented;
  return alternatives;
}

function formTypes(form: Schema): string[] {
  if (form.type === undefined && isObject(form.properties)) return ["object"];
  return typesOf(form);
}

function isOpen(schema: Schema): boolean {
  return schema.additionalProperties === true || isObject(schema.additionalProperties);
}

function unique(members: readonly Value[]): Value[] {
  return [...new Map(members.map((member) => [member.name, member])).values()];
}
