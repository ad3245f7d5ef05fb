import { fastFetch } from "./adapters/fast-fetch.ts";
import { handleRequest } from "./adapters/fetch.ts";
import { type Control, controlPath, createControl } from "./control/control.ts";
import { type Core, createCore, type SandboxOptions } from "./core/core.ts";
import type { LogEntry } from "./core/log-entry.ts";
import { memoryStorage } from "./state/memory/memory-storage.ts";
import type { Storage } from "./state/store.ts";

/** A sandbox in this process: a `fetch` for any client, a handler for any server, and its log. */
export interface Sandbox {
  /** Responds like the API, whatever the host of the URL. Pass it to a client as `fetch`. */
  fetch: typeof globalThis.fetch;
  /** The same for a `Request` that a server has. */
  handle(request: Request): Promise<Response>;
  /** The requests so far, oldest first, of one namespace or of all; no entry shows a key. */
  requests(namespace?: string): LogEntry[];
  /** Empties all namespaces, or one, and sets faults, clock and identifiers back. */
  reset(namespace?: string): Promise<void>;
  /** The namespace of a key. */
  namespaceOf(key: string): string | undefined;
  close(): Promise<void>;
  /** The sandbox without a listener, for adapters. */
  core: Core;
}

/** Options of a sandbox in this process; data is kept in plain objects unless `storage` is set. */
export interface CreateOptions extends Omit<SandboxOptions, "storage"> {
  storage?: Storage;
}

/**
 * Makes a sandbox in this process. It opens no port and runs wherever `Request` and `Response` exist.
 *
 * @example
 * const sandbox = createSandbox({ keys: ["my-key"] });
 * const client = createClient({ instance: "acme", token: "my-key", fetch: sandbox.fetch });
 * await client.customData.set({ reference: "acme/payments", key: "coverage", value: { percent: 87 } });
 */
export function createSandbox(options: CreateOptions = {}): Sandbox {
  const core = createCore({ ...options, storage: options.storage ?? memoryStorage() });
  return sandboxOf(core, createControl(core));
}

/** A sandbox around a core that has doors already. */
export function sandboxOf(core: Core, control: Control): Sandbox {
  const handle = (request: Request) => {
    const isControl = new URL(request.url).pathname.startsWith(`${controlPath}/`);
    if (isControl) return control(request);
    return handleRequest(core, request);
  };
  const chosen = (name: string | undefined) =>
    core.namespaces().filter((namespace) => name === undefined || namespace.name === name);
  return {
    core,
    handle,
    fetch: fastFetch(core, handle),
    requests: (name) =>
      chosen(name)
        .flatMap(({ log }) => log.all())
        .sort((left, right) => left.id - right.id)
        .map(core.entry),
    async reset(name) {
      for (const namespace of chosen(name)) await namespace.reset();
    },
    namespaceOf: (key) => core.keys.find(key)?.namespace,
    close: () => core.close(),
  };
}
