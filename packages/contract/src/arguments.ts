import type { MethodArguments } from "./argument-description.ts";
import { methodArguments } from "./generated/arguments.ts";
import type { MethodName } from "./methods.ts";

export type {
  ArgumentDescription,
  JsonType,
  MethodArguments,
  ValueDescription,
} from "./argument-description.ts";

/**
 * The arguments of a method, as documented.
 *
 * @example
 * import { describeArguments } from "@datacloud/contract/arguments";
 *
 * describeArguments("customData.get").arguments.map(({ name }) => name); // ["id", "reference", "key"]
 */
export function describeArguments(name: MethodName): MethodArguments {
  return methodArguments[name] ?? { description: "", arguments: [] };
}
