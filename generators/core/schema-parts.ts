import { type Evidence, isObject, type Json, type Schema } from "./model.ts";

/** Evidence where it is stated and is not that of the public page. */
export function evidenceOf(schema: Schema): Evidence | null {
  const level = schema["x-evidence"];
  return level === "observed" || level === "inferred" ? { level, sources: texts(schema["x-source"]) } : null;
}

/** Branches that are values, not demands on which properties go together. */
export function branches(schema: Schema): Schema[] {
  const list = schema.anyOf ?? schema.oneOf;
  const found = Array.isArray(list) ? list.filter(isObject) : [];
  return found.filter(
    (branch) => !Object.keys(branch).every((key) => key === "required" || key === "properties"),
  );
}

/** The texts of a list; nothing for anything else. */
export function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** A text without the space around it; empty for anything else. */
export function text(value: Json | undefined): string {
  return typeof value === "string" ? value.trim() : "";
}
