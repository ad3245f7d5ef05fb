import type { Probe, ProbeMatch, ProbeRequest } from "@datacloud/contract/probes";
import { type Cleaned, cleanUp, isAboutKey } from "./clean-up.ts";
import { codeOf, type Finding, type ProbeVerdict, placesOf } from "./evidence.ts";
import type { Journal } from "./journal.ts";
import { isMatch, type ProbeAnswer, valueAt } from "./match.ts";
import { type Line, send } from "./send.ts";
import { isRead, type Values, wireRequest } from "./wire.ts";

/** What a run of one probe needs. */
export interface ProbeRun extends Line {
  prefix: string;
  journal: Journal;
}

/** What one probe found, and what it left. */
export interface ProbeResult {
  finding: Finding;
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
  const { answer, verdict, reason } = judged;
  const finding: Finding = {
    claim: probe.id,
    statement: probe.statement,
    verdict,
    status: answer?.status ?? null,
    code: codeOf(answer?.body),
    reason: verdict === "undecided" ? reason : null,
    places: placesOf(probe.claims),
  };
  const trouble = verdict === "undecided" ? troubleOf(answer, probe) : undefined;
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
  answer: ProbeAnswer | undefined;
  verdict: ProbeVerdict;
  reason: string;
}

async function ask(run: ProbeRun, probe: Probe, sent: Sent): Promise<Judged> {
  for (const request of probe.setup) {
    const answer = await sendNoted(run, probe, request, sent);
    const { ok } = (answer?.body ?? {}) as { ok?: unknown };
    if (ok !== true && request.mayFail !== true)
      return {
        answer,
        verdict: "undecided",
        reason: `The request that prepares it was not accepted: ${whyNot(answer)}`,
      };
    if (request.mayFail === true && isVague(answer, request))
      return { answer, verdict: "undecided", reason: whyNot(answer) };
    const kept = Object.entries(request.keep ?? {}).map(([name, pointer]) => [
      name,
      valueAt(answer?.body, pointer),
    ]);
    sent.values = { ...sent.values, ...Object.fromEntries(kept) };
    if (kept.some(([, value]) => value === undefined))
      return { answer, verdict: "undecided", reason: "The response that prepares it lacks an id." };
  }
  const answer = await sendNoted(run, probe, probe.request, sent);
  if (answer === undefined || isVague(answer, probe.request))
    return { answer, verdict: "undecided", reason: whyNot(answer) };
  const holds = (match: ProbeMatch) => isMatch(match, answer, String(sent.values.ref));
  if (probe.confirms.some(holds)) return { answer, verdict: "confirmed", reason: "" };
  if (probe.contradicts.some(holds)) return { answer, verdict: "contradicted", reason: "" };
  return { answer, verdict: "undecided", reason: `The response settles nothing: ${whyNot(answer)}` };
}

/** Sends a request. Before the first write of a probe that stores something, the journal is told. */
async function sendNoted(
  run: ProbeRun,
  probe: Probe,
  request: ProbeRequest,
  sent: Sent,
): Promise<ProbeAnswer | undefined> {
  const isWrite = !isRead(request);
  if (isWrite && probe.leaves !== null && !sent.isBegun) {
    run.journal.begin({ reference: String(sent.values.ref), cleanup: probe.cleanup });
    sent.isBegun = true;
  }
  const answer = await send(run, wireRequest(request, sent.values));
  if (isWrite && sent.stored !== "surely") {
    const { ok } = (answer?.body ?? {}) as { ok?: unknown };
    const isRefused = ok === false && answer !== undefined && answer.status < 500;
    if (ok === true) sent.stored = "surely";
    else if (!isRefused && answer?.status !== 429) sent.stored = "maybe";
  }
  return answer;
}

async function tidy(run: ProbeRun, probe: Probe, sent: Sent, reference: string): Promise<Cleaned> {
  if (!sent.isBegun) return "done";
  if (sent.stored !== "no")
    return await cleanUp(run, { reference, cleanup: probe.cleanup }, run.journal, sent.stored === "surely");
  run.journal.end(reference);
  return "done";
}

/** Whether a response says nothing about the claim: none came, it is about the key or the rate, or the server failed. */
function isVague(answer: ProbeAnswer | undefined, { key }: ProbeRequest): boolean {
  if (answer === undefined || answer.body === undefined) return true;
  if (answer.status === 429 || answer.status === 408 || answer.status >= 500) return true;
  const isRefusedKey = isAboutKey(answer.body) || answer.status === 401 || answer.status === 403;
  return isRefusedKey && key !== "none";
}

function whyNot(answer: ProbeAnswer | undefined): string {
  if (answer === undefined) return "no response came.";
  if (answer.body === undefined) return `status ${answer.status} without JSON.`;
  const code = codeOf(answer.body);
  return `status ${answer.status}${code === null ? "" : ` with ${code}`}.`;
}

function troubleOf(answer: ProbeAnswer | undefined, { request }: Probe): ProbeResult["trouble"] {
  if (answer === undefined) return "unreachable";
  if (isAboutKey(answer.body) && request.key !== "none") return "key";
  return undefined;
}
