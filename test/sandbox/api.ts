import { type MethodName, methods } from "@datacloud/contract";

/** An answer as a test looks at it. */
export interface ApiResponse {
  status: number;
  body: Record<string, unknown>;
  headers: Headers;
}

/** Calls a method and reads its answer. */
export type Api = (method: MethodName, args: object, init?: RequestInit) => Promise<ApiResponse>;

/** An API client of the tests' own, over any `fetch`: it sends whatever it is told to. */
export function apiOver(
  fetch: typeof globalThis.fetch,
  baseUrl = "http://sandbox.test/api",
  key = "my-key",
): Api {
  return async (method, args, init = {}) => {
    const isRead = methods[method].verb === "GET";
    const query = isRead ? `?${new URLSearchParams(args as Record<string, string>)}` : "";
    const response = await fetch(`${baseUrl}/${method}${query}`, {
      method: methods[method].verb,
      ...(isRead ? {} : { body: JSON.stringify(args) }),
      ...init,
      headers: {
        authorization: `Bearer ${key}`,
        ...(isRead ? {} : { "content-type": "application/json" }),
        ...(init.headers as Record<string, string>),
      },
    });
    const body = (await response.json()) as Record<string, unknown>;
    return { status: response.status, body, headers: response.headers };
  };
}
