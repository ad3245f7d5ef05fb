import { describeArguments } from "@datacloud/contract/arguments";
import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";
import document from "@datacloud/contract/openapi.json" with { type: "json" };
import { pointerParts } from "@datacloud/traffic";
import type { Tool } from "@modelcontextprotocol/sdk/types.js";

type Json = Record<string, unknown>;

/** The name of a method's tool: agents take letters, digits, `_` and `-`. */
export function toolName(method: MethodName): string {
  return method.replaceAll(/[^\w-]/g, "_");
}

/** The methods that are offered. */
export function offeredMethods(allowWrites: boolean, allowed?: readonly string[]): MethodName[] {
  return methodNames.filter((name) => {
    const isRead = describeMethod(name).verb === "GET";
    return (isRead || allowWrites) && (allowed === undefined || allowed.includes(name));
  });
}

/** A method as a tool, with its schema from the document. */
export function toolOf(method: MethodName): Tool {
  const { summary, verb, effect, idempotency, docs, deprecated } = describeMethod(method);
  const { description, rules = [] } = describeArguments(method);
  const isRead = verb === "GET";
  const sentences = rules.map(({ text, evidence }) =>
    evidence === "documented" ? text : `${text} (${evidence})`,
  );
  return {
    name: toolName(method),
    title: summary,
    description: [`${summary}.`, deprecated ? "Deprecated." : "", description, ...sentences, docs ?? ""]
      .filter((part) => part !== "")
      .join("\n"),
    inputSchema: argumentSchema(method) as Tool["inputSchema"],
    annotations: {
      title: summary,
      readOnlyHint: isRead,
      destructiveHint: effect === "removes",
      idempotentHint: idempotency.safe === true,
      openWorldHint: true,
    },
  };
}

/** The JSON Schema of a method's arguments, with the schemas that it refers to. */
function argumentSchema(method: MethodName): Json {
  const operation = operationOf(method);
  const { content = {} } = resolve((operation.requestBody as Json | undefined) ?? {}) as { content?: Json };
  const [first] = Object.values(content) as Json[];
  const media = (content["application/json"] ?? first) as Json | undefined;
  const definitions: Json = {};
  const outside = inline(parameterSchema(operation), definitions) as ObjectSchema;
  const body = inline(media?.schema ?? {}, definitions, true) as Partial<ObjectSchema>;
  const hasDefinitions = Object.keys(definitions).length > 0;
  return {
    ...body,
    type: "object",
    properties: { ...outside.properties, ...body.properties },
    required: [...outside.required, ...(body.required ?? [])],
    ...(hasDefinitions && { $defs: definitions }),
  };
}

function operationOf(method: MethodName): Json {
  const { path, verb } = describeMethod(method);
  const paths = document.paths as unknown as Record<string, Record<string, Json>>;
  return paths[path]?.[verb.toLowerCase()] ?? {};
}

interface ObjectSchema {
  properties: Json;
  required: unknown[];
}

/** The parameters that are arguments: headers are not. */
function parameterSchema({ parameters }: Json): ObjectSchema & Json {
  const list = (Array.isArray(parameters) ? parameters : [])
    .map((each) => resolve(each as Json))
    .filter((each) => each.in === "query" || each.in === "path");
  return {
    type: "object",
    properties: Object.fromEntries(
      list.map(({ name, schema, description }) => [
        name,
        { ...(schema as Json), ...(description !== undefined && { description }) },
      ]),
    ),
    required: list.filter(({ required }) => required === true).map(({ name }) => name),
  };
}

function resolve(part: Json): Json {
  if (typeof part.$ref !== "string") return part;
  return pointerParts(part.$ref).reduce<unknown>((value, key) => (value as Json)?.[key], document) as Json;
}

/** A copy whose references lead into `$defs`, without the document's own extensions. */
function inline(value: unknown, definitions: Json, isTop = false): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, definitions));
  if (typeof value !== "object" || value === null) return value;
  const part = value as Json;
  const { $ref } = part;
  if (typeof $ref === "string") {
    const { $ref: _, ...siblings } = part;
    if (isTop) return inline({ ...resolve(part), ...siblings }, definitions);
    const name = pointerParts($ref).at(-1) ?? "";
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = {};
      definitions[name] = inline(resolve(part), definitions);
    }
    return { ...(inline(siblings, definitions) as Json), $ref: `#/$defs/${name}` };
  }
  const kept = Object.entries(part).filter(([key]) => !key.startsWith("x-"));
  return Object.fromEntries(kept.map(([key, inner]) => [key, inline(inner, definitions)]));
}
