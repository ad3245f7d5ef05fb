import { connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { isInstance } from "../../traffic/api-address.ts";
import { rejectRaw } from "./node-server.ts";

/** Host and port of a `CONNECT`. */
export interface Authority {
  host: string;
  port: number;
}

/** Reads `host:443` or `[::1]:443`; nothing where it is neither, or the port is none. */
export function readAuthority(text: string): Authority | undefined {
  const [, inner, plain, digits] = /^(?:\[([0-9a-f:.]+)\]|([^:[\]@/\s]+)):(\d{1,5})$/i.exec(text) ?? [];
  const host = inner ?? plain;
  const port = Number(digits);
  if (host === undefined || port < 1 || port > 65_535) return undefined;
  return { host, port };
}

/** Leads a tunnel to the server for the instances, or to the host it names. Whatever fails is a response to the client. */
export function openTunnel(target: string, own: number, socket: Duplex, head: Buffer): void {
  socket.on("error", () => undefined);
  const authority = readAuthority(target);
  if (!authority)
    return void rejectRaw(
      socket,
      "400 Bad Request",
      "CONNECT needs HOST:PORT with a port from 1 to 65535.\n",
    );
  const isOwn = isInstance(authority.host.toLowerCase());
  const upstream: Socket = isOwn ? connect(own, "127.0.0.1") : connect(authority);
  let isOpen = false;
  upstream.once("connect", () => {
    isOpen = true;
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    if (head.length > 0) upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.on("error", ({ code = "error" }: NodeJS.ErrnoException) => {
    if (isOpen) socket.destroy();
    else rejectRaw(socket, "502 Bad Gateway", `The host of the tunnel cannot be reached: ${code}.\n`);
  });
  socket.once("close", () => upstream.destroy());
  upstream.once("close", () => {
    if (isOpen) socket.destroy();
  });
}
