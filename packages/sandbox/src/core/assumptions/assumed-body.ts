import type { Assumptions } from "./assumptions.ts";

type Body = Readonly<Record<string, unknown>>;

/** How the bodies of successes differ, by method and `claim=name`. */
const shapes: readonly [method: string, claim: string, name: string, shape: (body: Body) => Body][] = [
  ["customData.get", "custom-data-get-place", "wrapped", wrapped],
  ["customData.set", "custom-data-set-place", "wrapped", wrapped],
  ["customMetrics.push", "custom-metrics-push-place", "wrapped", wrapped],
  ["customData.getAllByReference", "custom-data-list-name", "records", renamed],
  ["customMetrics.list", "custom-metrics-list-name", "records", renamed],
  ["aiToolMetrics.pushAll", "ai-tool-batch-name", "records", renamed],
  ["deployments.upsert", "deployment-upsert-fields", "absent", bare],
  ["deployments.update", "deployment-update-fields", "absent", bare],
];

/** The body of a success as the assumed API would send it. */
export function assumedBody(method: string, body: object, assumptions: Assumptions): object {
  if (assumptions.isEmpty) return body;
  const shape = shapes.find(([owner, claim, name]) => owner === method && assumptions.has(claim, name));
  if (shape) return shape[3](body as Body);
  return body;
}

function wrapped({ ok, ...rest }: Body): Body {
  return { ok, data: rest };
}

function renamed({ ok, data }: Body): Body {
  return { ok, records: data };
}

function bare({ ok }: Body): Body {
  return { ok };
}
