export type { Answer, Exchange, Header } from "./exchange.ts";
export { createSession, type Session, type SessionOptions } from "./judge/session.ts";
export { judgeCapture } from "./judge-capture.ts";
export { type CaptureSource, openCapture } from "./read/capture.ts";
export type * from "./report/report.ts";
export { allRules } from "./rules/all-rules.ts";
export type { Breach, Check, Rule } from "./rules/rule.ts";
