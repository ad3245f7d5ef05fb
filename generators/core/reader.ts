import type { Diagnostic } from "./diagnostic.ts";
import { objectOf, oneOf, texts } from "./json-parts.ts";
import type { Document } from "./load.ts";
import type { Evidence, Json, JsonObject } from "./model.ts";
import { lookUp } from "./reference.ts";

/** Reads parts of a document and collects what it cannot represent. */
export interface Reader {
  document: Document;
  diagnostics: Diagnostic[];
  /** Reports a fault of `part`, or of the value of one of its keys; operations that contain the part are left out. */
  fail(rule: string, message: string, part: Json | undefined, key?: string): void;
  /** Says what is left out of a method that is kept. */
  warn(rule: string, message: string, part: Json | undefined, key?: string): void;
  /** The object behind a value: itself, or what its reference leads to with the reference's siblings on top. */
  resolve(value: Json | undefined): JsonObject;
}

export function createReader(document: Document): Reader {
  const diagnostics: Diagnostic[] = [];
  return {
    document,
    diagnostics,
    fail(rule, message, part, key) {
      if (typeof part === "object" && part !== null) document.broken.add(part);
      diagnostics.push({ rule, severity: "omission", message, where: document.where(part, key) });
    },
    warn(rule, message, part, key) {
      diagnostics.push({ rule, severity: "warning", message, where: document.where(part, key) });
    },
    resolve: (value) => resolve(document.bundle, value),
  };
}

/** Follows references inside a bundle, at most 50 in a row. */
export function resolve(bundle: JsonObject, value: Json | undefined): JsonObject {
  let object = objectOf(value);
  for (let hops = 0; hops < 50 && typeof object.$ref === "string"; hops += 1) {
    const { $ref, ...siblings } = object;
    object = { ...lookUp(bundle, String($ref)), ...siblings };
  }
  return object;
}

/** How a claim is known that says nothing of it: from a page of the documentation. */
export const documented: Evidence = { level: "documented", sources: [] };

/** The evidence a part states for itself, else the one it inherits. */
export function readEvidence(part: JsonObject, inherited = documented): Evidence {
  const level = oneOf(part["x-evidence"], ["documented", "observed", "inferred"] as const);
  const sources = texts(part["x-source"]);
  if (level !== undefined) return { level, sources };
  if (sources.length > 0) return { level: inherited.level, sources };
  return inherited;
}
