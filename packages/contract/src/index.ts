export * from "./arguments.ts";
export * from "./conventions.ts";
export * from "./errors.ts";
export type * from "./generated/signatures.ts";
export * from "./methods.ts";
export type * from "./openapi.ts";
export * from "./probes.ts";
export * from "./profile.ts";
export * from "./scenarios.ts";
