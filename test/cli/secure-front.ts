import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, request as forward } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificates } from "../../packages/conformance/src/sources/proxy/certificates.ts";

/** `https` before a sandbox, with a certificate of an authority that nobody knows, and a proxy that leads to it. */
export interface SecureFront {
  port: number;
  authorityFile: string;
  proxyUrl: string;
  /** What the proxy was asked for: the targets of CONNECT, and its credentials. */
  connects: { target: string; authorization: string | undefined }[];
  close(): Promise<void>;
}

/** Starts both on free ports. The proxy leads every host to the front, so no request leaves the machine. */
export async function startSecureFront(upstream: string): Promise<SecureFront> {
  const { authority, certificate, key } = await makeCertificates();
  const folder = mkdtempSync(join(tmpdir(), "datacloud-front-"));
  const authorityFile = join(folder, "authority.pem");
  writeFileSync(authorityFile, authority);
  const front = createTlsServer({ key, cert: certificate }, (request, response) => {
    const { method, headers } = request;
    const onward = forward(`${upstream}${request.url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  front.on("tlsClientError", (_, socket) => void socket.destroy());
  const connects: SecureFront["connects"] = [];
  const sockets = new Set<Socket>();
  const proxy = createHttpServer((_, response) => void response.writeHead(501).end());
  const port = await listen(front);
  proxy.on("connect", (request, socket: Socket, head: Buffer) => {
    connects.push({ target: request.url ?? "", authorization: request.headers["proxy-authorization"] });
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      if (head.length > 0) onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const each of [socket, onward]) {
      sockets.add(each);
      each.on("error", () => each.destroy());
    }
  });
  const proxyUrl = `http://127.0.0.1:${await listen(proxy)}`;
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    front.closeAllConnections();
    proxy.closeAllConnections();
    await Promise.all([front, proxy].map((server) => once(server.close(), "close")));
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, authorityFile, proxyUrl, connects, close };
}

async function listen(server: ReturnType<typeof createHttpServer> | ReturnType<typeof createTlsServer>) {
  await once(server.listen(0, "127.0.0.1"), "listening");
  return (server.address() as AddressInfo).port;
}
