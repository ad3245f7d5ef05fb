import { listOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { entries, follow, jsonOf, type Node, type NodePlace, type RuleContext, resolve } from "./rule.ts";

/** The examples of an operation's request by key: of its body, or of its parameters together. */
export function requestExamples(context: RuleContext, operation: Node): Map<string, NodePlace> {
  const root = { node: operation, location: context.location };
  const body = jsonOf(context, follow(context, root, "requestBody"));
  const found = new Map(entries(context, body && follow(context, body, "examples")));
  const parameters = listOf(operation.parameters);
  for (const [index, node] of parameters.entries()) {
    if (!isObject(node)) continue;
    const parameter = resolve(context, { node, location: context.location.child(["parameters", index]) });
    for (const [key, part] of entries(context, parameter && follow(context, parameter, "examples")))
      found.set(key, part);
  }
  return found;
}

/** The examples of an operation's responses, with their status. */
export function responseExamples(
  context: RuleContext,
  operation: Node,
): { status: string; key: string; part: NodePlace }[] {
  const responses = follow(context, { node: operation, location: context.location }, "responses");
  return entries(context, responses).flatMap(([status, response]) => {
    const media = jsonOf(context, response);
    return entries(context, media && follow(context, media, "examples")).map(([key, part]) => ({
      status,
      key,
      part,
    }));
  });
}
