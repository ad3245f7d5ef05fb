import type { MethodName } from "@datacloud/contract/methods";
import { methodsAt, splitPath } from "@datacloud/contract/routes";
import { withoutTrailing } from "@datacloud/traffic";

/** The methods at the path that an address ends with, on any host: one for each verb. */
export function methodsOf(url: string): readonly MethodName[] {
  const path = /^(?:[a-z]+:\/\/[^/?#]*)?([^?#]*)/i.exec(url)?.[1] ?? "";
  const found = splitPath(withoutTrailing(path, "/"));
  return found ? methodsAt(found.path) : [];
}
