import type { Json } from "./model.ts";
import { identifier, string } from "./text.ts";

/** The type of one value: of a constant, or of a member of an enum. */
export function literalType(value: Json, isInput: boolean): string {
  if (typeof value === "string") return string(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => literalType(item, isInput)).join(", ");
    return `${isInput ? "readonly " : ""}[${items}]`;
  }
  const members = Object.entries(value).map(
    ([key, member]) => `${identifier(key)}: ${literalType(member, isInput)}`,
  );
  return members.length === 0 ? "{ [key: string]: never }" : `{ ${members.join("; ")} }`;
}
