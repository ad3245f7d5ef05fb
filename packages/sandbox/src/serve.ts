import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { present } from "@datacloud/traffic";
import { interceptor } from "./adapters/intercept.ts";
import { createNodeServer, type Timeouts } from "./adapters/node.ts";
import { createControl } from "./control/control.ts";
import { createGuard, type GuardOptions, isLoopback } from "./control/guard.ts";
import { createCore, type SandboxOptions } from "./core/core.ts";
import { openStorage } from "./open-storage.ts";
import { type Sandbox, sandboxOf } from "./sandbox.ts";
import type { Storage } from "./state/store.ts";

/** How a sandbox is served. */
export interface ServeOptions extends Omit<SandboxOptions, "storage">, GuardOptions {
  /** 0 takes any free port; 4010 by default. */
  port?: number;
  /** The address to listen on; 127.0.0.1 by default. */
  host?: string;
  /** The token that the control API requires if other machines can reach `host`; a random one by default. */
  adminToken?: string;
  /** SQLite in memory by default. */
  storage?: Storage;
  timeouts?: Timeouts;
}

/** A sandbox that is served over HTTP. */
export interface Served extends Sandbox {
  /** `http://127.0.0.1:4010` */
  url: string;
  port: number;
  /** The token that the control API requires, if it requires one. */
  adminToken: string | undefined;
  /** Accepts no further requests, completes those in progress, and closes the storage. */
  close(): Promise<void>;
}

/** Requests that take longer than this to finish are cut off by a stop. */
const patience = 10_000;

/**
 * Serves a sandbox over HTTP.
 *
 * @example
 * const served = await serve({ port: 0, keys: ["my-key"] });
 * const client = createClient({ baseUrl: `${served.url}/api`, token: "my-key" });
 * served.requests(); // what the client sent
 * await served.close();
 */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const { host = "127.0.0.1", port = 4010 } = options;
  const { stateless = false } = options;
  const core = createCore({ ...options, storage: options.storage ?? (await openStorage({ stateless })) });
  const adminToken = isLoopback(host) ? options.adminToken : (options.adminToken ?? crypto.randomUUID());
  const stopping = new AbortController();
  const control = createControl(core, adminToken, stopping.signal);
  const isNamed = host !== "0.0.0.0" && host !== "::";
  const allowHosts = present(...(options.allowHosts ?? []), isNamed && host);
  const origins = options.allowOrigins ?? [];
  const guard = createGuard({ allowHosts, allowOrigins: origins });
  const server = createNodeServer(core, interceptor(control, guard, origins), options.timeouts);
  for (const { name } of core.namespaces()) await core.namespace(name).open();
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, host);
  await once(server, "listening");
  const { port: bound } = server.address() as AddressInfo;
  return {
    ...sandboxOf(core, control),
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`,
    port: bound,
    adminToken,
    async close() {
      const closed = once(server, "close");
      stopping.abort();
      server.close();
      // A connection is idle from its last answer on, and would be kept open for the next request.
      const sweep = setInterval(() => server.closeIdleConnections(), 20);
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      // Node does not count a connection as idle that was opened and has sent nothing yet.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      await closed;
      clearInterval(sweep);
      clearTimeout(timer);
      await core.close();
    },
  };
}
