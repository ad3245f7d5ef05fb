import { objectOf } from "../core/json-parts.ts";
import { requestExamples, responseExamples } from "./examples.ts";
import type { LintRule } from "./rule.ts";

/** A scenario is a request and its response under one key; one without the other tells half a story. */
export const scenarioPairs: LintRule = () => ({
  Operation(operation, context) {
    const { location, report } = context;
    const requests = requestExamples(context, operation);
    const responses = responseExamples(context, operation);
    if (!responses.some(({ status }) => status === "200"))
      report("A method has at least one success scenario.", location.child("responses"));
    for (const { key, part } of responses) {
      const isStated = "x-request" in part.node;
      if (requests.has(key) && isStated)
        report(`The scenario ${key} has a request example and x-request; keep one.`, part.location);
      if (!requests.has(key) && !isStated)
        report(`The response example ${key} has no request example of that name.`, part.location);
    }
    for (const [key, part] of requests)
      if (!responses.some((response) => response.key === key))
        report(`The request example ${key} has no response example of that name.`, part.location);
  },
  Response(response, { location, report }) {
    const content = objectOf(response.content)["application/json"];
    const examples = objectOf(objectOf(content).examples);
    for (const [key, example] of Object.entries(examples)) {
      const value = objectOf(objectOf(example).value);
      const place = location.child(["content", "application/json", "examples", key]);
      if (value.ok === false && value.error !== key)
        report(`A failure scenario is named after its code, ${String(value.error)}.`, place);
    }
  },
});
