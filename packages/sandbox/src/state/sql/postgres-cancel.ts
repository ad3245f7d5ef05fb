import { connect } from "node:net";
import type pg from "pg";

const cancelCode = 80_877_102;

/** Asks the server to stop what a connection is doing. The protocol takes this on a connection of its own, and says nothing. */
export function cancelQuery(client: pg.Client): void {
  const { processID, secretKey } = client as pg.Client & { processID: number | null; secretKey: number };
  if (processID === null) return;
  const request = Buffer.alloc(16);
  for (const [index, value] of [16, cancelCode, processID, secretKey].entries())
    request.writeInt32BE(value, index * 4);
  const { host, port } = client;
  const socket = host.startsWith("/")
    ? connect(`${host}/.s.PGSQL.${port}`)
    : connect({ host, port, timeout: 2000 });
  socket.on("error", () => undefined);
  socket.on("timeout", () => socket.destroy());
  socket.end(request);
}

/** Closes a connection, whether the server still answers or not. */
export function endClient(client: pg.Client): void {
  const stream = streamOf(client);
  void client.end().catch(() => undefined);
  setTimeout(() => stream.destroy(), 500).unref();
}

/** The socket of a connection; the driver keeps it, but does not type it. */
export function streamOf(client: pg.ClientBase): import("node:net").Socket {
  return (client as unknown as { connection: { stream: import("node:net").Socket } }).connection.stream;
}
