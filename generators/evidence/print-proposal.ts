import { present } from "../core/json-parts.ts";
import type { Proposal } from "./propose.ts";

/** A proposal as text: the changes as a diff, then what a person must decide. */
export function printProposal({ changes, contradicted, loosened, unknown }: Proposal): string {
  const parts = present(
    ...changes.map(({ file, line, before, after }) =>
      [`${file}:${line}`, ...before.map((text) => `- ${text}`), ...after.map((text) => `+ ${text}`)].join(
        "\n",
      ),
    ),
    ...contradicted.map(({ finding, what, places }) =>
      [
        `CONTRADICTED ${finding.claim} (${responseOf(finding)}): ${what}`,
        "  Correct the claim, and everything that hangs on it:",
        ...places.map((place) => `  ${place}`),
      ].join("\n"),
    ),
    ...loosened.map(({ finding, places }) =>
      [
        `NOT CHECKED ${finding.claim} (${responseOf(finding)}): the API does not have this constraint.`,
        "  Take the constraint out of the document, and see to what hangs on it:",
        ...places.map((place) => `  ${place}`),
      ].join("\n"),
    ),
    unknown.length !== 0 && `The document has no probe ${unknown.join(", ")}.`,
    `${changes.length} claims become observed, ${loosened.length} constraints go, ${contradicted.length} claims are contradicted.`,
  );
  return `${parts.join("\n\n")}\n`;
}

function responseOf({ status, code }: { status: number | null; code: string | null }): string {
  return [status ?? "no response", code].filter((part) => part !== null).join(" ");
}
