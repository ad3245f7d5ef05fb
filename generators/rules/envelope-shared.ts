import { basename } from "node:path";
import { listOf, objectOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { jsonOf, type LintRule, type NodePlace, type RuleContext, resolve } from "./rule.ts";

const shared: Readonly<Record<string, readonly string[]>> = {
  "200": ["Success.yaml"],
  "422": ["Failure.yaml", "CommonFailure.yaml"],
};

/** Every answer is the shared envelope, or begins with it: `ok`, and for a failure its code and message. */
export const envelopeShared: LintRule = () => ({
  Operation(operation, context) {
    const { location, report } = context;
    const responses = objectOf(operation.responses);
    for (const status of Object.keys(shared))
      if (!(status in responses)) report(`A method needs a response ${status}.`, location.child("responses"));
    for (const [status, response] of Object.entries(responses)) {
      const place = location.child(["responses", status]);
      const bases = shared[status];
      if (!bases) report(`A method has responses 200 and 422, not ${status}.`, place);
      else if (isObject(response) && !isShared(context, { node: response, location: place }, bases))
        report(`The body must be ${bases[0]} or begin with it (allOf).`, place);
    }
  },
});

function isShared(context: RuleContext, response: NodePlace, bases: readonly string[]): boolean {
  const media = jsonOf(context, resolve(context, response));
  if (!media || !isObject(media.node.schema)) return false;
  const schema = { node: media.node.schema, location: media.location.child("schema") };
  return beginsWith(context, schema, bases, 0);
}

function beginsWith(
  context: RuleContext,
  schema: NodePlace,
  bases: readonly string[],
  depth: number,
): boolean {
  const ref = schema.node.$ref;
  if (typeof ref === "string" && bases.includes(basename(ref))) return true;
  const target = resolve(context, schema);
  const [first] = listOf(target?.node.allOf);
  if (!target || !isObject(first) || depth > 5) return false;
  const next = { node: first, location: target.location.child(["allOf", 0]) };
  return beginsWith(context, next, bases, depth + 1);
}
