import { objectOf } from "../core/json-parts.ts";
import { isObject } from "../core/model.ts";
import type { LintRule } from "./rule.ts";

const types = ["application/json", "application/x-www-form-urlencoded"];

/** JSON and form are two encodings of the same arguments, so both refer to one named schema of the method. */
export const requestSchemaShared: LintRule = () => ({
  Operation(operation, { location, report }) {
    if (!isObject(operation.requestBody)) return;
    const place = location.child(["requestBody", "content"]);
    const content = objectOf(operation.requestBody.content);
    const id = String(operation.operationId);
    const wanted = `#/x-schemas/${id.charAt(0).toUpperCase()}${id.slice(1)}Arguments`;
    if (JSON.stringify(Object.keys(content)) !== JSON.stringify(types)) {
      report({ message: `A body is offered as ${types.join(" and ")}, in this order.`, location: place });
    }
    for (const [type, media] of Object.entries(content)) {
      const schema = isObject(media) && isObject(media.schema) ? media.schema : {};
      if (schema.$ref !== wanted)
        report({ message: `The schema must be $ref: '${wanted}'.`, location: place.child([type]) });
    }
  },
});
