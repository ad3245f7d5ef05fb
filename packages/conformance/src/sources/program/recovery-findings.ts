import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { severityOf } from "@datacloud/validators";
import { counted } from "../../report/counted.ts";
import type { RecoveryRow } from "../../report/recovery.ts";
import type { Finding } from "../../report/report.ts";
import { overviewPage } from "../../traffic/api-address.ts";
import { keyAdvice, repeatEvidence } from "../../traffic/repeat-evidence.ts";
import type { Aftermath } from "./fault-run.ts";

type Draft = Pick<Finding, "rule" | "severity" | "message" | "expected" | "actual" | "remedy" | "evidence"> &
  Partial<Pick<Finding, "pointer">>;

/** What is to be said of a run with a fault; nothing where it ended as it should. */
export function recoveryFinding(row: RecoveryRow, aftermath: Aftermath): Omit<Finding, "id"> | undefined {
  const draft = draftOf(row, aftermath);
  if (!draft) return undefined;
  const { hit } = aftermath;
  const docs =
    draft.rule === "duplicated-write" && hit.method ? describeMethod(hit.method).docs : overviewPage;
  return { pointer: "", ...draft, entry: hit.entry, method: hit.method ?? null, docs };
}

function draftOf(row: RecoveryRow, aftermath: Aftermath): Draft | undefined {
  const { outcome, fault } = row;
  if (outcome === "duplicated") return duplicated(row, aftermath);
  if (outcome === "hung") return neverEnded(aftermath);
  if (outcome === "crashed") return crashed(row);
  if (outcome === "lost" && fault === "outage") return silentOutage();
  const isPassing = fault === "429" || fault === "500";
  if (outcome === "lost" || (outcome === "gave-up" && isPassing)) return lost(row);
  return undefined;
}

function lost({ fault, method, outcome, stored, isRetried }: RecoveryRow): Draft {
  // The page of the codes says that others come when the service is down; of 429 no page of this API speaks.
  const facts =
    fault === "429"
      ? ({ severity: "warning", evidence: "observed" } as const)
      : ({ severity: "error", evidence: "documented" } as const);
  const draft: Draft = {
    rule: "lost-write",
    ...facts,
    message: `${method} got the fault ${fault} once and no retry succeeded, and the command ended with exit code 0 (stored: ${stored}).`,
    expected: "another attempt after a passing failure",
    actual: isRetried ? "attempts without success" : "no other attempt",
    remedy: "Retry after 429 and 5xx, with exponential backoff and the same ID.",
  };
  if (outcome !== "gave-up") return draft;
  const message = `${method} got the fault ${fault} once and no retry succeeded, so its data is lost until the command is run again.`;
  return { ...draft, message, severity: "warning" };
}

function duplicated({ method, stored }: RecoveryRow, { hit, attempts }: Aftermath): Draft {
  const { keys, evidence } = repeatOf(hit.method);
  const again = attempts.find(({ outcome }) => outcome.kind === "success");
  return {
    rule: "duplicated-write",
    severity: severityOf(evidence),
    ...keyAdvice(keys[0]),
    message: `${method} was carried out, its response was lost, and entry ${again?.entry} stored the same once more: ${stored}.`,
    actual: keys.some((key) => hit.arguments[key] !== undefined) ? "another key" : "no key",
    evidence,
  };
}

function repeatOf(method: MethodName | undefined) {
  if (method === undefined) return { keys: [], evidence: "inferred" } as const;
  return { keys: describeMethod(method).idempotency.keys, evidence: repeatEvidence(method) };
}

function neverEnded({ later }: Aftermath): Draft {
  return {
    rule: "never-gave-up",
    severity: "warning",
    message: `The command had to be stopped: it sent ${counted(later.length, "more request")} after the fault and did not end.`,
    expected: "an end after some attempts, with an exit code that is not 0",
    actual: "no end",
    remedy: "Limit the number of attempts and the time they may take.",
    evidence: "inferred",
  };
}

function silentOutage(): Draft {
  return {
    rule: "never-gave-up",
    severity: "warning",
    message: "Every request failed, and the command ended with exit code 0.",
    expected: "an end after some attempts, with an exit code that is not 0",
    actual: "exit code 0",
    remedy: "End with an exit code that is not 0 when data could not be stored.",
    evidence: "inferred",
  };
}

function crashed({ fault, next }: RecoveryRow): Draft {
  return {
    rule: "unhandled-failure",
    severity: "warning",
    message: `The command crashed at the fault ${fault}: it ${next}. Nothing caught the error.`,
    expected: "another attempt, or an end that the program chooses",
    actual: "an end by a signal or an uncaught error",
    remedy: "Catch failed requests, retry where it is safe, and exit with your own message and exit code.",
    evidence: "inferred",
  };
}
