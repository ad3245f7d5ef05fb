import type { Method, Model, Scenario } from "../core/model.ts";
import { withoutPath } from "../core/path-template.ts";
import { rulesOf } from "../core/rules.ts";
import { claimsOf, fieldsOf } from "./fields.ts";
import { sampleServer } from "./sample-server.ts";
import { formPairs } from "./samples/form-pairs.ts";
import { samplesOf } from "./samples/samples.ts";

/** What the site shows of a method beside what the contract has: fields in words, and samples. */
export function methodPage(model: Model, method: Method): object {
  const { schemas } = model;
  const sampled = method.scenarios.filter(hasSamples);
  const sources = method.errors.filter(({ evidence }) => evidence.level !== "documented");
  return {
    name: method.name,
    arguments: fieldsOf(schemas, method.arguments),
    rules: rulesOf(schemas, method.arguments),
    success: {
      description: method.successDescription,
      fields: fieldsOf(schemas, method.success),
      claims: claimsOf(schemas, method.success),
    },
    codeSources: Object.fromEntries(sources.map(({ code, evidence }) => [code, evidence.sources])),
    samples: Object.fromEntries(
      sampled.map(({ key, request }) => [key, sampledRequest(model, method, request)]),
    ),
  };
}

function sampledRequest(model: Model, method: Method, { arguments: args }: Scenario["request"]): object {
  return {
    pairs: formPairs({
      arguments: withoutPath(method, args),
      encodings: method.encodings,
      inQuery: method.inQuery,
    }),
    samples: samplesOf(sampleServer(model), method, args),
  };
}

/** Only calls that succeed are worth copying. */
function hasSamples({ request, response }: Scenario): boolean {
  return response.status < 300 && request.authorization === "active" && request.body === undefined;
}
