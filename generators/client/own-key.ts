import type { Method, Model } from "../core/model.ts";
import { dereference, objectSchema } from "../core/object-schema.ts";

/**
 * The argument that makes a call safe to repeat, where a client may make one up: the method is safe by key and creates a
 * record without any of its keys, so none of them says which record is meant.
 */
export function ownKey({ schemas }: Model, method: Method): string | undefined {
  const { safe, keys } = method.idempotency;
  const [first] = keys;
  if (safe !== "by-key" || first === undefined) return undefined;
  const object = objectSchema(schemas, method.arguments);
  const properties = keys.map((key) => object?.properties.get(key));
  const isFree = properties.every((property) => property !== undefined && !property.isRequired);
  const { type } = dereference(schemas, object?.properties.get(first)?.schema ?? {});
  if (isFree && type === "string") return first;
  return undefined;
}
