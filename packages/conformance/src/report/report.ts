import type { EvidenceLevel } from "@datacloud/contract/methods";
import type { AssumptionsReport } from "./assumptions.ts";
import type { CommandEnd, Recovery } from "./recovery.ts";

/** How much a finding matters: a breach of a documented fact, of another one, or nothing to fix. */
export type Severity = "error" | "warning" | "info";

/** One thing that is wrong with the traffic. */
export interface Finding {
  /** The same for the same fault in every run: rule, method and place; `.2` and on for further entries. */
  id: string;
  rule: string;
  severity: Severity;
  /** Number of the entry in the capture, from 1. */
  entry: number;
  /** The capture that holds the entry, where several were judged. */
  capture?: string;
  /** The request: its verb, its address without what may be secret, and the status of the response. */
  request?: RequestLine;
  method: string | null;
  /** JSON Pointer into the arguments (of drift: into the response); empty for the request as a whole. */
  pointer: string;
  message: string;
  expected: string;
  /** What came, shortened, without secrets. */
  actual: string;
  /** What to do. */
  remedy: string;
  evidence: EvidenceLevel;
  /** The public page. */
  docs: string | null;
  /** Whether the server's response agrees with the verdict on the request. */
  server?: Agreement;
}

/** A request in one line. */
export interface RequestLine {
  verb: string;
  /** Host and path, without a query. */
  address: string;
  /** Absent where no response came, or none is known. */
  status: number | null;
}

/** What the server thought of a request that the document rejects: it rejected too, accepted, or its response says nothing. */
export type Agreement = "refused" | "accepted" | "silent";

/** Findings of one kind that are counted and no longer listed. */
export interface Collapsed {
  id: string;
  rule: string;
  severity: Severity;
  method: string | null;
  pointer: string;
  /** How many there were in all. */
  count: number;
  lastEntry: number;
}

/** How often something was seen, and what was not seen. */
export interface Share {
  covered: number;
  total: number;
}

/** What was seen of one method. */
export interface MethodCoverage {
  method: string;
  calls: number;
  /** Requests without an error that the server did not reject. */
  conforming: number;
  encodings: Readonly<Record<string, number>>;
  arguments: { seen: Readonly<Record<string, number>>; unseen: readonly string[] };
  errors: { seen: Readonly<Record<string, number>>; unseen: readonly string[] };
}

/** How much of the API the traffic touched. */
export interface Coverage {
  methods: Share;
  arguments: Share;
  encodings: Share;
  errors: Share;
  byMethod: readonly MethodCoverage[];
}

/** The totals of a report. */
export interface ReportSummary {
  /** Entries in the capture. */
  entries: number;
  judged: number;
  /** Requests among them whose arguments are unknown, because the capture does not have their bodies. */
  partial: number;
  ignored: number;
  errors: number;
  warnings: number;
}

/** The result of judging traffic; `report.schema.json` describes it for other programs. */
export interface ConformanceReport {
  version: 1;
  summary: ReportSummary;
  /** Mistakes of the integration. */
  findings: readonly Finding[];
  coverage: Coverage;
  /** Where real responses differ from the document: nothing that the integration could fix. */
  drift: readonly Finding[];
  /** Kinds of finding with too many entries to list. */
  collapsed: readonly Collapsed[];
  /** What was not for the API, by host. */
  ignored: readonly { name: string; count: number }[];
  /** What kept traffic from being read. */
  problems: readonly { message: string; offset?: number }[];
  /** Methods that had to be called, and whether a conforming request was seen. */
  required: readonly { method: string; isMet: boolean }[];
  /** Findings that a baseline accepts, and entries of it that were not found again. */
  baseline: { accepted: number; stale: readonly string[] };
  /** How the command ended that was judged, where one was. */
  command?: CommandEnd;
  /** How the command recovers, where faults were played. */
  recovery?: Recovery;
  /** What the traffic depends on that nobody has proved, where that was asked. */
  assumptions?: AssumptionsReport;
  source: string;
  /** Files that were judged, or that the judged command consists of. */
  files: readonly string[];
  /** The least severity that the traffic does not conform with. */
  failOn: "error" | "warning";
  /** The baseline that was written of this report, so that all of its findings are accepted. */
  acceptedBy?: string;
}
