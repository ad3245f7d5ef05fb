import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { rootCertificates } from "node:tls";
import { makeCertificates } from "./certificates.ts";
import { http, listen, stop } from "./node-server.ts";
import { type RecordingListener, recordingServer } from "./recording-listener.ts";
import { openTunnel } from "./tunnel.ts";

/** What answers `https://INSTANCE.getdx.net` for one program, without a change to the machine. */
export interface TlsListener {
  /** File with the authority's certificate, for programs that are told what to trust. */
  ca: string;
  /** The port that speaks TLS itself, for programs that take no proxy. */
  port: number;
  /** What makes the usual programs go through the listener and trust it. */
  env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Opens a TLS server for the instances of DX, and a proxy that leads to it and lets all other hosts pass. */
export async function openTlsListener(listener: RecordingListener): Promise<TlsListener> {
  const { authority, certificate, key } = await makeCertificates();
  const server = createTlsServer({ ...recordingServer, key, cert: certificate, minVersion: "TLSv1.2" });
  listener.attach(server as unknown as Server, () => "https://localhost");
  // A client that does not trust the certificate is told so by its own library.
  server.on("tlsClientError", (_, socket) => void socket.destroy());
  const sockets = new Set<Duplex>();
  const proxy = http.createServer(
    (_, response) => void response.writeHead(501).end("This proxy takes CONNECT only.\n"),
  );
  proxy.on("clientError", (_, socket) => void socket.destroy());
  proxy.on("connect", (request, socket: Duplex, head: Buffer) => {
    sockets.add(socket);
    socket.once("close", () => void sockets.delete(socket));
    openTunnel(request.url ?? "", port, socket, head);
  });
  const [port, proxyPort] = [await listen(server), await listen(proxy)];
  const { files, remove } = writeFiles(authority);
  return {
    ca: files.ca,
    port,
    env: environment(`http://127.0.0.1:${proxyPort}`, files.ca, files.bundle),
    close: async () => {
      remove();
      for (const socket of sockets) socket.destroy();
      await Promise.all([stop(proxy), stop(server)]);
    },
  };
}

/** Writes what programs are to trust into a folder that is removed however this process ends, short of `kill -9`. */
function writeFiles(authority: string): { files: { ca: string; bundle: string }; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "datacloud-ca-"));
  const files = { ca: join(folder, "authority.pem"), bundle: join(folder, "bundle.pem") };
  const remove = () => {
    process.off("exit", remove);
    rmSync(folder, { recursive: true, force: true });
  };
  process.on("exit", remove);
  writeFileSync(files.ca, authority);
  writeFileSync(files.bundle, [...rootCertificates, authority].join("\n"));
  return { files, remove };
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
