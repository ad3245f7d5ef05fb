import { counted } from "./kinds.ts";
import type { ConformanceReport, Finding, Share } from "./report.ts";

/** Whether the traffic conforms: no error, and every method that had to be called was. */
export function isConforming({ summary, required }: ConformanceReport): boolean {
  return summary.errors === 0 && required.every(({ isMet }) => isMet);
}

/** The verdict in one sentence. */
export function verdictSentence(report: ConformanceReport): string {
  const { summary, required } = report;
  const missing = required.filter(({ isMet }) => !isMet).map(({ method }) => method);
  if (summary.judged === 0 && missing.length === 0) return "Nothing was judged: there is no call to the API.";
  const counts = `${counted(summary.errors, "error")}, ${counted(summary.warnings, "warning")}`;
  const calls = `${counted(summary.judged, "call")}`;
  const lack = missing.length > 0 ? ` No conforming call of ${missing.join(", ")} was seen.` : "";
  return `${isConforming(report) ? "Conforms" : "Does not conform"}: ${counts} in ${calls}.${lack}`;
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
