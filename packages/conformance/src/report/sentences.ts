import { present } from "@datacloud/traffic";
import { counted } from "./counted.ts";
import { commandSentence, endedWell, isRecovering, recoverySentence } from "./recovery.ts";
import type { ConformanceReport, Finding, Share } from "./report.ts";

/** Whether the traffic could be judged: all of it could be read, and some of it was for the API with its arguments. */
export function isJudged({ summary, problems }: ConformanceReport): boolean {
  const { judged, partial, errors } = summary;
  return problems.length === 0 && (judged > partial || (judged > 0 && errors > 0));
}

/**
 * Whether the traffic conforms: it was judged, no finding counts, every method that had to be called was, and the command
 * ended well and recovers.
 */
export function isConforming(report: ConformanceReport): boolean {
  const { summary, required, command, recovery, acceptedBy } = report;
  const isAccepted = acceptedBy !== undefined;
  const isClean = isAccepted || (summary.errors === 0 && !isWarned(report));
  const hasEnded = command === undefined || endedWell(command);
  const isSafe = isAccepted || recovery === undefined || isRecovering(recovery);
  return isJudged(report) && isClean && hasEnded && isSafe && required.every(({ isMet }) => isMet);
}

/** Whether warnings alone keep the traffic from conforming. */
function isWarned({ summary, failOn }: ConformanceReport): boolean {
  return failOn === "warning" && summary.warnings > 0;
}

/** Whether the traffic conforms, for a sentence and for the eye. */
export function verdictOf(report: ConformanceReport) {
  if (isConforming(report)) return { words: "Conforms", sign: "✅", tone: "good", colour: "good" } as const;
  return { words: "Does not conform", sign: "❌", tone: "bad", colour: "error" } as const;
}

/** The verdict in one sentence. */
export function verdictSentence(report: ConformanceReport): string {
  const { summary, required, acceptedBy } = report;
  const missing = required.filter(({ isMet }) => !isMet).map(({ method }) => method);
  if (!isJudged(report)) return unjudgedSentence(report);
  const isLimit = isWarned(report) && summary.errors === 0 && acceptedBy === undefined;
  return present(
    `${verdictOf(report).words}: ${countsOf(report)}.`,
    partialSentence(report),
    acceptedBy !== undefined && `All of them are accepted by the baseline ${acceptedBy}.`,
    isLimit && "Warnings count, as --fail-on warning asks.",
    missing.length > 0 && `No conforming request to ${missing.join(", ")} was seen.`,
    commandSentence(report.command),
    recoverySentence(report.recovery),
  ).join(" ");
}

/** What a baseline took away from the findings; empty where it took nothing. */
export function acceptedSentence({ accepted }: ConformanceReport["baseline"]): string {
  if (accepted === 0) return "";
  return `${counted(accepted, "finding")} accepted by the baseline.`;
}

function countsOf({ summary }: ConformanceReport): string {
  const { errors, warnings, judged } = summary;
  return `${counted(errors, "error")}, ${counted(warnings, "warning")} in ${counted(judged, "request")}`;
}

function partialSentence({ summary: { partial } }: ConformanceReport): string {
  if (partial === 0) return "";
  const verb = partial === 1 ? "was" : "were";
  return `${counted(partial, "request")} ${verb} judged without arguments: the capture does not have the body.`;
}

/** Why there is no verdict, and what would lead to one. */
function unjudgedSentence(report: ConformanceReport): string {
  const { summary, problems, ignored } = report;
  if (problems.length > 0)
    return `Could not be judged: ${counted(problems.length, "problem")}; as far as it could be read, ${countsOf(report)}.`;
  if (summary.judged > 0)
    return `Could not be judged: the capture has none of the bodies of its ${counted(summary.judged, "request")}. Record them with their bodies.`;
  if (summary.entries === 0) return "Could not be judged: there is no request in it.";
  const hint = "If one of these hosts serves the API under another name, give it with --api-host HOST.";
  return `Could not be judged: none of ${counted(summary.entries, "request")} is for the Data Cloud API. Seen: ${hostsOf(ignored)}. ${hint}`;
}

/** The first of some hosts, each with its number of requests. */
function hostsOf(ignored: ConformanceReport["ignored"]): string {
  const names = ignored.slice(0, 5).map(({ name, count }) => `${name} ${count}`);
  const more = ignored.length - names.length;
  return present(...names, more > 0 && counted(more, "more host")).join(", ");
}

/** What was left out, in one sentence; empty where nothing was. */
export function ignoredSentence({ summary, ignored }: ConformanceReport): string {
  if (summary.ignored === 0 || summary.judged === 0) return "";
  return `${summary.ignored} of ${counted(summary.entries, "entry")} not for the API: ${hostsOf(ignored)}.`;
}

/** What was covered, in one sentence. */
export function coverageSentence({ coverage }: ConformanceReport): string {
  const share = ({ covered, total }: Share, what: string) => `${covered} of ${total} ${what}`;
  const { methods, arguments: args, encodings, errors } = coverage;
  return `Covered: ${share(methods, "methods")}, ${share(args, "arguments")}, ${share(encodings, "encodings")}, ${share(errors, "error codes")}.`;
}

const levels = {
  documented: "documented",
  observed: "observed in published programs",
  inferred: "inferred, not documented",
};

/** How the broken claim is known, and what the server thought of the request. */
export function evidenceOf({ evidence, server }: Finding): string {
  if (server === "accepted") return `${levels[evidence]}; the server accepted it`;
  if (server === "refused") return `${levels[evidence]}; the server rejected it too`;
  return levels[evidence];
}
