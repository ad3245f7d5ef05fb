import { type CallOptions, type Connection, send, unwrap } from "./call.ts";
import type { Families, TryFamilies } from "./generated/families.ts";
import { methods } from "./generated/methods.ts";

/** How a client reaches the API: `instance` for `https://INSTANCE.getdx.net/api`, or a `baseUrl` of its own. */
export type ClientOptions = (
  | { instance: string; baseUrl?: undefined }
  | { baseUrl: string; instance?: undefined }
) & {
  /** The API key. */
  token: string;
  /** How the arguments of a POST travel; JSON by default. */
  encoding?: "json" | "form";
  /** Milliseconds after which a call is given up; 30,000 by default. */
  timeout?: number;
  /** Used in place of the platform's `fetch`. */
  fetch?: typeof fetch;
};

/** A client: one member per family of methods, and the same under `try` for calls that do not throw on refusal. */
export type Client = Families & { try: TryFamilies };

/**
 * Makes a client of the DX Data Cloud API.
 *
 * @example
 * const client = createClient({ instance: "acme", token: "my-key" });
 * await client.deployments.create({ service: "payments-service", deployed_at: new Date() });
 */
export function createClient(options: ClientOptions): Client {
  const connection: Connection = {
    baseUrl: options.baseUrl?.replace(/\/+$/, "") ?? `https://${options.instance}.getdx.net/api`,
    token: options.token,
    encoding: options.encoding ?? "json",
    timeout: options.timeout ?? 30_000,
    // Looked up at each call, so that a mock installed later is seen.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
  };
  const client: Record<string, Record<string, unknown>> = { try: {} };
  for (const [method, entry] of Object.entries(methods)) {
    const [family = "", member = ""] = method.split(".");
    const attempt = (args: object, callOptions?: CallOptions) =>
      send(connection, method, entry, args, callOptions);
    const call = async (args: object, callOptions?: CallOptions) =>
      unwrap(method, await attempt(args, callOptions));
    client[family] = { ...client[family], [member]: call };
    const tries = client.try as Record<string, object>;
    tries[family] = { ...tries[family], [member]: attempt };
  }
  // The loop above makes exactly the members that the generated interfaces name.
  return client as unknown as Client;
}
