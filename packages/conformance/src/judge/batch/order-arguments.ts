import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";
import { chains } from "../../rules/chains.ts";
import { orderedDeployments } from "../../rules/newest-first.ts";

/** Arguments that rules on the order of requests look at. */
export interface OrderArguments {
  names: readonly string[];
  /** So many of them are looked at in every request, the others only once a request has failed. */
  always: number;
}

const byMethod = new Map(methodNames.map((method) => [method, orderArgumentsIn(method)]));
const none: OrderArguments = { names: [], always: 0 };

/** Most of them in one method. */
export const mostOrderArguments = Math.max(...[...byMethod.values()].map(({ names }) => names.length));

/** The arguments of a method that are worth handing on. */
export function orderArgumentsOf(method: MethodName | undefined): OrderArguments {
  if (method === undefined) return none;
  return byMethod.get(method) ?? none;
}

function orderArgumentsIn(method: MethodName): OrderArguments {
  const isOrdered = orderedDeployments.methods.some((name) => name === method);
  const first = isOrdered ? orderedDeployments.arguments : [];
  const inChains = chains.filter(({ makers, users }) => makers.includes(method) || users.includes(method));
  const { keys } = describeMethod(method).idempotency;
  const names = new Set<string>([...first, ...inChains.flatMap(({ by }) => by), ...keys]);
  return { names: [...names], always: first.length };
}
