// The document with every reference resolved, for peers that read plain JSON Schema.
import { readFileSync } from "node:fs";

export const documentFile = new URL("../../../../packages/contract/dist/openapi.json", import.meta.url);
export const document = JSON.parse(readFileSync(documentFile, "utf8"));

/** A schema without references. */
export function resolve(schema) {
  if (Array.isArray(schema)) return schema.map(resolve);
  if (typeof schema !== "object" || schema === null) return schema;
  if (typeof schema.$ref === "string") {
    const name = schema.$ref.split("/").at(-1);
    const { $ref: _, ...rest } = schema;
    return { ...resolve(document.components.schemas[name]), ...resolve(rest) };
  }
  return Object.fromEntries(Object.entries(schema).map(([name, part]) => [name, resolve(part)]));
}
