import type { RejectedRequest } from "@datacloud/traffic";
import { admit, type GateOptions, rejectSize } from "@datacloud/validators";
import type { Storage } from "../state/store.ts";
import { rejectAdmitted } from "./assumptions/assumed-rejection.ts";
import { checkAssumptions } from "./assumptions/assumptions.ts";
import { carryOut, type Opened, reject } from "./carry-out.ts";
import { seededStart } from "./clock.ts";
import { keyIn } from "./key-header.ts";
import { createKeys, type KeySpec, type Keys } from "./keys.ts";
import { createLogBudget, judgeAgain, type LogLimits, type Recorded } from "./log.ts";
import { type LogEntry, logEntry } from "./log-entry.ts";
import { createNamespace, type Namespace, unclaimed } from "./namespace.ts";
import type { ReceivedRequest, ResponseParts } from "./received-request.ts";
import { type Listener, type LogListener, recordMalformed, type SandboxState } from "./record.ts";

/** How a sandbox behaves. */
export interface SandboxOptions {
  /** The keys it knows. By default any key is known, and each has its own data. */
  keys?: readonly (string | KeySpec)[] | "any";
  /** Where data is kept. */
  storage: Storage;
  /** Rejects what would otherwise only get a warning. */
  strict?: boolean;
  /** Responds to accepted requests with the document's examples and stores nothing. */
  stateless?: boolean;
  /** Largest body in bytes; 10 MiB by default. */
  maxBytes?: number;
  /** The base URL, before the method in the path; `/api` by default. */
  basePath?: string;
  /** Makes IDs, probabilities and times reproducible. Stops the clock, at a fixed time if `now` is not set. */
  seed?: string;
  /** Stops the clock at this time, in ISO 8601. */
  now?: string;
  /** How long an SQL query may take, in milliseconds; 5000 by default. */
  sqlTimeout?: number;
  /** Alternatives to the sandbox's assumptions, by claim: `{"empty-text": "accepted"}`. */
  assume?: Readonly<Record<string, string>>;
  /** How much of the request log is kept. */
  log?: LogLimits;
  /** Called for every request, once it has a response. */
  onCall?: LogListener;
  /** Called with errors of the sandbox itself; the client gets a 500 without details. */
  onError?: (error: unknown) => void;
}

/** The sandbox without a listener: request parts go in, response parts come out. */
export interface Core {
  keys: Keys;
  /** The largest body in bytes. */
  maxBytes: number;
  storage: Storage;
  /** How long SQL of someone's own may take, in milliseconds. */
  sqlTimeout: number;
  /** All namespaces that have been reached so far, and those of known keys. */
  namespaces(): Namespace[];
  namespace(name: string): Namespace;
  /** Judges path, verb and key, before the body is read. A response is a rejection. */
  open(request: ReceivedRequest): Opened | ResponseParts;
  /** Judges the arguments and carries the request out. A promise only where the data cannot be reached at once. */
  finish(request: ReceivedRequest, opened: Opened): ResponseParts | Promise<ResponseParts>;
  /** The rejection of a body that turned out too large while it was read. */
  rejectSize(request: ReceivedRequest, opened: Opened): ResponseParts;
  /** Keeps a request in the log that the HTTP parser rejected. */
  recordMalformed(rejected: RejectedRequest): void;
  /** Hears of every request from now on; the function it gives back ends that. */
  listen(listener: Listener): () => void;
  /** A request of the log, for people: redacted, with what was read out of it. */
  entry(recorded: Recorded): LogEntry;
  close(): Promise<void>;
}

/** The convention `body-size`. */
const defaultMaxBytes = 10 * 1024 * 1024;

/** Whether `open` gave a response already. */
export function isResponse(opened: Opened | ResponseParts): opened is ResponseParts {
  return "status" in opened;
}

/** A sandbox without a listener. */
export function createCore(options: SandboxOptions): Core {
  const { storage, seed, assume } = options;
  rejectUnknown(assume);
  const namespaces = new Map<string, Namespace>();
  const logBudget = createLogBudget();
  const frozenAt = options.now ?? (seed === undefined ? undefined : seededStart);
  const namespace = (name: string) => {
    const known = namespaces.get(name);
    if (known) return known;
    const shared = { storage, log: options.log, logBudget, seed, frozenAt, assume };
    const created = createNamespace(name, shared);
    namespaces.set(name, created);
    return created;
  };
  const keys = createKeys(options.keys ?? "any", Date.now);
  const gate: GateOptions = {
    key: (token) => keys.state(token),
    strict: options.strict ?? false,
    ...(options.basePath !== undefined && { basePath: options.basePath }),
    ...(options.maxBytes !== undefined && { maxBytes: options.maxBytes }),
  };
  const listeners = new Set<Listener>();
  const sandbox: SandboxState = {
    gate,
    isStateless: options.stateless ?? false,
    count: 0,
    listeners,
    onCall: options.onCall,
    onError: options.onError ?? (() => undefined),
  };
  const owner = (token: string | undefined) =>
    namespace((token === undefined ? undefined : keys.find(token)?.namespace) ?? unclaimed);
  return {
    keys,
    storage,
    maxBytes: options.maxBytes ?? defaultMaxBytes,
    sqlTimeout: options.sqlTimeout ?? 5000,
    namespace,
    namespaces() {
      for (const key of keys.all()) namespace(key.namespace);
      return [...namespaces.values()];
    },
    open: (request) => open(sandbox, request, owner),
    finish: (request, opened) => carryOut(sandbox, request, opened),
    rejectSize: (request, { admitted, namespace, start }) =>
      reject(sandbox, namespace, request, rejectSize(admitted, gate), start),
    recordMalformed: (rejected) => recordMalformed(sandbox, namespace(unclaimed), rejected),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    entry: (recorded) => logEntry(recorded, judgeAgain(recorded, gate)),
    async close() {
      for (const { store } of namespaces.values()) await store?.close();
      await storage.close();
    },
  };
}

function rejectUnknown(assume: SandboxOptions["assume"]): void {
  const problem = checkAssumptions(assume ?? {});
  if (problem !== undefined) throw new RangeError(problem);
}

function open(
  sandbox: SandboxState,
  request: ReceivedRequest,
  owner: (token: string | undefined) => Namespace,
): Opened | ResponseParts {
  const start = performance.now();
  const admitted = admit(request, sandbox.gate);
  if (!admitted.ok) return reject(sandbox, owner(tokenOf(request)), request, admitted, start);
  const namespace = owner(admitted.token);
  const rejected = rejectAdmitted(admitted, request, namespace.assumptions);
  if (rejected) return reject(sandbox, namespace, request, rejected, start);
  return { admitted, namespace, start };
}

/** The token of a request that was rejected, to know whose log it belongs to. */
function tokenOf({ authorization }: ReceivedRequest): string | undefined {
  return keyIn(authorization ?? "");
}
