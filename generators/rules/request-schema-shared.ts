import { objectOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import { capitalize } from "../core/text.ts";
import type { LintRule } from "./rule.ts";

const types = ["application/json", "application/x-www-form-urlencoded"];

/** JSON and form are two encodings of the same arguments, so both refer to one named schema of the method. */
export const requestSchemaShared: LintRule = () => ({
  Operation(operation, { location, report }) {
    if (!isObject(operation.requestBody)) return;
    const place = location.child(["requestBody", "content"]);
    const content = objectOf(operation.requestBody.content);
    const wanted = `#/x-schemas/${capitalize(String(operation.operationId))}Arguments`;
    if (Object.keys(content).join() !== types.join())
      report(`A body is offered as ${types.join(" and ")}, in this order.`, place);
    for (const [type, media] of Object.entries(content)) {
      if (objectOf(objectOf(media).schema).$ref !== wanted)
        report(`The schema must be $ref: '${wanted}'.`, place.child([type]));
    }
  },
});
