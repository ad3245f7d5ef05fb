import { resolve } from "node:path";
import { bundle, type Origin } from "./bundle.ts";
import { findCycles } from "./cycles.ts";
import type { Diagnostic, Where } from "./diagnostic.ts";
import { displayName } from "./display-name.ts";
import { findExactNumbers } from "./exact-numbers.ts";
import { checkExtensions } from "./extensions.ts";
import { type ExactNumbers, isObject, type Json, type JsonObject } from "./model.ts";
import { readSource } from "./source.ts";
import { readVersion } from "./version.ts";

/** The description as read: one object whose every part still knows the file and line it came from. */
export interface Document {
  file: string;
  bundle: JsonObject;
  diagnostics: readonly Diagnostic[];
  /** Parts of the bundle that cannot be represented, so that operations that contain them are left out. */
  broken: Set<object>;
  /** Numbers that are rounded in the bundle. */
  exact: ExactNumbers;
  /** Where a part of the bundle, or the value of one of its keys, stands. */
  where(part: Json | undefined, key?: string): Where;
}

/** Reads a description with all files it refers to. Never throws: what is broken is in `diagnostics`. */
export function load(file: string): Document {
  const root = readSource(resolve(file));
  const { value, origins, broken, diagnostics } = bundle(root);
  const where = locator(displayName(root.file), origins);
  if (!isObject(value)) {
    const message = "An OpenAPI document is an object.";
    const isSyntaxFault = root.diagnostics.length > 0;
    const fault: Diagnostic = { rule: "document", severity: "error", message, where: where(undefined) };
    return {
      file: root.file,
      bundle: {},
      diagnostics: isSyntaxFault ? diagnostics : [...diagnostics, fault],
      broken,
      exact: new Map(),
      where,
    };
  }
  const { numbers, diagnostics: rounded } = findExactNumbers(value, (holder, key) => ({
    text: textAt(origins, holder, key),
    diagnostic: (message) => ({
      rule: "number",
      severity: "warning",
      message,
      where: where(holder as Json, key),
    }),
  }));
  const faults = [
    ...readVersion(value, where),
    ...findCycles(value, where, broken),
    ...checkExtensions(value, where),
    ...rounded,
  ];
  return {
    file: root.file,
    bundle: value,
    diagnostics: [...diagnostics, ...faults],
    broken,
    exact: numbers,
    where,
  };
}

/** What stands in the file under a key of a part. */
function textAt(origins: WeakMap<object, Origin>, holder: object, key: string): string | undefined {
  const origin = origins.get(holder);
  return origin?.source.written([...origin.path, key]);
}

function locator(file: string, origins: WeakMap<object, Origin>): Document["where"] {
  return (part, key) => {
    const origin = typeof part === "object" && part !== null ? origins.get(part) : undefined;
    if (!origin) return { file, line: 1 };
    return origin.source.where(key === undefined ? origin.path : [...origin.path, key]);
  };
}
