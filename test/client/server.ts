import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll } from "vitest";

/** Answers one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A request as the server saw it. */
export interface Seen {
  verb: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: string;
  /** When it came, in milliseconds. */
  at: number;
}

/** A server on the loopback whose answers a test sets, and what it was sent. */
export interface TestServer {
  /** Address for `baseUrl`. */
  baseUrl: string;
  seen: Seen[];
  /** The answers to come; the last one serves all further requests. */
  answers: Answer[];
  /** Forgets requests and sets the answers to come. */
  play(...answers: Answer[]): void;
}

/** Starts a server before the tests of a file and stops it after them. */
export function useServer(): TestServer {
  const test: TestServer = {
    baseUrl: "",
    seen: [],
    answers: [],
    play(...answers) {
      test.seen.length = 0;
      test.answers = answers;
    },
  };
  const server: Server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      body += chunk;
    });
    request.on("end", () => {
      const { method: verb = "", url = "", headers } = request;
      test.seen.push({ verb, url, headers, body, at: performance.now() });
      const next = test.answers.length > 1 ? test.answers.shift() : test.answers[0];
      next?.(response, request);
    });
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    test.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return test;
}

/** Answers with a status, a body and headers. */
export function reply(status: number, body: string, headers: Record<string, string> = {}): Answer {
  return (response) => {
    response.writeHead(status, headers);
    response.end(body);
  };
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return reply(status, JSON.stringify(body), { "content-type": "application/json", ...headers });
}

/** Answers `{"ok": true}`. */
export const ok: Answer = json(200, { ok: true });
/** Ends the connection without an answer. */
export const reset: Answer = (response) => response.socket?.destroy();
/** Never answers. */
export const hang: Answer = () => undefined;
