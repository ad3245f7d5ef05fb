export type { FaultKind, FaultSpec } from "./core/faults.ts";
export type { KeySpec } from "./core/keys.ts";
export type { LogEntry } from "./core/log-entry.ts";
export { type CreateOptions, createSandbox, type Sandbox } from "./sandbox.ts";
