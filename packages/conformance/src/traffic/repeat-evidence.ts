import { describeMethod, type EvidenceLevel, type MethodName } from "@datacloud/contract/methods";

/** How it is known that a write which is retried with another key, or with none, is carried out once more. */
export function repeatEvidence(method: MethodName): EvidenceLevel {
  const { does, evidence } = describeMethod(method).idempotency.repeat;
  // Where an equal request changes nothing, that another key makes another record follows from what the key is for.
  if (does === "changes nothing") return "inferred";
  return evidence.level;
}

/** What a retry should have had: the argument that makes it safe, where the method has one. */
export function keyAdvice(key: string | undefined): { pointer?: string; expected: string; remedy: string } {
  if (key === undefined)
    return {
      expected: "no blind retry",
      remedy: "Check whether the first request took effect before you send it again.",
    };
  return {
    pointer: `/${key}`,
    expected: `the same \`${key}\` in both requests`,
    remedy: `Choose \`${key}\` once, before the first attempt, and send it with every attempt.`,
  };
}
