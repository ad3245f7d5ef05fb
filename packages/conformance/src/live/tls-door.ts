import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { rootCertificates } from "node:tls";
import { isInstance } from "../judge/target.ts";
import { makeCertificates } from "./certificates.ts";

/** What answers `https://INSTANCE.getdx.net` for one program, without a change to the machine. */
export interface TlsDoor {
  /** File with the authority's certificate, for programs that are told what to trust. */
  ca: string;
  /** The port that speaks TLS itself, for programs that take no proxy. */
  port: number;
  /** What makes the usual programs go through the door and trust it. */
  env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Opens a TLS server for the instances of DX, and a proxy that leads to it and lets all other hosts pass. */
export async function openTlsDoor(listener: RequestListener): Promise<TlsDoor> {
  const { authority, certificate, key } = await makeCertificates();
  const folder = mkdtempSync(join(tmpdir(), "datacloud-ca-"));
  const ca = join(folder, "authority.pem");
  const bundle = join(folder, "bundle.pem");
  writeFileSync(ca, authority);
  writeFileSync(bundle, [...rootCertificates, authority].join("\n"));
  const server = createTlsServer({ key, cert: certificate, minVersion: "TLSv1.2" }, listener);
  const port = await listen(server);
  const sockets = new Set<Duplex>();
  const proxy = createHttpServer(
    (_, response) => void response.writeHead(501).end("This proxy takes CONNECT only.\n"),
  );
  proxy.on("connect", (request, socket: Duplex, head: Buffer) => {
    sockets.add(socket);
    socket.once("close", () => void sockets.delete(socket));
    tunnel(request.url ?? "", port, socket, head);
  });
  const address = `http://127.0.0.1:${await listen(proxy)}`;
  return {
    ca,
    port,
    env: environment(address, ca, bundle),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([stop(proxy), stop(server)]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Node, curl, OpenSSL, Python, Go, Ruby and Deno each have a name of their own for the same two things. */
function environment(proxy: string, ca: string, bundle: string): Record<string, string> {
  return {
    HTTPS_PROXY: proxy,
    https_proxy: proxy,
    NO_PROXY: "localhost,127.0.0.1",
    no_proxy: "localhost,127.0.0.1",
    NODE_USE_ENV_PROXY: "1",
    NODE_EXTRA_CA_CERTS: ca,
    DENO_CERT: ca,
    SSL_CERT_FILE: bundle,
    CURL_CA_BUNDLE: bundle,
    REQUESTS_CA_BUNDLE: bundle,
  };
}

function tunnel(target: string, own: number, socket: Duplex, head: Buffer): void {
  const [host = "", port = "443"] = target.split(":");
  const upstream: Socket = isInstance(host.toLowerCase())
    ? connect(own, "127.0.0.1")
    : connect(Number(port), host);
  upstream.once("connect", () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    upstream.write(head);
    upstream.pipe(socket).pipe(upstream);
  });
  upstream.once("error", () => socket.destroy());
  socket.once("error", () => upstream.destroy());
}

async function listen(server: Server | ReturnType<typeof createTlsServer>): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}

async function stop(server: Server | ReturnType<typeof createTlsServer>): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
