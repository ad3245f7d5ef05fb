import type { Method, Model, Scenario } from "../core/model.ts";
import { rulesOf } from "../core/rules.ts";
import { type Claim, claimsOf, type Field, fieldsOf } from "./fields.ts";
import { sampleServer } from "./sample-server.ts";
import { formPairs } from "./samples/form-pairs.ts";
import { samplesOf } from "./samples/samples.ts";

/** What the site shows of a method, resolved: no reference of the document is left. */
export function methodPage(model: Model, method: Method): object {
  const { schemas } = model;
  return {
    name: method.name,
    family: method.family,
    verb: method.verb,
    url: `${sampleServer(model).url}${method.path}`,
    operationId: method.operationId,
    summary: method.summary,
    description: method.description.trim(),
    docs: method.docs ?? null,
    deprecated: method.deprecated,
    successor: method.successor ?? null,
    evidence: method.evidence,
    idempotency: method.idempotency,
    tables: method.tables,
    encodings: method.encodings,
    arguments: fieldsOf(schemas, method.arguments),
    rules: rulesOf(schemas, method.arguments),
    success: success(model, method),
    errors: method.errors,
    scenarios: method.scenarios.map((scenario) => ({
      ...scenario,
      pairs: formPairs({ arguments: scenario.request.arguments, encodings: method.encodings }),
      samples: hasSamples(scenario) ? samplesOf(sampleServer(model), method, scenario.request.arguments) : [],
    })),
  };
}

function success(
  { schemas }: Model,
  method: Method,
): { description: string; fields: Field[]; claims: Claim[] } {
  return {
    description: method.successDescription,
    fields: fieldsOf(schemas, method.success),
    claims: claimsOf(schemas, method.success),
  };
}

/** Only calls that succeed are worth copying. */
function hasSamples({ request, response }: Scenario): boolean {
  return response.status < 300 && request.authorization === "active" && request.body === undefined;
}
