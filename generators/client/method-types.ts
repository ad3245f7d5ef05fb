import type { Declarations } from "../core/declarations.ts";
import { present } from "../core/json-parts.ts";
import { isObject, type Method, type Model, type Schema } from "../core/model.ts";
import { dereference, objectSchema } from "../core/object-schema.ts";
import { comment } from "../core/text.ts";
import { typeText } from "../core/type-text.ts";

/**
 * The types of a method's members: `DeploymentsCreateCall` throws, `DeploymentsCreateTry` does not. Their signatures are
 * written out, not generic, so that a call costs the type checker nothing.
 */
export function methodTypes(model: Model, method: Method, declarations: Declarations): string {
  const { typeBase: base, name } = method;
  const args = `${isOptional(model, method) ? "args?" : "args"}: ${base}Args`;
  const failure = [
    comment([`The response of \`${name}\` when the request is rejected.`]),
    `export interface ${base}Failure {\n`,
    comment(["Always false."], "  "),
    "  ok: false;\n",
    comment(["Code of the error."], "  "),
    `  error: ${base}ErrorCode;\n`,
    comment(["A human-readable message."], "  "),
    "  message?: string;\n}\n",
  ];
  return present(
    ...failure,
    interfaceText(`${base}Call`, `Calls \`${name}\`, and throws on failure.`, args, `${base}Success`),
    method.verb !== "GET" && batchText(method, itemText(model, method, declarations)),
    interfaceText(
      `${base}Try`,
      `Calls \`${name}\`, and returns the API's failure.`,
      args,
      `${base}Success | ${base}Failure`,
    ),
  ).join("");
}

function interfaceText(name: string, doc: string, args: string, data: string): string {
  return [
    comment([doc]),
    `export interface ${name} {\n`,
    `  (${args}, options?: CallOptions): Promise<${data}>;\n`,
    comment(["The same, with the HTTP response beside the data."], "  "),
    `  withResponse(${args}, options?: CallOptions): Promise<DataWithResponse<${data}>>;\n}\n`,
  ].join("");
}

function batchText({ typeBase, name }: Method, item: string): string {
  const doc =
    "Sends many items: in lists where the method takes lists, else one by one. Rejects with a `BatchError`.";
  return [
    comment([`Calls \`${name}\`, also with many items.`]),
    `export interface ${typeBase}BatchCall extends ${typeBase}Call {\n`,
    comment([doc], "  "),
    `  batch(items: Items<${item}>, options?: BatchOptions<${item}>): Promise<BatchReport<${item}>>;\n}\n`,
  ].join("");
}

function itemText(model: Model, method: Method, { input }: Declarations): string {
  const list = listArgument(model, method);
  if (list) return typeText(input, list.items);
  return `${method.typeBase}Args`;
}

/** The argument of a method that takes one list of objects and nothing else. */
export function listArgument(
  { schemas }: Model,
  method: Method,
): { name: string; items: Schema } | undefined {
  const properties = [...(objectSchema(schemas, method.arguments)?.properties ?? [])];
  const [name = "", property] = properties[0] ?? [];
  if (properties.length !== 1 || !property?.isRequired) return undefined;
  const { items } = dereference(schemas, property.schema);
  if (isObject(items) && objectSchema(schemas, items)) return { name, items };
  return undefined;
}

function isOptional({ schemas }: Model, method: Method): boolean {
  const object = objectSchema(schemas, method.arguments);
  const isNeeded = [...(object?.properties.values() ?? [])].some(({ isRequired }) => isRequired);
  return !isNeeded && object?.alternatives.length === 0;
}
