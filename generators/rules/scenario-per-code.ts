import { listOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { responseExamples } from "./examples.ts";
import { follow, jsonOf, type LintRule, type NodePlace, type RuleContext, resolve } from "./rule.ts";

/** Every code a method lists is shown with the request that triggers it. */
export const scenarioPerCode: LintRule = () => ({
  Operation(operation, context) {
    const { location, report } = context;
    const failure = jsonOf(context, follow(context, { node: operation, location }, "responses", "422"));
    const schema = failure && follow(context, failure, "schema");
    const shown = new Set(responseExamples(context, operation).map(({ key }) => key));
    for (const { code, part } of schema ? listedCodes(context, schema) : []) {
      if (!shown.has(code)) report(`The code ${code} has no scenario.`, part.location);
    }
  },
});

/** The codes that stand in the method's own file; those of the shared schemas are shown once, in the shared response. */
function listedCodes(context: RuleContext, schema: NodePlace): { code: string; part: NodePlace }[] {
  const home = context.location.source.absoluteRef;
  const found: { code: string; part: NodePlace }[] = [];
  const stack: NodePlace[] = [schema];
  for (let part = stack.pop(); part; part = stack.pop()) {
    if (part.location.source.absoluteRef !== home) continue;
    const { enum: codes } = part.node;
    if (Array.isArray(codes)) for (const code of codes) found.push({ code: String(code), part });
    for (const key of ["allOf", "anyOf"]) {
      const list = part.node[key];
      for (const [index, node] of listOf(list).entries()) {
        const next = isObject(node)
          ? resolve(context, { node, location: part.location.child([key, index]) })
          : undefined;
        if (next) stack.push(next);
      }
    }
    const error = follow(context, part, "properties", "error");
    if (error) stack.push(error);
  }
  return found;
}
