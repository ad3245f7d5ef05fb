import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { profile } from "@datacloud/contract/profile";
import { arePathsDotted } from "@datacloud/contract/routes";
import { present, withoutTrailing } from "@datacloud/traffic";
import { type Diagnostic, severityOf } from "@datacloud/validators";
import type { Finding } from "../report/report.ts";
import { overviewPage } from "../traffic/api-address.ts";
import type { ApiRequest } from "../traffic/api-request.ts";
import { lettersOf } from "../traffic/target.ts";
import { suggestMethod } from "./suggest-method.ts";

/** What a finding says beyond the request it is about. */
export type FindingDraft = Omit<Finding, "id" | "entry" | "method" | "server">;

/** Facts behind rejections of the gate that pages state, although the status of the rejection is a choice of the document. */
const documentedGate = new Set(["wrong-verb", "media-type", "not-authed", "invalid-auth"]);

/** A diagnostic of the gate as a finding: an error exactly where a documented fact is broken. */
export function draftOf(diagnostic: Diagnostic, request: ApiRequest): FindingDraft {
  const { rule, pointer, expected, actual, docs, sources } = diagnostic;
  const { problem, remedy, evidence } =
    rule === "unknown-method" ? ofUnknown(diagnostic, request) : ofKnown(diagnostic);
  const draft: FindingDraft = {
    rule,
    severity: severityOf(evidence),
    pointer,
    message: problem,
    expected,
    actual,
    remedy,
    evidence,
    docs: docs ?? sources[0] ?? overviewPage,
  };
  if (rule !== "not-authed" || !mayHaveHadKey(request)) return draft;
  const message = `${problem} The capture may lack it: what recorded it leaves keys out.`;
  return { ...draft, severity: "warning", message };
}

type Judged = Pick<FindingDraft, "remedy" | "evidence"> & { problem: string };

/**
 * A path that names no method. The overview gives the form of a path, so one without a dot breaks a documented fact, as
 * does a method's name in another form; other methods may exist without a page.
 */
function ofUnknown(
  { problem, remedy, suggestion, actual }: Diagnostic,
  { target, exchange }: ApiRequest,
): Judged {
  const { path, basePath = "" } = target;
  const isFormless = arePathsDotted && !path.slice(basePath.length).includes(".");
  const isNear = suggestion !== undefined && describeMethod(suggestion as MethodName).verb === exchange.verb;
  const meant = isNear && !isFormless ? suggestion : (suggestMethod(target, exchange) ?? suggestion);
  const form = isFormless && `A path has the form ${basePath}/METHOD_FAMILY.method.`;
  const isDocumented = isFormless || isSameName(actual, meant);
  return {
    problem: present(problem, form).join(" "),
    remedy: (meant && `Write \`${meant}\`.`) ?? remedy,
    evidence: isDocumented ? "documented" : "inferred",
  };
}

function ofKnown({ rule, reason, problem, remedy, evidence }: Diagnostic): Judged {
  // Pages ask for a media type; none speaks of compressed bodies.
  if (reason === "compressed") return { problem, remedy, evidence: "inferred" };
  if (documentedGate.has(rule)) return { problem, remedy, evidence: "documented" };
  return { problem, remedy, evidence };
}

/** Whether the key may have been left out of the capture. Where the server missed it too, it was not. */
function mayHaveHadKey({ exchange, outcome }: ApiRequest): boolean {
  const isMissed = outcome.code === profile.codes.noKey || outcome.status === 401;
  return exchange.mayLackKeys === true && !isMissed;
}

/** Whether a path ends with the name of a method but for case, separators, a plural or slashes. */
function isSameName(path: string, name: string | undefined): boolean {
  const plain = (text: string) => lettersOf(text.toLowerCase().replace(/s(?=\.)/, ""));
  const last = withoutTrailing(path, "/").split("/").at(-1) ?? "";
  return name !== undefined && plain(last) === plain(name);
}
