import type { Finding } from "../../report/report.ts";
import { requestRules } from "../../rules/all-rules.ts";
import { createEntryReader } from "../../sources/capture/entry-reader.ts";
import type { ApiRequest } from "../../traffic/api-request.ts";
import type { Exchange } from "../../traffic/exchange.ts";
import { createAddressee } from "../addressee.ts";
import { createCoverage } from "../coverage.ts";
import { createHider } from "../hide-secrets.ts";
import { malformedFinding } from "../malformed-finding.ts";
import { placeFindings } from "../place-findings.ts";
import { beginRule, breachesOf, isPartial, type RequestVerdict, verdictOf } from "../request-verdict.ts";
import { createTally } from "../tally.ts";
import type { Batch, BatchSettings, BatchVerdict, Placed, PlacedBatch } from "./batch.ts";
import { createListing, type Listing } from "./listing.ts";
import { createRequestDigests } from "./request-digests.ts";
import { sightingsIn } from "./sightings.ts";

/** Judges entries by themselves. */
export interface BatchJudge {
  /** `onEntry` is called with the place of each entry in the capture before it is judged. */
  judge(batch: Batch, onEntry?: (offset: number) => void): BatchVerdict;
}

/** Judges batches of a capture, in its order, as far as that is possible without the entries in between. */
export function createBatchJudge({ hosts, sightings: memory }: BatchSettings): BatchJudge {
  const rules = requestRules.map(beginRule);
  const addressed = createAddressee(new Set(hosts));
  const sightings = sightingsIn(memory);
  const said = createFound();
  const requests = createRequestDigests(sightings);
  const judgeBatch: BatchJudge["judge"] = (batch, onEntry) => {
    const tally = createTally(Number.POSITIVE_INFINITY);
    const coverage = createCoverage(Number.POSITIVE_INFINITY);
    said.begin(batch);
    const judgeCall = (request: ApiRequest, at: number) => {
      tally.judged(isPartial(request));
      const verdict = verdictOf(request, breachesOf(request, rules));
      coverage.add(request, verdict.isConforming);
      requests.add(at, request, verdict);
      said.add(request, verdict);
    };
    const exchange = (given: Exchange, entry: number) => {
      tally.entry();
      if (given.malformed) {
        tally.judged();
        return said.addMalformed(given, entry);
      }
      const to = addressed(given, entry);
      if ("request" in to) judgeCall(to.request, entry - 1);
      else tally.ignore(to.ignored);
    };
    const skipped = (name: string) => {
      tally.entry();
      tally.ignore(name);
    };
    const isStopped = !readBatch(batch, { exchange, skipped, problem: tally.problem }, (at) => {
      said.at(at);
      onEntry?.(batch.offsets[at] ?? 0);
    });
    return {
      tally: { counts: tally.counts(), names: tally.names() },
      problems: tally.problems(),
      coverage: coverage.counts(),
      requests: requests.done(),
      placed: said.placed(),
      isStopped,
    };
  };
  return { judge: judgeBatch };
}

/** Collects what is to be said of the entries of one batch after another. */
function createFound() {
  let placed: Placed[] = [];
  let capture: string | undefined;
  let at = 0;
  let period = 0;
  const listingOf = (isDrift: boolean) =>
    createListing((wordless) => void placed.push({ at, isDrift, wordless }));
  const [findings, drift] = [listingOf(false), listingOf(true)];
  const put = (listing: Listing, found: readonly Omit<Finding, "id">[]) => {
    for (const finding of found) {
      listing.note(finding);
      placed.push({ at, isDrift: listing === drift, finding });
    }
  };
  return {
    begin: (batch: Batch) => {
      placed = [];
      capture = batch.capture;
      if (batch.period !== period) for (const listing of [findings, drift]) listing.forget();
      period = batch.period;
    },
    at: (index: number) => {
      at = index;
    },
    add: (request: ApiRequest, verdict: RequestVerdict) => {
      if (verdict.findings.length === 0 && verdict.drift.length === 0) return;
      const into = { hider: createHider(request.exchange), capture };
      put(findings, placeFindings(verdict.findings, request, { ...into, findings }));
      put(drift, placeFindings(verdict.drift, request, { ...into, findings: drift }));
    },
    addMalformed: (exchange: Exchange, entry: number) => {
      const place = capture === undefined ? {} : { capture };
      put(findings, [{ ...malformedFinding(exchange, entry), ...place }]);
    },
    placed: () => placed,
  };
}

/** Reads the entries of a batch one after another; false where nothing behind one of them can be read. */
function readBatch(
  batch: Batch,
  sink: Parameters<typeof createEntryReader>[0],
  onEntry: (index: number) => void,
): boolean {
  const reader = createEntryReader(sink, batch.around);
  for (let index = 0; index < batch.offsets.length; index += 1) {
    onEntry(index);
    if (!reader.entry(bytesOf(batch, index), batch.offsets[index] ?? 0)) return false;
  }
  return true;
}

/** The JSON text of an entry. */
function bytesOf({ bytes, starts, ends }: Batch, index: number): Buffer {
  const start = starts[index] ?? 0;
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, (ends[index] ?? start) - start);
}

/** Reads one request of a batch again. */
export function requestIn(batch: PlacedBatch, index: number, hosts: readonly string[]): ApiRequest {
  const found: ApiRequest[] = [];
  const addressed = createAddressee(new Set(hosts));
  const exchange = (given: Exchange, entry: number) => {
    const to = addressed(given, entry);
    if ("request" in to) found.push(to.request);
  };
  const sink = { exchange, skipped: () => undefined, problem: () => undefined };
  createEntryReader(sink, batch.around, batch.firstEntry - 1 + index).entry(
    bytesOf(batch, index),
    batch.offsets[index] ?? 0,
  );
  const [request] = found;
  if (request) return request;
  throw new Error(
    `Entry ${batch.firstEntry + index} was a request to the API and is none when it is read again.`,
  );
}
