import { parseJson, retryAfterOf } from "@datacloud/traffic";
import { keyHeader, keyStart } from "../traffic/api-address.ts";
import type { ProbeResponse } from "./match.ts";
import type { WireRequest } from "./wire.ts";

/** How requests of probes reach the API. */
export interface ProbeConnection {
  /** `https://acme.getdx.net/api` */
  baseUrl: string;
  token: string;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds. */
  timeout: number;
  /** Waits for the given number of milliseconds. */
  wait: (milliseconds: number) => Promise<void>;
  /** Called with each request before it is sent. */
  onRequest?: (request: WireRequest) => void;
}

/** Sends a request once. Nothing where no response came. */
async function sendOnce(line: ProbeConnection, request: WireRequest): Promise<ProbeResponse | undefined> {
  const { verb, path, headers, body, hasKey } = request;
  line.onRequest?.(request);
  try {
    const response = await line.fetch(line.baseUrl + path, {
      method: verb,
      headers: { ...headers, ...(hasKey && { [keyHeader]: keyStart + line.token }) },
      ...(body !== undefined && { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(line.timeout),
    });
    const text = await response.text();
    const asked = retryAfterOf((name) => response.headers.get(name), Date.now()) ?? 0;
    return {
      status: response.status,
      body: parseJson(text),
      ...(asked > 0 && { retryAfter: asked / 1000 }),
    };
  } catch {
    return undefined;
  }
}

/** Attempts at a read that meets 429. */
const attempts = 4;
/** Longest wait that a response may ask for, in seconds. */
const longestWait = 60;

/**
 * Sends a request; where the API limits the rate, waits as long as it asks. A read is sent again then; a write never is:
 * it keeps its 429, and the wait is for whatever comes next.
 */
export async function send(line: ProbeConnection, request: WireRequest): Promise<ProbeResponse | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await sendOnce(line, request);
    if (response?.status !== 429) return response;
    const seconds = Math.min(response.retryAfter ?? 2 ** (attempt - 1), longestWait);
    await line.wait(seconds * 1000);
    if (request.verb !== "GET" || attempt === attempts) return response;
  }
}
