import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

/** A server that hands each connection's first bytes to a function, which writes whatever it likes. */
export interface RawServer {
  port: number;
  /** Everything that came, as text, by connection. */
  received: string[];
  respond: (text: string, socket: Socket) => void;
  close(): Promise<void>;
}

/** Starts a server that speaks no HTTP of its own. */
export async function startRawServer(): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const raw: RawServer = {
    port: 0,
    received: [],
    respond: () => undefined,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      const closed = once(server, "close");
      server.close();
      await closed;
    },
  };
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    const index = raw.received.push("") - 1;
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      raw.received[index] += chunk.toString("latin1");
      raw.respond(raw.received[index] ?? "", socket);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  raw.port = (server.address() as AddressInfo).port;
  return raw;
}

/** Sends bytes to a port, and gives what came back until the connection closed or the time was over. */
export function exchangeRaw(port: number, text: string | Buffer, milliseconds = 1500): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    const timer = setTimeout(() => socket.destroy(), milliseconds);
    socket.on("data", (chunk) => {
      answer += chunk.toString("latin1");
    });
    socket
      .on("error", () => undefined)
      .on("close", () => {
        clearTimeout(timer);
        resolve(answer);
      });
  });
}
