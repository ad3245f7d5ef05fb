import type { LogEntry, Sandbox } from "@datacloud/sandbox";
import { expect } from "vitest";
import type { Api } from "../api.ts";

/** A sandbox under test, whichever it is by the time of a test. */
export interface Subject {
  api: Api;
  /** With another key. */
  otherApi: Api;
  /** The control API, with the key of `api`. */
  control(path: string, body?: object): Promise<Record<string, never>>;
  /** Rows of the last call, as the log has them. */
  stored(): LogEntry["rows"];
  sandbox(): Sandbox;
}

export const ok = { ok: true };
export const plain = {
  service: "payments",
  deployed_at: "2025-01-01T12:05:00Z",
  repository: "acme/payments",
};
export const form = { "content-type": "application/x-www-form-urlencoded" };

/** A refusal with a code. */
export function failure(error: string): object {
  return { status: 422, body: { ok: false, error, message: expect.any(String) } };
}
