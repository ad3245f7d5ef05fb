import { describeArguments } from "@datacloud/contract/arguments";
import { describeMethod, type MethodName, methodNames } from "@datacloud/contract/methods";

/** Methods of which one makes what another needs, and the arguments that say which record it is. */
export interface Chain {
  makers: readonly MethodName[];
  users: readonly MethodName[];
  by: readonly string[];
}

/**
 * The document describes each method alone: that one prepares another stands only in the text of
 * `deployments.setPullServices`, which is to be called before the deployment.
 */
const preparing: Chain = {
  makers: ["deployments.setPullServices"],
  users: ["deployments.create", "deployments.upsert"],
  by: ["repository"],
};

/** Types of arguments by which a program may name a record. */
const nameTypes: ReadonlySet<string> = new Set(["string", "integer"]);

/** Every chain: those within a family follow from what its methods do to records, and from their keys. */
export const chains: readonly Chain[] = [...methodNames.flatMap(chainFrom), preparing].reduce(joined, []);

/** The methods that need the record which a method makes. */
function chainFrom(maker: MethodName): Chain[] {
  const by = identityOf(maker);
  if (by.length === 0) return [];
  const { family } = describeMethod(maker);
  const users = methodNames.filter(
    (user) => describeMethod(user).family === family && needsRecord(user, by) && hasAll(user, by),
  );
  if (users.length === 0) return [];
  return [{ makers: [maker], users, by }];
}

/** The arguments by which a program names the record that a method makes; none where the API names it. */
function identityOf(method: MethodName): readonly string[] {
  const { effect, idempotency } = describeMethod(method);
  if (effect !== "creates" && effect !== "replaces") return [];
  // The first key is the one that a program chooses; others are given by the API.
  const [key] = idempotency.keys;
  if (key !== undefined) return [key];
  if (effect === "replaces") return requiredNames(method);
  return [];
}

/** Required arguments that are a string or an integer, and nothing else. */
function requiredNames(method: MethodName): string[] {
  return describeArguments(method)
    .arguments.filter(({ required, types }) => required && nameTypes.has(types.join()))
    .map(({ name }) => name);
}

/** Whether a method reads or changes a record. What only removes one also tidies up after a failure. */
function needsRecord(method: MethodName, by: readonly string[]): boolean {
  const { effect } = describeMethod(method);
  if (effect !== "removes") return effect === "reads" || effect === "changes";
  return describeArguments(method).arguments.some(({ name, required }) => required && !by.includes(name));
}

function hasAll(method: MethodName, names: readonly string[]): boolean {
  const known = new Set(describeArguments(method).arguments.map(({ name }) => name));
  return names.every((name) => known.has(name));
}

/** Makers whose records the same methods need are one chain: the success of one makes up for the failure of another. */
function joined(before: Chain[], chain: Chain): Chain[] {
  const isSame = (other: Chain) => `${other.users} by ${other.by}` === `${chain.users} by ${chain.by}`;
  const same = before.find(isSame);
  if (!same) return [...before, chain];
  const whole = { ...same, makers: [...same.makers, ...chain.makers] };
  return before.map((other) => (other === same ? whole : other));
}
