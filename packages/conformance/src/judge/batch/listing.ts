import { type Findings, type Kinship, keyOf, mostKinds, mostOfKind } from "../../report/findings.ts";
import type { BatchKind } from "./batch.ts";

/** Says which findings nobody will see the words of, as far as one worker can know it. */
export interface Listing extends Pick<Findings, "countUnlisted"> {
  /** Notes a finding that is handed on with its words. */
  note(finding: Kinship): void;
  /** Forgets what it has handed on, where that may never be joined. */
  forget(): void;
}

/**
 * Counts findings by kind. Batches come in the order of the capture, so what one worker has handed on of a kind the report
 * has met before, and when that is as much as is listed of a kind, the words of further findings are not needed.
 */
export function createListing(onCounted: (kind: BatchKind) => void): Listing {
  const counts = new Map<string, number>();
  const kinds = new Map<string, BatchKind>();
  return {
    note: (finding) => {
      const key = keyOf(finding);
      const count = counts.get(key);
      if (count !== undefined || counts.size < mostKinds) counts.set(key, (count ?? 0) + 1);
    },
    forget: () => {
      counts.clear();
    },
    countUnlisted: (finding) => {
      if (counts.size === 0) return false;
      const key = keyOf(finding);
      if ((counts.get(key) ?? 0) < mostOfKind) return false;
      // The same object again costs a message next to nothing.
      const kind = kinds.get(key) ?? kindOf(finding);
      kinds.set(key, kind);
      onCounted(kind);
      return true;
    },
  };
}

function kindOf({ rule, method, pointer, severity }: Kinship): BatchKind {
  return { rule, method, pointer, severity };
}
