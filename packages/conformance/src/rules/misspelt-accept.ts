import { overviewPage } from "../traffic/api-address.ts";
import { headerOf } from "../traffic/exchange.ts";
import { perRequest } from "./rule.ts";

/** Older examples of the pages misspell the header, newer ones do not. It is optional either way. */
export const misspeltAccept = perRequest(
  { id: "misspelt-accept", why: "A misspelt header is ignored." },
  ({ exchange }, report) => {
    if (headerOf(exchange.headers, "accepts") === undefined) return;
    report({
      message: "The header `Accepts` does not exist. Use `Accept`. Older examples misspell it.",
      expected: "the header `Accept`",
      actual: "the header `Accepts`",
      remedy: "Write `Accept: application/json`.",
      evidence: "inferred",
      docs: overviewPage,
    });
  },
);
