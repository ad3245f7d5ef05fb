import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Sandbox } from "@datacloud/sandbox";
import type { Session } from "../judge/session.ts";
import type { Ordeal } from "../rules/recovery.ts";
import { createDoor, createDoorServer } from "./door.ts";
import { type FaultKind, type FaultPlayer, isCarriedOut, playFault } from "./fault-player.ts";
import { type Ended, runProgram } from "./run-program.ts";
import { openTlsDoor, type TlsDoor } from "./tls-door.ts";

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
  /** Faults to play, one in each run after the first. */
  faults: readonly FaultKind[];
  /** Whether programs with a fixed host `https://INSTANCE.getdx.net` are answered too. */
  isTls: boolean;
  /** Time that a run may take where a fault is played, in milliseconds. */
  patience: number;
  /** Told before each run. */
  onRun?: (kind: Ordeal["kind"], place: RunPlace) => void;
}

/** How the run without faults ended, and what is being done to the program at the moment. */
export interface ProgramRun {
  ended: Ended;
  /** Calls of the run without faults. */
  calls: number;
}

/**
 * Runs a program against a sandbox of its own, once as it is and once for each fault, and has a session judge what it
 * sends. `stage` tells the session's recovery rules what is being played.
 */
export async function judgeProgram(
  options: ProgramOptions,
  session: Session,
  stage: (ordeal: Ordeal) => void,
): Promise<ProgramRun> {
  let first: ProgramRun | undefined;
  for (const kind of ["none", ...options.faults] as const) {
    const before = session.judged();
    const ended = await runOnce(kind, options, session, stage);
    first ??= { ended, calls: session.judged() - before };
    if (ended.problem !== undefined) break;
    session.nextRun();
  }
  return first ?? { ended: { code: 127, isStopped: false, isInterrupted: false }, calls: 0 };
}

async function runOnce(
  kind: Ordeal["kind"],
  options: ProgramOptions,
  session: Session,
  stage: (ordeal: Ordeal) => void,
): Promise<Ended> {
  const token = `dxdc-${crypto.randomUUID()}`;
  // Only this way of judging needs a sandbox; the others start without it.
  const { createSandbox } = await import("@datacloud/sandbox");
  const sandbox = createSandbox({ keys: [token] });
  const player = kind === "none" ? undefined : playFault(kind, 0, sandbox.core, token);
  const ordeal: Ordeal = { kind, isCarriedOut: kind !== "none" && isCarriedOut(kind) };
  stage(ordeal);
  const door = await openDoor(sandbox, player, session, options.isTls);
  try {
    options.onRun?.(kind, door);
    const env = environment(options.env, { ...door, token });
    const ended = await runProgram(options.command, {
      env,
      ...(kind === "none" ? {} : { milliseconds: options.patience }),
    });
    Object.assign(ordeal, { exitCode: ended.code, isStopped: ended.isStopped });
    return ended;
  } finally {
    player?.settle();
    await door.close();
    // The last exchanges are reported when their connections have closed.
    await new Promise((resolve) => void setImmediate(resolve));
    await sandbox.close();
  }
}

interface OpenDoor extends RunPlace {
  port: number;
  env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

async function openDoor(
  { core }: Sandbox,
  player: FaultPlayer | undefined,
  session: Session,
  isTls: boolean,
): Promise<OpenDoor> {
  const door = createDoor({
    core,
    onExchange: (exchange) => session.add(exchange),
    onIgnored: session.ignore,
    ...(player ? { onArrival: player.arrive } : {}),
  });
  const place = { origin: "" };
  const server = createDoorServer(door, () => place.origin);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  place.origin = `http://127.0.0.1:${port}`;
  const tls: TlsDoor | undefined = isTls ? await openTlsDoor(door) : undefined;
  return {
    origin: place.origin,
    port,
    env: tls?.env ?? {},
    ...(tls ? { tls: { ca: tls.ca, port: tls.port } } : {}),
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await tls?.close();
    },
  };
}

function environment(
  wanted: Readonly<Record<string, string>>,
  { origin, port, token, tls, env }: OpenDoor & { token: string },
): Record<string, string> {
  const values: Record<string, string> = {
    ...{ origin, baseUrl: `${origin}/api`, host: `127.0.0.1:${port}`, port: String(port), token },
    ca: tls?.ca ?? "",
  };
  const filled = Object.entries(wanted).map(([name, text]): [string, string] => [
    name,
    text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
  ]);
  const own = { DATACLOUD_BASE_URL: `${origin}/api`, DATACLOUD_TOKEN: token };
  return { ...own, ...env, ...Object.fromEntries(filled) };
}
