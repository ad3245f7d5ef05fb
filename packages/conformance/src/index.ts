export { createSession, type Session, type SessionOptions } from "./judge/session.ts";
export { WorkerError } from "./judge/workers/crew.ts";
export { type CaptureOptions, judgeCapture, judgeCaptures } from "./judge-capture.ts";
export { mergeReports } from "./merge/merge-reports.ts";
export { readReport } from "./merge/read-report.ts";
export { type EvidenceReport, evidenceSentence, type ProbeFinding } from "./probe/evidence.ts";
export { type EvidenceFormat, evidenceFormats } from "./probe/evidence-formats.ts";
export { type Journal, JournalError, openJournal } from "./probe/journal.ts";
export {
  isReading,
  type ProbeOptions,
  plannedProbes,
  randomPrefix,
  runProbes,
} from "./probe/run-probes.ts";
export { outline } from "./probe/wire.ts";
export { type Baseline, baselineOf, readBaseline } from "./report/baseline.ts";
export { formats, isFormat, type ReportFormat } from "./report/formats.ts";
export {
  type CommandEnd,
  endedWell,
  type Recovery,
  type RecoveryOutcome,
  type RecoveryRow,
} from "./report/recovery.ts";
export type * from "./report/report.ts";
export { isConforming, isJudged, verdictSentence } from "./report/sentences.ts";
export { terminalReport } from "./report/terminal.ts";
export { allRules } from "./rules/all-rules.ts";
export { recoveryRules } from "./rules/recovery-rules.ts";
export type { Breach, Check, Rule } from "./rules/rule.ts";
export { type CaptureSource, openCapture } from "./sources/capture/capture.ts";
export { type PlannedFault, type ProgramFault, programFaults } from "./sources/program/fault-player.ts";
export {
  judgeProgram,
  type ProgramOptions,
  type ProgramRun,
  type RunPlace,
} from "./sources/program/judge-program.ts";
export type { Ended } from "./sources/program/run-program.ts";
export {
  type JudgingEvents,
  type JudgingThread,
  startJudgingThread,
} from "./sources/proxy/judging-thread.ts";
export { type PassedExchange, readExchange } from "./sources/proxy/passed-exchange.ts";
export { type ProxyOptions, type RunningProxy, startProxy } from "./sources/proxy/proxy.ts";
export { type HarRecorder, recordHar } from "./sources/proxy/record-har.ts";
export { judgeServer, type ServerOptions } from "./sources/server/judge-server.ts";
export type { Exchange, Header, ResponseSeen } from "./traffic/exchange.ts";
