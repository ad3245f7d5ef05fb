import { bodyText } from "@datacloud/traffic";
import type { AssumptionOutcome, AssumptionsReport } from "../report/assumptions.ts";
import type { ConformanceReport } from "../report/report.ts";
import { keyHeader, keyStart } from "../traffic/api-address.ts";
import type { ApiRequest } from "../traffic/api-request.ts";
import { type Exchange, headerOf } from "../traffic/exchange.ts";

/** What the requests of a capture rest on, found by replaying them. */
export async function replayedAssumptions(
  requests: readonly ApiRequest[],
  { findings }: Pick<ConformanceReport, "findings">,
): Promise<AssumptionsReport> {
  const { touched, omitted } = await touchedBy(requests);
  return {
    rows: touched.map((one) => ({ ...rowOf(one), outcome: outcomeOf(one) })),
    findings: unproven(findings),
    isRun: false,
    omitted,
  };
}

/** How many findings are about claims that no page documents. */
export function unproven(findings: ConformanceReport["findings"]): number {
  return findings.filter(({ evidence }) => evidence !== "documented").length;
}

/** The row of an alternative, but for its outcome. */
export function rowOf({ claim, alternative, does, entries }: Touched) {
  return { claim, alternative, does, requests: entries.length, entry: entries[0] ?? 1 };
}

function outcomeOf({ isRefused, isAccepted }: Touched): AssumptionOutcome {
  if (isRefused) return "refused";
  if (isAccepted) return "accepted";
  return "changed";
}

/** An alternative that changes what becomes of some requests. */
export interface Touched {
  claim: string;
  alternative: string;
  does: string;
  /** Entries whose response or effect differs. */
  entries: readonly number[];
  /** Whether a request that was accepted is rejected then. */
  isRefused: boolean;
  /** Whether a request that was rejected is accepted then. */
  isAccepted: boolean;
  /** Whether an accepted request stores something else. */
  isStoredOtherwise: boolean;
}

/** Requests that are replayed; each costs once for every alternative. */
const mostRequests = 300;

/**
 * Replays requests to a sandbox that assumes nothing, and to one for each alternative. What differs between the two is what
 * the assumption decides.
 */
export async function touchedBy(
  requests: readonly ApiRequest[],
): Promise<{ touched: Touched[]; omitted: number }> {
  const { alternatives } = await import("@datacloud/sandbox");
  const replayed = requests.slice(0, mostRequests);
  const usual = await replay(replayed, {});
  const touched: Touched[] = [];
  for (const [claim, names] of Object.entries(alternatives)) {
    for (const [alternative, does] of Object.entries(names)) {
      const found = compare(replayed, usual, await replay(replayed, { [claim]: alternative }));
      if (found) touched.push({ claim, alternative, does, ...found });
    }
  }
  return { touched, omitted: requests.length - replayed.length };
}

/** What became of a request. */
interface RequestOutcome {
  isOk: boolean;
  /** Status, body and rows as text. */
  response: string;
  rows: string;
}

function compare(
  requests: readonly ApiRequest[],
  usual: readonly RequestOutcome[],
  other: readonly RequestOutcome[],
): Omit<Touched, "claim" | "alternative" | "does"> | undefined {
  const pairs = requests.map(({ entry }, index) => ({ entry, before: usual[index], after: other[index] }));
  const differing = pairs.filter(
    ({ before, after }) => before?.response !== after?.response || before?.rows !== after?.rows,
  );
  if (differing.length === 0) return undefined;
  return {
    entries: differing.map(({ entry }) => entry),
    isRefused: differing.some(({ before, after }) => before?.isOk && !after?.isOk),
    isAccepted: differing.some(({ before, after }) => !before?.isOk && after?.isOk),
    isStoredOtherwise: differing.some(
      ({ before, after }) => before?.isOk && after?.isOk && before.rows !== after.rows,
    ),
  };
}

async function replay(
  requests: readonly ApiRequest[],
  assume: Readonly<Record<string, string>>,
): Promise<RequestOutcome[]> {
  const { createSandbox } = await import("@datacloud/sandbox");
  const token = "replayed-request";
  const sandbox = createSandbox({ keys: [token], seed: "replay", assume });
  const fates: RequestOutcome[] = [];
  for (const { target, exchange, token: given } of requests) {
    const { path, basePath = "", query } = target;
    const response = await sandbox.fetch(`http://127.0.0.1/api${path.slice(basePath.length)}${query}`, {
      method: exchange.verb,
      headers: headersOf(exchange, given === undefined ? undefined : token),
      ...(!(exchange.body === undefined || exchange.verb === "GET") && { body: bodyText(exchange.body) }),
    });
    const text = await response.text();
    const rows = sandbox.requests().at(-1)?.rows ?? [];
    fates.push({ isOk: response.ok, response: `${response.status} ${text}`, rows: JSON.stringify(rows) });
  }
  await sandbox.close();
  return fates;
}

function headersOf({ headers }: Exchange, token: string | undefined): Record<string, string> {
  const kept = ["content-type", "accept", "content-encoding"].flatMap((name) => {
    const value = headerOf(headers, name);
    if (value === undefined) return [];
    return [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    ...(token !== undefined && { [keyHeader]: keyStart + token }),
  };
}
