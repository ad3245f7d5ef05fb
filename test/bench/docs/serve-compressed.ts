import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { readSiteFile, requestPath } from "../../../packages/docs/src/live/site-file.ts";
import type { Host } from "../../browser/serve.ts";

/** A static host that compresses texts, as every real one does; each file is compressed once. */
export async function serveCompressed(folder: string): Promise<Host> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = requestPath(request.url);
    const { status, type, content } = readSiteFile(folder, path);
    const body = compressed.get(path) ?? gzipSync(content);
    compressed.set(path, body);
    response.writeHead(status, { "content-type": type, "content-encoding": "gzip" }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
