import { documentVersion, type Probe, type ProbeRequest, probes } from "@datacloud/contract/probes";
import { cleanUp } from "./clean-up.ts";
import type { EvidenceReport } from "./evidence.ts";
import type { Journal } from "./journal.ts";
import { runProbe } from "./run-probe.ts";
import type { ProbeConnection } from "./send.ts";
import { isRead } from "./wire.ts";

/** How probes are run. */
export interface ProbeOptions extends ProbeConnection {
  /** Whether requests that may store something are sent too. */
  mayWrite: boolean;
  /** What every name that is written begins with. */
  prefix: string;
  journal: Journal;
  /** Ids of the probes to run; all by default. */
  only?: readonly string[] | undefined;
  onProgress?: (done: number, total: number) => void;
}

/** Why a run ended before its end. */
export type Stopped = "unreachable" | "key";

/** A prefix that no other run has. */
export function randomPrefix(): string {
  return `dxprobe-${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`;
}

/** The probes that a run would send, in order. */
export function plannedProbes({ mayWrite, only }: Pick<ProbeOptions, "mayWrite" | "only">): Probe[] {
  return probes.filter((probe) => (mayWrite || isReading(probe)) && (only?.includes(probe.id) ?? true));
}

/** Whether a probe sends nothing but GET requests. */
export function isReading({ setup, request }: Probe): boolean {
  return [...setup, request].every((one: ProbeRequest) => isRead(one));
}

/**
 * Runs probes one after the other, one request at a time. What each stores is noted in the journal first and deleted
 * afterwards; what an earlier run left is deleted before anything else.
 */
export async function runProbes(
  options: ProbeOptions,
): Promise<{ evidence: EvidenceReport; stopped?: Stopped }> {
  const { journal, mayWrite } = options;
  for (const pending of journal.pending()) await cleanUp(options, pending, journal, false);
  const planned = plannedProbes(options);
  const findings: EvidenceReport["findings"][number][] = [];
  const limited = new Set<string>();
  let stopped: Stopped | undefined;
  for (const [index, probe] of planned.entries()) {
    options.onProgress?.(index, planned.length);
    const { finding, trouble, cleaned, reference } = await runProbe(options, probe);
    findings.push(finding);
    if (cleaned === "limited") limited.add(reference);
    // With a wrong key or without a connection, the rest would be as undecided.
    stopped = trouble;
    if (stopped !== undefined) break;
  }
  // What met 429 was surely not carried out, so it is no repeat.
  for (const pending of journal.pending())
    if (limited.has(pending.reference)) await cleanUp(options, pending, journal, true);
  const evidence: EvidenceReport = {
    format: "datacloud-evidence",
    version: 1,
    document: documentVersion,
    date: new Date().toISOString().slice(0, 10),
    isWriting: mayWrite,
    findings,
    leftBehind: journal.pending().map(({ reference }) => reference),
  };
  journal.close();
  return { evidence, ...(stopped !== undefined && { stopped }) };
}
