import { errors, isKnownErrorCode } from "@datacloud/contract/errors";
import { describeMethod } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { diagnoseResponse } from "@datacloud/validators";
import type { ApiRequest } from "../traffic/api-request.ts";
import type { FindingDraft } from "./request-findings.ts";

/** Where a real response differs from the document: news about the API, not a mistake of the integration. */
export function driftOf({ method, outcome, exchange }: ApiRequest): FindingDraft[] {
  const { response } = exchange;
  if (method === undefined || !response) return [];
  const { kind, status } = outcome;
  // The client gives an empty object for an empty body; what the document requires is then missing.
  const isEmpty = kind === "success" && response.body === "" && status !== 204 && status !== 205;
  const body = isEmpty ? {} : outcome.body;
  const isEnvelope = kind === "success" || kind === "failure";
  const { success, refused } = profile.statuses;
  const { docs, statuses = [success], failures = [refused] } = describeMethod(method);
  const found: FindingDraft[] = [];
  const add = (drift: Omit<FindingDraft, "remedy" | "docs">) => void found.push({ ...drift, remedy, docs });
  if (isEnvelope && (body || kind === "success")) {
    for (const diagnostic of body ? diagnoseResponse(method, body, status) : []) {
      const { rule, severity, pointer, message, expected, actual, evidence } = diagnostic;
      const name = `answer-${rule.replace("argument", "field")}`;
      add({ rule: name, severity, pointer, message, expected, actual, evidence });
    }
    const wanted = kind === "success" ? statuses : failures;
    if (status !== undefined && wanted.length > 0 && !wanted.includes(status))
      add(otherStatus(method, kind, wanted, status));
  } else if (
    kind === "broken" &&
    status !== undefined &&
    status < 500 &&
    status !== 404 &&
    !isRedirect(status) &&
    response.body !== undefined
  ) {
    const expected = profile.failure.hasOk ? "a JSON object with `ok`" : "a JSON object";
    const message = `${method} returned status ${status} with a body that is not ${expected}.`;
    const actual = "another body";
    const facts = { severity: "error", evidence: "documented" } as const;
    add({ rule: "answer-envelope", pointer: "", message, expected, actual, ...facts });
  }
  return found;
}

const remedy = "Nothing to fix in the integration. Report it to the maintainers of the OpenAPI document.";

function isRedirect(status: number): boolean {
  return status >= 300 && status < 400;
}

function otherStatus(method: string, kind: string, wanted: readonly number[], status: number) {
  const known = wanted.join(" or ");
  const message = `${method} returned a ${kind} with status ${status}; documented is ${known}.`;
  const [expected, actual] = [`status ${known}`, `status ${status}`];
  // Documents and pages often leave out some statuses of failures.
  const facts =
    kind === "success"
      ? ({ severity: "error", evidence: "documented" } as const)
      : ({ severity: "warning", evidence: "inferred" } as const);
  return { rule: "answer-status", pointer: "", message, expected, actual, ...facts };
}

/** A rejection that nothing in the request explains: what the code means and what to do, for information. */
export function rejectionOf({ method, outcome, isAccepted }: ApiRequest): FindingDraft | undefined {
  const { kind, status = 0 } = outcome;
  const isRefused = kind === "failure" || (kind === "broken" && status < 500 && !isRedirect(status));
  if (!isRefused || !isAccepted || method === undefined) return undefined;
  const code = outcome.code ?? String(status);
  const known = isKnownErrorCode(code) ? errors[code] : undefined;
  return {
    rule: "refused-by-server",
    severity: "info",
    pointer: "",
    message: `The server rejected this request with \`${code.slice(0, 60)}\`; nothing in the request contradicts the documentation.${known ? ` ${known.meaning}` : ""}`,
    expected: "a request that the server accepts",
    actual: `the error code ${code.slice(0, 60)}`,
    remedy: known?.remedy ?? "Read the server's message; the state of the account may explain it.",
    evidence: "documented",
    docs: describeMethod(method).docs,
  };
}
