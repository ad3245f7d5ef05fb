import { listAround, objectsOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { needsSource } from "./evidence-sourced.ts";
import { follow, jsonOf, type LintRule, type Node, type RuleContext } from "./rule.ts";

/** Every method says what it does to stored records and what a repeat does, so that no client needs to guess. */
export const idempotencyStated: LintRule = () => ({
  Operation(operation, context) {
    const { location, report } = context;
    if (operation["x-effect"] === undefined)
      report("x-effect is missing: reads, creates, replaces, changes or removes.");
    const stated = operation["x-idempotency"];
    if (!isObject(stated))
      return report("x-idempotency is missing: {safe: true | by-key | false, key: argument}.");
    const place = location.child("x-idempotency");
    if (stated.repeat === undefined)
      report("repeat is missing: stores again, fails or changes nothing.", place);
    if (stated["x-evidence"] !== undefined && stated["x-source"] === undefined) report(needsSource, place);
    const names = argumentNames(context, operation);
    for (const key of listAround(stated.key).map(String))
      if (!names.has(key)) report(`${key} is not an argument of the method.`, place.child("key"));
  },
});

function argumentNames(context: RuleContext, operation: Node): Set<string> {
  const body = jsonOf(
    context,
    follow(context, { node: operation, location: context.location }, "requestBody"),
  );
  const properties = body && follow(context, body, "schema", "properties");
  const parameters = objectsOf(operation.parameters);
  return new Set([...Object.keys(properties?.node ?? {}), ...parameters.map(({ name }) => String(name))]);
}
