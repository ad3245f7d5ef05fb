import { describeMethod, type MethodName } from "@datacloud/contract/methods";

/** A member of the client, for a method whose name is only known at run time. */
export type Caller = (args: object) => Promise<Record<string, unknown>>;

/** The member of the client that calls a method. */
export function clientMethodOf(client: object, method: MethodName): Caller {
  const { family, member } = describeMethod(method);
  // The client has one member per method of the same table.
  const call = (client as Record<string, Record<string, Caller>>)[family]?.[member];
  if (!call) throw new Error(`The client has no method ${method}.`);
  return call;
}
