import type { EvidenceLevel, MethodName } from "@datacloud/contract/methods";
import type { Diagnostic } from "@datacloud/validators";
import type { ApiRequest } from "../traffic/api-request.ts";
import type { OrderedRequest } from "../traffic/ordered-request.ts";

/** What a rule found. Severity follows from the evidence unless the rule knows that less is at stake. */
export interface Breach {
  /** JSON Pointer into the arguments; empty, the request as a whole, by default. */
  pointer?: string;
  /** One or two sentences. */
  message: string;
  expected: string;
  actual: string;
  /** What to do, one sentence. */
  remedy: string;
  /** How the claim is known that is broken. */
  evidence: EvidenceLevel;
  /** `warning` or `info` where a documented fact is no promise that the request breaks. */
  severity?: "warning" | "info";
  /** The page, where it is not that of the method. */
  docs?: string;
  /** The request it is about, where it is not the one at hand. */
  about?: { entry: number; method: MethodName | undefined };
}

/** Takes what a rule finds. */
export type Report = (breach: Breach) => void;

/** What a rule does with one capture. */
export interface Check<Seen = ApiRequest> {
  /** Looks at the next request. */
  request(call: Seen, report: Report): void;
  /** Looks back at the end. */
  end?(report: Report): void;
}

/** A rule says what no schema can say. What it remembers between requests is bounded, so captures may be of any size. */
export interface Rule {
  id: string;
  /** Why it matters, one sentence. */
  why: string;
  begin(): Check;
  /** Whether a diagnostic of the gate says the same, so that it need not be said twice. */
  covers?(diagnostic: Diagnostic, breach: Breach): boolean;
}

/**
 * A rule that remembers requests. Each is looked at in the order of the capture, also where workers judge several parts of
 * it at once, so it sees of a request only what a worker hands on.
 */
export interface OrderRule extends Rule {
  begin(): Check<OrderedRequest>;
}

/** A rule that needs no memory. */
export function perRequest(rule: Omit<Rule, "begin">, request: Check["request"]): Rule {
  return { ...rule, begin: () => ({ request }) };
}
