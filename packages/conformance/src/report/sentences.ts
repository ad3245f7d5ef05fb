import { counted } from "./kinds.ts";
import { commandSentence, endedWell, isRecovering, recoverySentence } from "./recovery.ts";
import type { ConformanceReport, Finding, Share } from "./report.ts";

/** Whether the traffic conforms: no error, every method that had to be called was, the command ended well and recovers. */
export function isConforming(report: ConformanceReport): boolean {
  const { summary, required, command, recovery } = report;
  const isClean = summary.errors === 0 && !isWarned(report);
  const isComplete = isClean && required.every(({ isMet }) => isMet);
  const hasEnded = command === undefined || endedWell(command);
  return isComplete && hasEnded && (recovery === undefined || isRecovering(recovery));
}

/** Whether warnings alone keep the traffic from conforming. */
function isWarned({ summary, failOn }: ConformanceReport): boolean {
  return failOn === "warning" && summary.warnings > 0;
}

/** The verdict in one sentence. */
export function verdictSentence(report: ConformanceReport): string {
  const { summary, required } = report;
  const missing = required.filter(({ isMet }) => !isMet).map(({ method }) => method);
  if (summary.judged === 0 && missing.length === 0) return "Nothing was judged: there is no call to the API.";
  const counts = `${counted(summary.errors, "error")}, ${counted(summary.warnings, "warning")}`;
  const calls = `${counted(summary.judged, "call")}`;
  const lack = missing.length > 0 ? ` No conforming call of ${missing.join(", ")} was seen.` : "";
  const run = [commandSentence(report.command), recoverySentence(report.recovery)].filter(Boolean);
  const verdict = isConforming(report) ? conforms(report) : "Does not conform";
  return [`${verdict}: ${counts} in ${calls}.${lack}`, ...run].join(" ");
}

/** What could not be read may hold anything. */
function conforms({ problems }: ConformanceReport): string {
  return problems.length > 0 ? "Not judged in full" : "Conforms";
}

/** What was left out, in one sentence; empty where nothing was. */
export function ignoredSentence({ summary, ignored }: ConformanceReport): string {
  if (summary.ignored === 0) return "";
  const names = ignored.slice(0, 5).map(({ name, count }) => `${name} ${count}`);
  const more = ignored.length > names.length ? `, ${ignored.length - names.length} more hosts` : "";
  return `${summary.ignored} of ${counted(summary.entries, "entry")} not for the API: ${names.join(", ")}${more}.`;
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
  inferred: "inferred, no page settles it",
};

/** How the broken claim is known, and what the server thought of the call. */
export function evidenceOf({ evidence, server }: Finding): string {
  const word =
    server === "accepted"
      ? "; the server accepted it"
      : server === "refused"
        ? "; the server refused it too"
        : "";
  return `${levels[evidence]}${word}`;
}
