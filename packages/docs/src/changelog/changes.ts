import { compareDocuments } from "@datacloud/contract/diff";

/** One difference between two documents, as the page shows it. */
export interface Change {
  method: string;
  /** Whether a program that was right before is wrong now. */
  isBreaking: boolean;
  text: string;
}

/** What changed from one document to another, method by method, breaking changes first. Words for people are left out. */
export function changes(before: object, after: object): Change[] {
  const found = compareDocuments(before, after).flatMap(({ level, kind, method, text }) => {
    const isShown = level !== "editorial" || kind === "evidence";
    return isShown && method !== null ? [{ method, isBreaking: level === "breaking", text }] : [];
  });
  const order = [...new Set([...pathsOf(after), ...pathsOf(before)])];
  return found.toSorted((left, right) => order.indexOf(left.method) - order.indexOf(right.method));
}

/** The methods in the order of the document. */
function pathsOf(document: object): string[] {
  const { paths = {} } = document as { paths?: object };
  return Object.keys(paths).map((path) => path.slice(1));
}
