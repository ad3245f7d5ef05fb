export { alternatives } from "./core/assumptions/alternatives.ts";
export { checkAssumptions, readAssumptions } from "./core/assumptions/assumptions.ts";
export type { FaultKind, FaultSpec } from "./core/faults.ts";
export type { KeySpec } from "./core/keys.ts";
export type { Verdict } from "./core/log.ts";
export type { LogEntry } from "./core/log-entry.ts";
export { openStorage, type StorageOptions } from "./open-storage.ts";
export { type CreateOptions, createSandbox, type Sandbox } from "./sandbox.ts";
export { type Served, type ServeOptions, serve } from "./serve.ts";
