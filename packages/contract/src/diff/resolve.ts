import { decodedText } from "../decoded-text.ts";
import type { Json, JsonObject } from "./change.ts";

/** Keys that say something to people and nothing to programs. */
const prose = new Set([
  ...["title", "summary", "description", "example", "examples", "externalDocs", "$comment", "tags"],
  ...["x-evidence", "x-source", "x-enumDescriptions", "x-enum-descriptions"],
]);

/** Whether a key is prose, or an extension that no program of ours reads. */
export function isProse(key: string): boolean {
  return prose.has(key) || (key.startsWith("x-") && key !== "x-idempotency" && key !== "x-arguments");
}

/** The object behind a value, or an empty one. */
export function object(value: Json | undefined): JsonObject {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  return {};
}

/** The list behind a value, or an empty one. */
export function list(value: Json | undefined): readonly Json[] {
  if (Array.isArray(value)) return value as readonly Json[];
  return [];
}

/** The text behind a value, or an empty one. */
export function text(value: Json | undefined): string {
  if (typeof value === "string") return value;
  return "";
}

/** The value behind references; what is next to a reference is on top. A reference that leads nowhere is nothing. */
export function resolve(document: JsonObject, value: Json | undefined): Json | undefined {
  let current = value;
  for (let hops = 0; hops < 50; hops += 1) {
    const { $ref, ...siblings } = object(current);
    if (typeof $ref !== "string") return current;
    const target = at(document, $ref);
    if (typeof target === "boolean") return target;
    current = { ...object(target), ...siblings };
  }
  return undefined;
}

function at(document: JsonObject, reference: string): Json | undefined {
  const parts = reference.replace(/^#\/?/, "").split("/");
  let current: Json | undefined = document;
  for (const part of parts.filter((each) => each !== "")) {
    const key = decodedText(part).replaceAll("~1", "/").replaceAll("~0", "~");
    current = Array.isArray(current) ? (current as readonly Json[])[Number(key)] : object(current)[key];
  }
  return current;
}

/** A value as text that is the same for the same meaning: without prose, keys in order, references followed. */
export function canonical(document: JsonObject, value: Json | undefined, depth = 0): string {
  const resolved = depth < 12 ? resolve(document, value) : value;
  if (Array.isArray(resolved))
    return `[${resolved.map((item) => canonical(document, item, depth + 1)).join()}]`;
  if (typeof resolved !== "object" || resolved === null) return JSON.stringify(resolved) ?? "";
  const entries = Object.entries(resolved as JsonObject).filter(([key]) => !isProse(key));
  const members = entries.map(
    ([key, each]) => `${JSON.stringify(key)}:${canonical(document, each, depth + 1)}`,
  );
  return `{${members.toSorted().join()}}`;
}
