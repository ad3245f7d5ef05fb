import type { Sandbox } from "@datacloud/sandbox";
import { createSession, type Session } from "../../judge/session.ts";
import { endedWell, type RecoveryRow } from "../../report/recovery.ts";
import { apiBasePath } from "../../traffic/api-address.ts";
import { listen, stop } from "../proxy/node-server.ts";
import { createRecordingListener, createRecordingServer } from "../proxy/recording-listener.ts";
import { openTlsListener, type TlsListener } from "../proxy/tls-listener.ts";
import {
  type FaultPlayer,
  isWrite,
  type PlannedFault,
  type ProgramFault,
  planOf,
  playFault,
} from "./fault-player.ts";
import { aftermathOf, type FaultRun } from "./fault-run.ts";
import { playAssumptions } from "./play-assumptions.ts";
import { recoveryFinding } from "./recovery-findings.ts";
import { recoveryRow } from "./recovery-row.ts";
import { type ObservedRun, observeRun } from "./run-observer.ts";
import { type Ended, runProgram } from "./run-program.ts";

/** Where a program finds the sandbox. */
export interface RunPlace {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** What speaks TLS for the instances of DX: the file to trust, and the port for programs that take no proxy. */
  tls?: { ca: string; port: number };
}

/** How a program is run against a sandbox. */
export interface ProgramOptions {
  command: readonly string[];
  /** Further names for what the program needs: `{baseUrl}`, `{origin}`, `{host}`, `{port}`, `{token}`, `{ca}`. */
  env: Readonly<Record<string, string>>;
  /** Faults to inject, one in each run after the first. */
  faults: readonly ProgramFault[];
  /** Whether faults meet the first write only, or each write of the program in a run of its own; `first` by default. */
  faultsAt?: "first" | "each";
  /** Whether programs with the fixed host `https://INSTANCE.getdx.net` reach the sandbox too. */
  isTls: boolean;
  /** Whether to run it once for each alternative to an assumption that its requests touch. */
  assumptions?: boolean;
  /** Time limit of a run with a fault, in milliseconds. */
  patience: number;
  /** Time limit of the run without faults, in milliseconds; none by default. */
  limit?: number | undefined;
  /** Called before each run. */
  onRun?: (fault: PlannedFault | undefined, place: RunPlace, assumed?: string) => void;
}

/** How the run without faults ended. */
export interface ProgramRun {
  ended: Ended;
  /** Requests of the run without faults. */
  calls: number;
}

/**
 * Runs a program against a sandbox of its own, once as it is and once for each fault, and has a session judge what it
 * sends, how it ends, and how it recovers.
 */
export async function judgeProgram(options: ProgramOptions, session: Session): Promise<ProgramRun> {
  const before = session.judged();
  const clean = await runOnce(undefined, options, session);
  session.nextRun();
  const { ended } = clean;
  const result = { ended, calls: session.judged() - before };
  if (ended.problem !== undefined) return result;
  const command = { exitCode: ended.code, signal: ended.signal ?? null, isStopped: ended.isStopped };
  session.note({ command });
  if (options.assumptions && result.calls > 0 && endedWell(command)) {
    const again = (assume: Readonly<Record<string, string>>) =>
      runOnce(undefined, { ...options, limit: options.patience }, createSession(), assume);
    session.note({ assumptions: await playAssumptions(clean, again, session.report()) });
  }
  if (options.faults.length > 0 && result.calls > 0) {
    if (endedWell(command)) await playAll(options, session, clean);
    else {
      const skipped = "the command fails without a fault.";
      session.note({ recovery: { rows: [], omitted: 0, notMet: [], skipped } });
    }
  }
  return result;
}

/** One run and what was seen of it. */
interface Run extends ObservedRun {
  ended: Ended;
  seconds: number;
}

