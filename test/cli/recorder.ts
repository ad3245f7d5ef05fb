import { once } from "node:events";
import { createServer, request as forward } from "node:http";
import type { AddressInfo } from "node:net";

/** A server before another one, which notes the arguments of each request. */
export interface Recorder {
  url: string;
  received: unknown[];
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startRecorder(upstream: string): Promise<Recorder> {
  const received: unknown[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const url = new URL(request.url ?? "", upstream);
    received.push(body === "" ? Object.fromEntries(url.searchParams) : JSON.parse(body));
    const { method, headers } = request;
    const onward = forward(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    onward.end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async close() {
      server.closeAllConnections();
      await once(server.close(), "close");
    },
  };
}
