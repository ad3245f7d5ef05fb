import { objectOf } from "../core/json-parts.ts";
import type { JsonObject } from "../core/model.ts";
import { nameOf, operationsOf } from "../core/operations.ts";
import type { Node, RuleContext } from "./rule.ts";

/** The names of the methods that a document has, as its conventions and probes give them. */
export function methodNamesIn({ paths }: Node, { resolve }: Pick<RuleContext, "resolve">): Set<string> {
  const reader = { resolve: (item: unknown) => (resolve(item).node ?? {}) as JsonObject };
  return new Set(operationsOf(reader, objectOf(paths)).map(nameOf));
}
