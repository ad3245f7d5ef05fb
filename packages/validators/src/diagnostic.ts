import { type ConventionId, conventions } from "@datacloud/contract/conventions";
import { describeMethod, type EvidenceLevel, type MethodName } from "@datacloud/contract/methods";
import { pointerParts } from "@datacloud/traffic";

/** One problem of a request or a response, with what a person can do about it. */
export interface Diagnostic {
  /** What kind of fault it is, for example `missing-argument`. */
  rule: string;
  /** Distinguishes faults of one kind: why a media type was rejected. */
  reason?: Reason;
  /** `error` where a documented fact is broken, `warning` where an observed or inferred one is. */
  severity: "error" | "warning";
  /** JSON Pointer (RFC 6901) into the arguments or the response; empty for the whole. */
  pointer: string;
  /** The whole in one or two sentences, for places that have room for one text: the problem and what to do. */
  message: string;
  /** What is wrong, without what to do. */
  problem: string;
  /** What to do, in one sentence. */
  remedy: string;
  /** What the document asks for. */
  expected: string;
  /** What came, shortened, without secrets. */
  actual: string;
  /** The nearest known name or value, where one is near. */
  suggestion?: string;
  evidence: EvidenceLevel;
  /** The pages that say so. */
  sources: readonly string[];
  /** The public page of the method. */
  docs: string | null;
}

/** Why a body of the wrong media type was rejected. */
export type Reason = "compressed" | "unlabelled" | "mislabelled";

/** What a check knows of a fault; the rest follows from its evidence and the method. */
export type DiagnosticDraft = Pick<Diagnostic, "rule" | "problem" | "remedy" | "expected" | "actual"> & {
  /** Empty, the whole, by default. */
  pointer?: string;
  reason?: Reason;
  suggestion?: string;
  /** The whole, where it is not simply the problem followed by the remedy. */
  message?: string;
};

/** How grave it is to break a claim: an error only where the claim is documented. */
export function severityOf(level: EvidenceLevel): "error" | "warning" {
  if (level === "documented") return "error";
  return "warning";
}

/** A fault against a claim of the document: an error where the claim is documented, a warning elsewhere. */
export function breach(
  draft: DiagnosticDraft,
  method: MethodName | undefined,
  evidence: { level: EvidenceLevel; sources: readonly string[] },
): Diagnostic {
  const description = method === undefined ? undefined : describeMethod(method);
  return {
    ...draft,
    pointer: draft.pointer ?? "",
    message: draft.message ?? `${draft.problem} ${draft.remedy}`,
    severity: severityOf(evidence.level),
    evidence: evidence.level,
    sources: evidence.sources.length > 0 ? evidence.sources : (description?.evidence.sources ?? []),
    docs: description?.docs ?? null,
  };
}

/** A fault against one of the conventions that hold for every method. */
export function unconventional(
  draft: DiagnosticDraft,
  method: MethodName | undefined,
  id: ConventionId,
): Diagnostic {
  return breach(draft, method, conventions[id].evidence);
}

/** A fault that stops the request whatever is known of the API: there is nothing to judge behind it. */
export function fatal(draft: DiagnosticDraft, method: MethodName | undefined, id: ConventionId): Diagnostic {
  return { ...unconventional(draft, method, id), severity: "error" };
}

/** The same where a page says so of the method, although the convention is only inferred. */
export function fatalByPage(draft: DiagnosticDraft, method: MethodName, id: ConventionId): Diagnostic {
  return { ...fatal(draft, method, id), evidence: "documented" };
}

/** What a sentence is about: the place that a pointer leads to, or the whole. */
export function subjectOf(pointer: string, whole: string): string {
  if (pointer === "") return whole;
  return `\`${nameOf(pointer)}\``;
}

/** The name a person would use for the place a pointer leads to: `services[0].identifier`. */
export function nameOf(pointer: string): string {
  const parts = pointerParts(pointer);
  let name = "";
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? "";
    if (/^\d+$/.test(part)) name += `[${part}]`;
    else name += index === 0 ? part : `.${part}`;
  }
  return name;
}
