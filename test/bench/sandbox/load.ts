import { connect } from "node:net";

/** What to send, number by number. */
export type RequestOf = (index: number) => Buffer;

/**
 * Sends requests over some connections that stay open, one at a time on each, and counts answers by status. The time that
 * each took goes into `times`, in milliseconds.
 */
export async function load(
  port: number,
  requestOf: RequestOf,
  count: number,
  connections = 16,
  { times = [], sleeps = false }: { times?: number[]; sleeps?: boolean } = {},
): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  let sent = 0;
  const one = () =>
    new Promise<void>((resolve, reject) => {
      const socket = connect({ port, host: "127.0.0.1", noDelay: true });
      let began = 0;
      const next = () => {
        if (sent >= count) {
          socket.end();
          resolve();
          return;
        }
        began = performance.now();
        socket.write(requestOf(sent));
        sent += 1;
      };
      let waiting = Buffer.alloc(0);
      socket.on("data", (chunk) => {
        waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk]);
        const length = answerLength(waiting);
        if (length === undefined || waiting.length < length) return;
        times.push(performance.now() - began);
        const status = Number(waiting.toString("latin1", 9, 12));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        waiting = waiting.subarray(length);
        next();
      });
      socket.on("error", reject);
      socket.on("connect", next);
    });
  // A sleeping client must be woken at every answer, which is charged to the server that writes it: slow servers would pay
  // for it at each request and fast ones hardly ever. So this client does not sleep, unless servers are to have its processor.
  let isOver = sleeps;
  const stayAwake = () => void (isOver || setImmediate(stayAwake));
  stayAwake();
  await Promise.all(Array.from({ length: connections }, one));
  isOver = true;
  return statuses;
}

/** Bytes of the answer at the beginning of a buffer; nothing while its head is not complete, or its end is not known. */
function answerLength(buffer: Buffer): number | undefined {
  const end = buffer.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = buffer.toString("latin1", 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length !== undefined) return end + 4 + Number(length);
  if (!/\r\ntransfer-encoding: *chunked/i.test(head)) return end + 4;
  const last = buffer.indexOf("0\r\n\r\n", end + 2, "latin1");
  return last < 0 ? undefined : last + 5;
}

/** A POST of some JSON as bytes. */
export function jsonRequest(path: string, body: string): Buffer {
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer my-key\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
