import { request } from "node:http";
import type { Came } from "./described.ts";

/** What is sent. */
export interface Sent {
  headers: Record<string, string>;
  body?: string | undefined;
}

/** Sends a request as it is given, over connections that are kept; of a stream, the beginning is enough. */
export function sendRaw(port: number, method: string, path: string, { headers, body }: Sent): Promise<Came> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const options = { port, host: "127.0.0.1", path, method, headers: { ...headers, ...length } };
    const sent = request(options, (response) => {
      const came = (text: string) => ({
        status: response.statusCode ?? 0,
        headers: new Headers(response.headers as Record<string, string>),
        text,
      });
      let text = "";
      response.on("data", (chunk: Buffer) => {
        text += chunk;
      });
      response.on("end", () => resolve(came(text)));
      if (response.headers["content-type"] !== "text/event-stream") return;
      resolve(came(""));
      response.destroy();
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
