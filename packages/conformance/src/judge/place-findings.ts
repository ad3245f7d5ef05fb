import type { Findings } from "../report/findings.ts";
import type { Finding } from "../report/report.ts";
import type { ApiRequest } from "../traffic/api-request.ts";
import type { SecretHider } from "./hide-secrets.ts";
import type { FindingDraft } from "./request-findings.ts";

/**
 * What is to be listed of one request, with its place and without its secrets. Of a kind that is no longer listed it is only
 * counted: nobody would see the words, and cleaning them takes longer than judging the request.
 */
export function placeFindings(
  findings: readonly FindingDraft[],
  request: ApiRequest,
  into: { findings: Pick<Findings, "countUnlisted">; hider: SecretHider; capture: string | undefined },
): Omit<Finding, "id">[] {
  const { entry, method = null } = request;
  const listed = findings.filter((one) => !into.findings.countUnlisted({ ...one, entry, method }));
  if (listed.length === 0) return [];
  const place = placeOf(request, into.hider, into.capture);
  return listed.map((one) => ({ ...into.hider.finding(one), ...place }));
}

/** Where a finding stands: entry, capture and request. */
function placeOf(
  { entry, method, exchange, target }: ApiRequest,
  hider: SecretHider,
  capture: string | undefined,
) {
  const { verb, response } = exchange;
  const request = {
    verb: verb.slice(0, 20),
    address: hider.text(`${target.host}${target.path}`.slice(0, 2000)).slice(0, 200),
    status: response?.status ?? null,
  };
  return { entry, ...(capture !== undefined && { capture }), request, method: method ?? null };
}
