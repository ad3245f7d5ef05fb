export { diagnoseValue } from "./diagnose.ts";
export type { Diagnostic } from "./diagnostic.ts";
export { equal, formats, isMultiple, ucs2length, type Validate } from "./runtime.ts";
export type { ArgumentSchema } from "./schema.ts";
