export { type Decoded, decode, type EncodedArguments } from "./decode.ts";
export { type Diagnosis, diagnose, diagnoseAnswer } from "./diagnose.ts";
export type { Diagnostic } from "./diagnostic.ts";
export { type Accepted, type Admitted, admit, type GateOptions, judge, judgeArguments, type KeyState, type Refused, type RequestParts, refuseSize } from "./judge.ts";
export { receive } from "./receive.ts";
export type { Json, JsonObject } from "./schema.ts";
export { equal } from "./runtime.ts";
export { redact } from "./show.ts";
