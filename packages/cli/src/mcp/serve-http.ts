import { randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server as HttpServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

/** A server of streamable HTTP. */
export interface ServedHttp {
  url: string;
  token: string;
  server: HttpServer;
}

/**
 * Serves streamable HTTP on loopback. Each request is a session of its own. A foreign Host or any foreign Origin is
 * rejected, so that no web page can reach it, and so is a request without the token.
 */
export async function serveHttp(
  createMcp: () => Server,
  port: number,
  token = randomBytes(24).toString("base64url"),
): Promise<ServedHttp> {
  const server = createServer((request, response) => {
    const status = rejection(request, token);
    if (status !== undefined) return void response.writeHead(status).end();
    const mcp = createMcp();
    const transport = new StreamableHTTPServerTransport({});
    response.once("close", () => {
      transport.close().catch(() => undefined);
      mcp.close().catch(() => undefined);
    });
    mcp
      .connect(transport as Parameters<Server["connect"]>[0])
      .then(() => transport.handleRequest(request, response))
      .catch(() => {
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}/mcp`, token, server };
}

const ownHost = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;
const ownOrigin = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

function rejection({ headers, url = "" }: IncomingMessage, token: string): number | undefined {
  if (!ownHost.test(headers.host ?? "")) return 403;
  if (headers.origin !== undefined && !ownOrigin.test(headers.origin)) return 403;
  if (url.split("?")[0] !== "/mcp") return 404;
  if (isSame(headers.authorization ?? "", `Bearer ${token}`)) return undefined;
  return 401;
}

function isSame(given: string, wanted: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(wanted)];
  return left.length === right.length && timingSafeEqual(left, right);
}
