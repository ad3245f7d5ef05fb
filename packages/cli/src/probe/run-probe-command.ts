import {
  type EvidenceReport,
  evidenceFormats,
  type Journal,
  JournalError,
  openJournal,
  type ProbeOptions,
  plannedProbes,
  randomPrefix,
  runProbes,
} from "@datacloud/conformance";
import { probes, unprobed } from "@datacloud/contract/probes";
import { CommandError } from "../command-error.ts";
import { connect } from "../connection/connect.ts";
import { type AddressFlags, findConnection } from "../connection/find-connection.ts";
import { proxyFetch } from "../connection/proxy-fetch.ts";
import { exitCode } from "../exit-codes.ts";
import { checkPlaces } from "../files/check-places.ts";
import { writeOutput } from "../files/given-files.ts";
import { ask } from "../terminal/ask.ts";
import { onEndingSignal } from "../terminal/ending-signals.ts";
import { announcement } from "./announcement.ts";
import type { ProbeOutput } from "./probe-output.ts";

/** What `datacloud probe` takes. */
export interface ProbeFlags extends AddressFlags {
  write?: boolean;
  yes?: boolean;
  /** Seconds. */
  timeout: number;
  evidence: string;
  format?: ProbeOutput[];
  journal: string;
  list?: boolean;
}

/** Says what will be sent, asks, runs the probes and writes what they found. Gives the exit code. */
export async function runProbeCommand(claims: readonly string[], flags: ProbeFlags): Promise<number> {
  checkClaims(claims);
  checkPlaces({
    read: [],
    written: [flags.journal, flags.evidence, ...(flags.format ?? []).map(({ file }) => file)],
  });
  const mayWrite = flags.write === true;
  const only = claims.length === 0 ? undefined : claims;
  const planned = plannedProbes({ mayWrite, only });
  const prefix = randomPrefix();
  if (flags.list) {
    process.stdout.write(announcement({ planned, prefix, mayWrite, leftovers: 0 }));
    return exitCode.success;
  }
  const found = await findConnection(flags);
  // The client rejects addresses that a key must not be sent to.
  await connect(found);
  const journal = journalOf(flags.journal, found.baseUrl);
  const leftovers = journal.pending().length;
  if (planned.length === 0 && leftovers === 0)
    throw new CommandError("no GET request can settle these claims. Add --write.");
  process.stderr.write(announcement({ planned, prefix, mayWrite, leftovers, baseUrl: found.baseUrl }));
  if (!flags.yes) {
    const agreed = await ask("Send these requests? [y/N] ", "add --yes to send these requests");
    if (!/^y(?:es)?$/i.test(agreed)) return exitCode.success;
  }
  const isShown = process.stderr.isTTY === true;
  const options: ProbeOptions = {
    ...found,
    fetch: (await proxyFetch()) ?? fetch,
    timeout: flags.timeout * 1000,
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    ...{ mayWrite, prefix, journal, only },
    ...(isShown && {
      onProgress: (done, total) => void process.stderr.write(`\r\u001B[KProbed ${done} of ${total}`),
    }),
  };
  const stopListening = onInterrupt(flags.journal);
  const { evidence, stopped } = await runProbes(options);
  stopListening();
  if (isShown) process.stderr.write("\r\u001B[K");
  write(evidence, flags);
  if (stopped === "unreachable")
    throw new CommandError(`${found.baseUrl} does not respond.`, exitCode.unreachable);
  if (stopped === "key") throw new CommandError("the API rejects the API key.", exitCode.key);
  if (evidence.leftBehind.length > 0) return exitCode.refused;
  return exitCode.success;
}

function checkClaims(claims: readonly string[]): void {
  for (const claim of claims) {
    if (probes.some(({ id }) => id === claim)) continue;
    const reason = unprobed.find(
      ({ id, claims: hanging }) => id === claim || hanging.some(({ place }) => place === claim),
    )?.reason;
    if (reason !== undefined) throw new CommandError(`no request can settle ${claim}. ${reason}`);
    throw new CommandError(`there is no probe ${claim}. There are ${probes.map(({ id }) => id).join(", ")}.`);
  }
}

function journalOf(file: string, baseUrl: string): Journal {
  try {
    return openJournal(file, baseUrl);
  } catch (error) {
    if (error instanceof JournalError) throw new CommandError(error.message);
    throw error;
  }
}

/** An interrupted run says how what it stored is deleted. */
function onInterrupt(journal: string): () => void {
  const stop = () => {
    process.stderr.write(
      `\nInterrupted. If something was stored, ${journal} names it; run the command again to delete it.\n`,
    );
    process.exit(exitCode.interrupted);
  };
  return onEndingSignal(stop);
}

function write(evidence: EvidenceReport, { evidence: file, format = [] }: ProbeFlags): void {
  process.stdout.write(evidenceFormats.text(evidence));
  for (const output of [{ format: "json" as const, file }, ...format]) {
    writeOutput(output.file, evidenceFormats[output.format](evidence));
    process.stderr.write(`Wrote ${output.format} to ${output.file}\n`);
  }
}
