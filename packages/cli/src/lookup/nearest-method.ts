import { methodNames } from "@datacloud/contract/methods";
import { nearest } from "@datacloud/validators";

/** A question whether the nearest method was intended, or nothing where none is near. */
export function nearestMethod(name: string): string {
  const near = nearest(name, methodNames);
  if (near === undefined) return "";
  return ` Did you mean ${near}?`;
}
