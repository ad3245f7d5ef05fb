import { listOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { needsSource } from "./evidence-sourced.ts";
import { follow, jsonOf, type LintRule, type Node, type RuleContext } from "./rule.ts";

/** Every method says what it does to stored records and what a repeat does, so that no client needs to guess. */
export const idempotencyStated: LintRule = () => ({
  Operation(operation, context) {
    const { location, report } = context;
    if (operation["x-effect"] === undefined)
      report({ message: "x-effect is missing: reads, creates, replaces, changes or removes.", location });
    const stated = operation["x-idempotency"];
    if (!isObject(stated))
      return report({
        message: "x-idempotency is missing: {safe: true | by-key | false, key: argument}.",
        location,
      });
    const place = location.child("x-idempotency");
    if (stated.repeat === undefined)
      report({ message: "repeat is missing: stores again, fails or changes nothing.", location: place });
    const level = stated["x-evidence"];
    if (level !== undefined && stated["x-source"] === undefined)
      report({ message: needsSource, location: place });
    const names = argumentNames(context, operation);
    for (const key of [stated.key ?? []].flat()) {
      if (!names.has(String(key)))
        report({ message: `${String(key)} is not an argument of the method.`, location: place.child("key") });
    }
  },
});

function argumentNames(context: RuleContext, operation: Node): Set<string> {
  const body = jsonOf(
    context,
    follow(context, { node: operation, location: context.location }, "requestBody"),
  );
  const properties = body && follow(context, body, "schema", "properties");
  const parameters = listOf(operation.parameters).filter(isObject);
  return new Set([...Object.keys(properties?.node ?? {}), ...parameters.map(({ name }) => String(name))]);
}
