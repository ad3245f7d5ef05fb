import type { SessionOptions } from "../../judge/session.ts";
import type { ConformanceReport, Finding } from "../../report/report.ts";
import type { Problem } from "../capture/sinks.ts";
import type { PassedExchange } from "./passed-exchange.ts";

/** How a session judges, without what only its own thread can call. */
export type ThreadOptions = Omit<SessionOptions, "rules" | "onFinding" | "onCall">;

/** What the judging thread takes. */
export type Order =
  | { kind: "record"; file: string }
  | { kind: "passed"; exchanges: PassedExchange[]; bytes: number }
  | { kind: "ignored"; name: string }
  | { kind: "problem"; problem: Problem }
  | { kind: "end" };

/** What the judging thread reports. */
export type Notice =
  | { kind: "recording"; error?: string }
  | { kind: "broken"; error: string }
  | { kind: "finding"; finding: Omit<Finding, "id"> }
  | { kind: "unread"; reason: string }
  | { kind: "done"; bytes: number }
  | { kind: "report"; report: ConformanceReport };
