import type { ServerResponse } from "node:http";
import type { ResponseParts } from "../core/received-request.ts";

/** Puts a response on the wire, with the trouble it is to have. */
export function send(response: ServerResponse, reply: ResponseParts): void {
  const { trouble } = reply;
  if (!trouble) write(response, reply, reply.body);
  else if (trouble.kind === "reset") response.socket?.resetAndDestroy();
  else if (trouble.kind === "truncated")
    write(response, reply, reply.body.slice(0, Math.floor(reply.body.length / 2)));
  else if (trouble.kind === "slow_headers")
    setTimeout(() => write(response, reply, reply.body), trouble.milliseconds);
  else writeSlowly(response, reply, trouble.milliseconds);
}

function write(response: ServerResponse, { status, headers }: ResponseParts, body: string): void {
  headers["content-length"] = String(Buffer.byteLength(body));
  response.writeHead(status, headers);
  response.end(body);
}

function writeSlowly(
  response: ServerResponse,
  { status, headers, body }: ResponseParts,
  milliseconds: number,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, "content-length": String(bytes.byteLength) });
  response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)));
  setTimeout(() => response.end(bytes.subarray(Math.floor(bytes.byteLength / 2))), milliseconds);
}
