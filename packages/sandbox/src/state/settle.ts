import type { BehaviourResult } from "./behaviour-result.ts";
import type { Query, Steps } from "./query.ts";

/** Carries out a behaviour with a database that answers at once. */
export function settle(
  begin: () => Steps<BehaviourResult>,
  carryOut: (query: Query) => unknown,
): BehaviourResult {
  const steps = begin();
  let step = steps.next();
  while (!step.done) step = steps.next(carryOut(step.value));
  return step.value;
}
