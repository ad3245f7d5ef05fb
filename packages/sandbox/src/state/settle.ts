import { UnstorableError } from "./fit.ts";
import { failure } from "./outcome.ts";
import type { Query, Steps } from "./query.ts";
import type { Outcome } from "./store.ts";

/** Carries out a behaviour with a database that answers at once. */
export function settle(begin: () => Steps<Outcome>, carryOut: (query: Query) => unknown): Outcome {
  try {
    const steps = begin();
    let step = steps.next();
    while (!step.done) step = steps.next(carryOut(step.value));
    return step.value;
  } catch (error) {
    return unstorable(error);
  }
}

/** Carries out a behaviour with a database that answers later. */
export async function settleLater(
  begin: () => Steps<Outcome>,
  carryOut: (query: Query) => Promise<unknown>,
): Promise<Outcome> {
  try {
    const steps = begin();
    let step = steps.next();
    while (!step.done) step = steps.next(await carryOut(step.value));
    return step.value;
  } catch (error) {
    return unstorable(error);
  }
}

function unstorable(error: unknown): Outcome {
  if (error instanceof UnstorableError) return failure("invalid_arguments", error.message);
  throw error;
}