async function playAll(options: ProgramOptions, session: Session, clean: Run): Promise<void> {
  const writes = clean.requests().filter(({ exchange }) => isWrite(exchange)).length;
  const { planned, omitted } = planOf(options.faults, options.faultsAt ?? "first", writes);
  const rows: RecoveryRow[] = [];
  const notMet: string[] = [];
  for (const fault of planned) {
    const run = await runOnce(fault, options, session);
    if (run.ended.isInterrupted) break;
    session.nextRun();
    const { ended, seconds } = run;
    const faultRun: FaultRun = {
      ...fault,
      ended,
      seconds,
      requests: run.requests(),
      rows: run.rows(),
      cleanRows: clean.rows(),
    };
    const aftermath = aftermathOf(faultRun);
    const row = aftermath && recoveryRow(faultRun, aftermath);
    // A program that only reads loses nothing, so an exit code of 0 in an outage says nothing about its data.
    if (!aftermath || !row || (writes === 0 && row.outcome === "lost")) {
      notMet.push(fault.kind);
      continue;
    }
    const finding = recoveryFinding(row, aftermath);
    rows.push({ ...row, isAccepted: finding !== undefined && session.find(finding) });
  }
  session.note({ recovery: { rows, omitted, notMet: [...new Set(notMet)] } });
}

async function runOnce(
  fault: PlannedFault | undefined,
  options: ProgramOptions,
  session: Session,
  assume: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const token = `dxdc-${crypto.randomUUID()}`;
  // Only this way of judging needs a sandbox; the others start without it.
  const { createSandbox } = await import("@datacloud/sandbox");
  const sandbox = createSandbox({ keys: [token], assume });
  const player = fault && playFault(fault.kind, fault.write - 1, sandbox.core, token);
  const observer = observeRun(sandbox.core);
  const listener = await openListener({ sandbox, player, session, isTls: options.isTls, observer });
  const startedAt = Date.now();
  let ended: Ended;
  try {
    const [assumed] = Object.entries(assume).map((pair) => pair.join("="));
    options.onRun?.(fault, listener, assumed);
    ended = await runProgram(options.command, {
      env: environment(options.env, { ...listener, token }),
      milliseconds: fault ? options.patience : options.limit,
      keepsErrors: fault !== undefined || assumed !== undefined,
    });
    if (ended.isInterrupted) session.problem({ message: "The run was interrupted by a signal." });
  } finally {
    player?.settle();
    await listener.close();
    // The last exchanges are reported when their connections have closed.
    await new Promise((resolve) => void setImmediate(resolve));
    await sandbox.close();
  }
  const { requests, rows } = observer;
  return { ended, seconds: (Date.now() - startedAt) / 1000, requests, rows };
}

interface OpenListener extends RunPlace {
  port: number;
  env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

async function openListener({
  sandbox,
  player,
  session,
  isTls,
  observer,
}: {
  sandbox: Sandbox;
  player: FaultPlayer | undefined;
  session: Session;
  isTls: boolean;
  observer: ReturnType<typeof observeRun>;
}): Promise<OpenListener> {
  const listener = createRecordingListener({
    core: sandbox.core,
    onExchange: (exchange) => {
      // A request whose connection has closed is settled: whether the fault met it is known.
      player?.settle();
      observer.add(exchange, session.entries() + 1);
      session.add(exchange);
    },
    onIgnored: session.ignore,
    ...(player && { onArrival: player.arrive }),
  });
  const place = { origin: "" };
  const server = createRecordingServer(listener, () => place.origin);
  const port = await listen(server);
  place.origin = `http://127.0.0.1:${port}`;
  const tls: TlsListener | undefined = isTls ? await openTlsListener(listener) : undefined;
  return {
    origin: place.origin,
    port,
    env: tls?.env ?? {},
    ...(tls && { tls: { ca: tls.ca, port: tls.port } }),
    close: async () => {
      await stop(server);
      await tls?.close();
    },
  };
}

function environment(
  wanted: Readonly<Record<string, string>>,
  { origin, port, token, tls, env }: OpenListener & { token: string },
): Record<string, string> {
  const values: Record<string, string> = {
    ...{ origin, baseUrl: `${origin}${apiBasePath}`, host: `127.0.0.1:${port}`, port: String(port), token },
    ca: tls?.ca ?? "",
  };
  const filled = Object.entries(wanted).map(([name, text]): [string, string] => [
    name,
    text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
  ]);
  const own = { DATACLOUD_BASE_URL: `${origin}${apiBasePath}`, DATACLOUD_TOKEN: token };
  return { ...own, ...env, ...Object.fromEntries(filled) };
}
