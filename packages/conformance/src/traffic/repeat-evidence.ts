import { describeMethod, type EvidenceLevel, type MethodName } from "@datacloud/contract/methods";

/** How it is known that a write which is retried with another key, or with none, is carried out once more. */
export function repeatEvidence(method: MethodName): EvidenceLevel {
  const { does, evidence } = describeMethod(method).idempotency.repeat;
  // Where an equal request changes nothing, that another key makes another record follows from what the key is for.
  if (does === "changes nothing") return "inferred";
  return evidence.level;
}
