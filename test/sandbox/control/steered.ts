import { type Served, serve } from "@datacloud/sandbox";
import { expect } from "vitest";
import { type Api, apiOver } from "../api.ts";
import { type Came, document, undescribed } from "./described.ts";

/** An answer of the control API. */
export interface Result {
  status: number;
  body: Record<string, unknown>;
}

/** A served sandbox whose control API is held against its document at every call. */
export interface Steered {
  start(): Promise<void>;
  served(): Served;
  control(verb: string, path: string, body?: object, token?: string): Promise<Result>;
  api: Api;
  apiOf(key: string): Api;
  /** Verb and path of the operations that were called. */
  seen: Set<string>;
}

export const adminToken = "the-admin-token";
export const record = { reference: "r", key: "k", value: {} };

/** A sandbox with the namespaces `mine` and `other`, seeded. */
export function createSteered(): Steered {
  let served: Served;
  const seen = new Set<string>();
  const apiOf = (key: string): Api => {
    return (...call) => apiOver(fetch, `${served.url}/api`, key)(...call);
  };
  return {
    async start() {
      const keys = [
        { key: "my-key-1", namespace: "mine", name: "CI of payments" },
        { key: "other-key", namespace: "other" },
      ];
      served = await serve({ port: 0, keys, adminToken, seed: "s" });
    },
    served: () => served,
    api: apiOf("my-key-1"),
    apiOf,
    seen,
    async control(verb, path, body, token = adminToken) {
      const response = await fetch(`${served.url}/_sandbox${path}`, {
        method: verb,
        headers: {
          "content-type": "application/json",
          ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get("content-type")?.includes("json");
      const result: Result = { status: response.status, body: isJson ? JSON.parse(text) : text };
      const template = path.split("?")[0]?.replace(/^\/(requests|keys|faults)\/[^/]+/, "/$1/{id}") ?? "";
      if (hold(verb, template, { status: response.status, headers: response.headers, text }))
        seen.add(`${verb} ${template}`);
      return result;
    },
  };
}

/** Holds an answer against the document; false where the document has no such operation. */
function hold(verb: string, path: string, came: Came): boolean {
  const operation = document.paths[path]?.[verb.toLowerCase()];
  if (!operation) return false;
  expect([path, undescribed(operation, came)]).toEqual([path, []]);
  return true;
}
