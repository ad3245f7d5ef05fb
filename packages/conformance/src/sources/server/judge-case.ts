import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { severityOf } from "@datacloud/validators";
import type { FindingDraft } from "../../judge/request-findings.ts";
import { driftOf } from "../../judge/response-findings.ts";
import type { ApiRequest } from "../../traffic/api-request.ts";
import type { ServerCase } from "./server-case.ts";

/** What is wrong with a server's response to a case. */
export function judgeCase(item: ServerCase, request: ApiRequest): FindingDraft[] {
  const { kind, status, code } = request.outcome;
  const say = sayer(item, request);
  if (kind === "lost" || kind === "unknown")
    return [say("no-answer", "got no response", "a response", "none", "inferred")];
  if (kind === "limited")
    return [say("limited", "got the status 429", "a response", "status 429", "inferred")];
  if (status !== undefined && status >= 500)
    return [
      say(
        "server-broke",
        `got the status ${status}`,
        "a response of the API",
        `status ${status}`,
        "documented",
      ),
    ];
  const found = driftOf(request).map((finding) => ({
    ...finding,
    remedy: "Respond as the page of the method shows.",
  }));
  const { expect } = item;
  if (expect.ok) {
    if (kind === "failure") found.push(rejectedValid(say, code ?? String(status), item.method));
    return found;
  }
  if (kind === "success")
    found.push(say("accepts-invalid", "was accepted", "an error response", "ok: true", "documented"));
  else if (kind === "failure" && !expect.codes.includes(code ?? ""))
    found.push(
      say(
        "other-code",
        `was rejected with \`${code}\``,
        `the code ${expect.codes[0]}`,
        `the code ${code}`,
        "inferred",
      ),
    );
  return found;
}

type Say = (
  rule: string,
  what: string,
  expected: string,
  actual: string,
  evidence: FindingDraft["evidence"],
) => FindingDraft;

/** A finding about a case, with the case in words. */
function sayer(item: ServerCase, { method }: ApiRequest): Say {
  return (rule, what, expected, actual, evidence) => ({
    rule,
    severity: severityOf(evidence),
    pointer: item.expect.ok ? "" : item.expect.pointer,
    message: `${method} (${item.encoding}; ${item.name.replace(/\.$/, "")}) ${what}.`,
    expected,
    actual,
    remedy: remedies[rule] ?? "Compare the server with the page of the method.",
    evidence,
    docs: describeMethod(item.method).docs,
  });
}

const remedies: Readonly<Record<string, string>> = {
  "accepts-invalid": `Reject it with ${profile.statuses.refused} and \`ok: false\`.`,
  "server-broke": `Respond with ${profile.statuses.refused} and \`ok: false\` where the request is wrong.`,
  "no-answer": "Find out why the server sent no response.",
};

/** Codes that speak of the request itself, and not of what is stored or whom the key belongs to. */
const ofRequest: ReadonlySet<string> = new Set([
  profile.codes.invalid,
  profile.codes.missing,
  profile.codes.malformed,
]);
/** What methods do whose scenarios need nothing to be there before. */
const makes: ReadonlySet<string> = new Set(["creates", "replaces"]);

/** A valid request may be rejected for what is stored; only a rejection of the request itself is worth a look. */
function rejectedValid(say: Say, code: string, method: MethodName): FindingDraft {
  const finding = say(
    "refuses-valid",
    `was rejected with \`${code}\``,
    "ok: true",
    `the code ${code}`,
    "inferred",
  );
  if (ofRequest.has(code) && makes.has(describeMethod(method).effect)) return finding;
  return { ...finding, severity: "info" };
}
