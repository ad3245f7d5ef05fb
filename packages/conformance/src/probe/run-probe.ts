import type { Probe, ProbeMatch, ProbeRequest } from "@datacloud/contract/probes";
import { type Cleaned, cleanUp, isAboutKey } from "./clean-up.ts";
import { codeOf, type ProbeFinding, type ProbeVerdict, placesOf } from "./evidence.ts";
import type { Journal } from "./journal.ts";
import { isMatch, type ProbeResponse, valueAt } from "./match.ts";
import { type ProbeConnection, send } from "./send.ts";
import { isRead, type Values, wireRequest } from "./wire.ts";

/** What a run of one probe needs. */
export interface ProbeRun extends ProbeConnection {
  prefix: string;
  journal: Journal;
}

/** What one probe found, and what it left. */
export interface ProbeResult {
  finding: ProbeFinding;
  reference: string;
  cleaned: Cleaned;
  /** Why the probes after it would decide nothing either. */
  trouble?: "unreachable" | "key";
}

/** Sends the requests of a probe, judges the last response, and deletes what was stored. */
export async function runProbe(run: ProbeRun, probe: Probe): Promise<ProbeResult> {
  const reference = `${run.prefix}-${probe.id}`;
  const sent: Sent = { values: { ref: reference }, stored: "no", isBegun: false };
  const judged = await ask(run, probe, sent);
  const cleaned = await tidy(run, probe, sent, reference);
  const { response, verdict, reason } = judged;
  const finding: ProbeFinding = {
    claim: probe.id,
    statement: probe.statement,
    verdict,
    status: response?.status ?? null,
    code: codeOf(response?.body),
    reason: verdict === "undecided" ? reason : null,
    places: placesOf(probe.claims),
  };
  const trouble = verdict === "undecided" ? troubleOf(response, probe) : undefined;
  return { finding, reference, cleaned, ...(trouble !== undefined && { trouble }) };
}

/** What is known of the requests so far. */
interface Sent {
  values: Values;
  /** Whether a write was accepted. */
  stored: "no" | "maybe" | "surely";
  /** Whether the journal knows of it. */
  isBegun: boolean;
}

interface Judged {
  response: ProbeResponse | undefined;
  verdict: ProbeVerdict;
  reason: string;
}

async function ask(run: ProbeRun, probe: Probe, sent: Sent): Promise<Judged> {
  for (const request of probe.setup) {
    const response = await sendNoted(run, probe, request, sent);
    const { ok } = (response?.body ?? {}) as { ok?: unknown };
    if (ok !== true && request.mayFail !== true)
      return {
        response,
        verdict: "undecided",
        reason: `The request that prepares it was not accepted: ${whyNot(response)}`,
      };
    if (request.mayFail === true && isVague(response, request))
      return { response, verdict: "undecided", reason: whyNot(response) };
    const kept = Object.entries(request.keep ?? {}).map(([name, pointer]) => [
      name,
      valueAt(response?.body, pointer),
    ]);
    sent.values = { ...sent.values, ...Object.fromEntries(kept) };
    if (kept.some(([, value]) => value === undefined))
      return { response, verdict: "undecided", reason: "The response that prepares it lacks an id." };
  }
  const response = await sendNoted(run, probe, probe.request, sent);
  if (response === undefined || isVague(response, probe.request))
    return { response, verdict: "undecided", reason: whyNot(response) };
  const holds = (match: ProbeMatch) => isMatch(match, response, String(sent.values.ref));
  if (probe.confirms.some(holds)) return { response, verdict: "confirmed", reason: "" };
  if (probe.contradicts.some(holds)) return { response, verdict: "contradicted", reason: "" };
  return { response, verdict: "undecided", reason: `The response settles nothing: ${whyNot(response)}` };
}

/** Sends a request. Before the first write of a probe that stores something, the journal is told. */
async function sendNoted(
  run: ProbeRun,
  probe: Probe,
  request: ProbeRequest,
  sent: Sent,
): Promise<ProbeResponse | undefined> {
  const isWrite = !isRead(request);
  if (isWrite && probe.leaves !== null && !sent.isBegun) {
    run.journal.begin({ reference: String(sent.values.ref), cleanup: probe.cleanup });
    sent.isBegun = true;
  }
  const response = await send(run, wireRequest(request, sent.values));
  if (isWrite && sent.stored !== "surely") {
    const { ok } = (response?.body ?? {}) as { ok?: unknown };
    const isRefused = ok === false && response !== undefined && response.status < 500;
    if (ok === true) sent.stored = "surely";
    else if (!isRefused && response?.status !== 429) sent.stored = "maybe";
  }
  return response;
}

async function tidy(run: ProbeRun, probe: Probe, sent: Sent, reference: string): Promise<Cleaned> {
  if (!sent.isBegun) return "done";
  if (sent.stored !== "no")
    return await cleanUp(run, { reference, cleanup: probe.cleanup }, run.journal, sent.stored === "surely");
  run.journal.end(reference);
  return "done";
}

/** Whether a response says nothing about the claim: none came, it is about the key or the rate, or the server failed. */
function isVague(response: ProbeResponse | undefined, { key }: ProbeRequest): boolean {
  if (response === undefined || response.body === undefined) return true;
  if (response.status === 429 || response.status === 408 || response.status >= 500) return true;
  const isRefusedKey = isAboutKey(response.body) || response.status === 401 || response.status === 403;
  return isRefusedKey && key !== "none";
}

function whyNot(response: ProbeResponse | undefined): string {
  if (response === undefined) return "no response came.";
  if (response.body === undefined) return `status ${response.status} without JSON.`;
  const code = codeOf(response.body);
  return `status ${response.status}${code === null ? "" : ` with ${code}`}.`;
}

function troubleOf(response: ProbeResponse | undefined, { request }: Probe): ProbeResult["trouble"] {
  if (response === undefined) return "unreachable";
  if (isAboutKey(response.body) && request.key !== "none") return "key";
  return undefined;
}
