import { once } from "node:events";
import { createRequire } from "node:module";
import type { AddressInfo, Server } from "node:net";
import type { Duplex } from "node:stream";
import { rawResponse } from "@datacloud/traffic";

/** Node's module. An import would read all that it has, and so load undici for its WebSocket. */
export const http = createRequire(import.meta.url)("node:http") as typeof import("node:http");

/** Lets a server listen, and gives its port; 0 takes a free one. */
export async function listen(server: Server, port = 0, host = "127.0.0.1"): Promise<number> {
  server.listen(port, host);
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

/** Stops a server and cuts its connections. */
export async function stop(server: Server & { closeAllConnections(): void }): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

/** Responds to what is no request that a server could take, and closes the connection. */
export function rejectRaw(socket: Duplex, status: string, body: string, type = "text/plain"): void {
  socket.on("error", () => undefined);
  socket.end(rawResponse(status, type, body), () => socket.destroy());
}
