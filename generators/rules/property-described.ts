import { objectOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { type LintRule, resolve } from "./rule.ts";

/** A property without a description is a name to guess from, and so is a query parameter. */
export const propertyDescribed: LintRule = () => ({
  Parameter(parameter, { report }) {
    if (typeof parameter.description !== "string")
      report(`The parameter ${String(parameter.name)} has no description.`);
  },
  Schema(schema, context) {
    const { location, report } = context;
    // What must not be needs no words: the properties are described where they may be.
    if (location.pointer.endsWith("/not")) return;
    for (const [name, node] of Object.entries(objectOf(schema.properties))) {
      if (!isObject(node)) continue;
      const place = location.child(["properties", name]);
      const target = node.description === undefined ? resolve(context, { node, location: place }) : { node };
      if (typeof target?.node.description !== "string")
        report(`The property ${name} has no description.`, place);
    }
  },
});
