import type { EvidenceLevel } from "./method-description.ts";

/** A JSON type. */
export type JsonType = "string" | "integer" | "number" | "boolean" | "object" | "array" | "null";

/** A value, as documented. */
export interface ValueDescription {
  description?: string;
  /** JSON types that the value may have; empty where any may. */
  types: readonly JsonType[];
  /** The forms of a point in time, where the value is one. */
  times?: readonly ("iso8601" | "unix-time")[];
  /** Whether the text is a day, `2025-01-31`. */
  isDate?: boolean;
  /** The values that are allowed, where they are listed. */
  values?: readonly unknown[];
  default?: unknown;
  example?: unknown;
  /** Whether an object takes any further member. */
  isOpen?: boolean;
  members?: readonly ArgumentDescription[];
  /** What the items of a list are. */
  items?: ValueDescription;
}

/** An argument of a method, or a member of one. */
export interface ArgumentDescription extends ValueDescription {
  name: string;
  required?: boolean;
  /** Left out where the argument is documented. */
  evidence?: EvidenceLevel;
}

/** The arguments of a method. */
export interface MethodArguments {
  /** What the method does, in Markdown. */
  description: string;
  /** Those that are required come first. */
  arguments: readonly ArgumentDescription[];
  /** Which arguments go together, each rule in a sentence. */
  rules?: readonly { text: string; evidence: EvidenceLevel }[];
}
