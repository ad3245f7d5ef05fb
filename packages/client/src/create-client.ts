import type { BatchOptions, Items } from "./batch/batch-options.ts";
import { type Connection, connectWith, type Encode } from "./connection.ts";
import { encodeArguments } from "./encode-arguments.ts";
import { fromEnvironment } from "./environment.ts";
import type { BatchFamilies, TryFamilies } from "./generated/families.ts";
import { keepTimers } from "./keep-timers.ts";
import { logging } from "./logging.ts";
import type { ClientOptions } from "./options.ts";
import { perform } from "./perform.ts";
import { type MethodEntry, prepare } from "./prepare.ts";
import { type Run, surface } from "./surface.ts";
import { createTracer } from "./tracer.ts";
import { userAgent } from "./user-agent.ts";

/** A client: one member per family of methods, and the same under `try` for calls that do not throw on refusal. */
export interface Client extends BatchFamilies {
  /** The same methods; a refusal is not thrown but returned, told apart by `ok`. */
  try: TryFamilies;
}

/**
 * Makes a client of the DX Data Cloud API. Without options it reads `DATACLOUD_TOKEN` and `DATACLOUD_INSTANCE` or
 * `DATACLOUD_BASE_URL`. Throws a `TypeError` that names what is missing.
 *
 * @example
 * const client = createClient({ instance: "acme", token: "my-key" });
 * await client.deployments.create({ service: "payments-service", deployed_at: new Date() });
 */
export function createClient(options: ClientOptions = {}): Client {
  const connection = connectFully(options);
  const trace = createTracer();
  const runOf = (name: string, entry: MethodEntry): Run => {
    const send: Run = (args, callOptions, finish) =>
      perform(connection, () => prepare(connection, name, entry, args, callOptions), callOptions, finish);
    return trace(name, (args, callOptions, finish) => {
      const mode = callOptions?.validate ?? options.validate;
      if (!mode) return send(args, callOptions, finish);
      return import("./validate.ts")
        .then(({ validate }) => validate(options, name, args, mode))
        .then(() => send(args, callOptions, finish));
    });
  };
  const extend = (name: string, entry: MethodEntry, run: Run) => ({
    batch: async (items: Items, batchOptions?: BatchOptions) =>
      (await import("./batch/batch.ts")).batch(run, name, entry, items, {
        encoding: options.encoding ?? "json",
        ...batchOptions,
      }),
  });
  const client = surface(runOf, (name, entry, run) => (entry === "read" ? {} : extend(name, entry, run)));
  // The table that the surface goes by, and the interfaces, are made from the same document.
  return client as Client;
}

/** The connection of a client with everything that a bare one lacks. */
export function connectFully(options: ClientOptions): Connection {
  const usual = options.encoding ?? "json";
  const encode: Encode = (args, isRead, { encoding = usual } = {}) =>
    encodeArguments(args, isRead ? "query" : encoding);
  const connection = connectWith(encode, fromEnvironment(options));
  keepTimers(options.timeout ?? 30_000);
  return {
    ...connection,
    headers: { ...userAgent(options.app), ...connection.headers },
    hooks: options.logger ? [options, logging(options.logger)] : [options],
  };
}
