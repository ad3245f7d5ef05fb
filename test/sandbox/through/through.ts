import type { LogEntry, Sandbox } from "@datacloud/sandbox";
import type { Api } from "../api.ts";

/** An answer whose body has any form. */
export interface Sent {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** An adapter under test, whichever it is by the time of a test. */
export interface Through {
  api: Api;
  /** With another key. */
  otherApi: Api;
  /** A POST to a path below the base URL. */
  send(path: string, init?: RequestInit): Promise<Sent>;
  fetch: typeof globalThis.fetch;
  baseUrl(): string;
  sandbox(): Sandbox;
  /** The last call of the log. */
  last(): LogEntry | undefined;
}

export const plain = { service: "a", deployed_at: "2025-01-01T12:05:00Z", repository: "org/a" };
export const bearer = { authorization: "Bearer my-key" };
export const form = { ...bearer, "content-type": "application/x-www-form-urlencoded" };
