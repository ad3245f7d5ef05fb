import { counted } from "./kinds.ts";
import type { ConformanceReport, Finding, Share } from "./report.ts";

/** Whether the traffic could be judged: all of it could be read, and some of it was for the API with its arguments. */
export function isJudged({ summary, problems }: ConformanceReport): boolean {
  const { judged, partial, errors } = summary;
  return problems.length === 0 && (judged > partial || (judged > 0 && errors > 0));
}

/** Whether the traffic conforms: it was judged, no finding counts, and every method that had to be called was. */
export function isConforming(report: ConformanceReport): boolean {
  const { summary, required, failOn, acceptedBy } = report;
  const counted = summary.errors + (failOn === "warning" ? summary.warnings : 0);
  const isClean = counted === 0 || acceptedBy !== undefined;
  return isJudged(report) && isClean && required.every(({ isMet }) => isMet);
}

/** The verdict in one sentence. */
export function verdictSentence(report: ConformanceReport): string {
  const { summary, required, failOn, acceptedBy } = report;
  const missing = required.filter(({ isMet }) => !isMet).map(({ method }) => method);
  if (!isJudged(report)) return unjudgedSentence(report);
  const lack = missing.length > 0 ? ` No conforming call of ${missing.join(", ")} was seen.` : "";
  const isWarned = failOn === "warning" && summary.errors === 0 && summary.warnings > 0;
  const limit = isWarned && acceptedBy === undefined ? " Warnings count, as --fail-on warning asks." : "";
  const accepted = acceptedBy === undefined ? "" : ` All of them are accepted by the baseline ${acceptedBy}.`;
  const verdict = isConforming(report) ? "Conforms" : "Does not conform";
  return `${verdict}: ${countsOf(report)}.${partialSentence(report)}${accepted}${limit}${lack}`;
}

function countsOf({ summary }: ConformanceReport): string {
  const { errors, warnings, judged } = summary;
  return `${counted(errors, "error")}, ${counted(warnings, "warning")} in ${counted(judged, "call")}`;
}

function partialSentence({ summary: { partial } }: ConformanceReport): string {
  if (partial === 0) return "";
  const subject = partial === 1 ? "1 call was" : `${partial} calls were`;
  return ` ${subject} judged without arguments: the capture does not have the body.`;
}

/** Why there is no verdict, and what would lead to one. */
function unjudgedSentence(report: ConformanceReport): string {
  const { summary, problems, ignored } = report;
  if (problems.length > 0)
    return `Could not be judged: ${counted(problems.length, "problem")}; as far as it could be read, ${countsOf(report)}.`;
  if (summary.judged > 0)
    return `Could not be judged: the capture has none of the bodies of its ${counted(summary.judged, "call")}. Record them with their bodies.`;
  if (summary.entries === 0) return "Could not be judged: there is no request in it.";
  const seen = ignored.slice(0, 5).map(({ name, count }) => `${name} ${count}`);
  const more = ignored.length > seen.length ? ` and ${ignored.length - seen.length} more` : "";
  const hint = "If one of these hosts serves the API under another name, give it with --api-host HOST.";
  return `Could not be judged: none of ${counted(summary.entries, "request")} is for the Data Cloud API. Seen: ${seen.join(", ")}${more}. ${hint}`;
}

/** What was left out, in one sentence; empty where nothing was. */
export function ignoredSentence({ summary, ignored }: ConformanceReport): string {
  if (summary.ignored === 0 || summary.judged === 0) return "";
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
