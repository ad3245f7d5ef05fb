import type { BatchOptions, Items } from "./batch/batch-options.ts";
import { careful } from "./careful.ts";
import { checkHeaders } from "./check-headers.ts";
import { checkCallOptions, checkOptions } from "./check-options.ts";
import { type Connection, connectWith, type Encode, type EncodingGiven } from "./connection.ts";
import { encodeArguments } from "./encode-arguments.ts";
import { fromEnvironment } from "./environment.ts";
import type { BatchFamilies, TryFamilies } from "./generated/families.ts";
import { routes, routeWith, soleEncodings } from "./generated/wire.ts";
import { withKey } from "./idempotency-key.ts";
import { logging } from "./logging.ts";
import type { ClientOptions, Diagnose } from "./options.ts";
import { type Finish, type PerformOptions, perform } from "./perform.ts";
import { type MethodEntry, prepare } from "./prepare.ts";
import { type Run, surface } from "./surface.ts";
import { createTracer } from "./tracer.ts";
import { userAgent } from "./user-agent.ts";

/** A client: one member per family of methods, and the same under `try` for calls that return a failure instead of throwing it. */
export interface Client extends BatchFamilies {
  /** The same methods; a failure is returned instead of thrown, and `ok` distinguishes it. */
  try: TryFamilies;
}

/** Loads `diagnose` of `@datacloud/validators`, where the package is installed. */
export type LoadValidators = () => Promise<Diagnose>;

/** Makes a client that gets its validators from `load` where none are given. */
export function makeClient(options: ClientOptions, load: LoadValidators): Client {
  const connection = connectFully(options);
  const trace = createTracer();
  const runOf = (name: string, entry: MethodEntry): Run => {
    const route = routes[name];
    const routed = route && routeWith?.(connection, name, entry, route);
    const to = routed?.to ?? connection;
    const send: Run = (args, callOptions, finish) =>
      perform(
        to,
        () => {
          const encoding = encodingOf(name, callOptions);
          if (routed) return routed.prepare(args, encoding);
          return prepare(to, name, entry, args, encoding);
        },
        callOptions,
        finish,
      );
    const sendChecked = async <Result>(
      args: object | undefined,
      given: PerformOptions,
      finish: Finish<Result>,
    ): Promise<Result> => {
      const callOptions = checked(given);
      const keyed = withKey(name, args, options, callOptions);
      const mode = callOptions.validate ?? options.validate;
      if (mode) {
        const { validate } = await import("./validate.ts");
        validate(options.diagnose ?? (await load()), options.logger, name, keyed, mode);
      }
      return send(keyed, callOptions, finish);
    };
    const isPlain = !options.validate;
    return trace(name, (args, given, finish) => {
      // A call without options needs no check of them: one turn of the event loop less.
      if (isPlain && !given) return send(withKey(name, args, options), undefined, finish);
      return sendChecked(args, given ?? {}, finish);
    });
  };
  const extend = (name: string, entry: MethodEntry, run: Run) => ({
    batch: async (items: Items, batchOptions: BatchOptions = {}) => {
      // Once for all of its calls: a mistake there is not about an item.
      checkCallOptions(batchOptions);
      const { batch } = await import("./batch/batch.ts");
      return batch(run, name, entry, items, { encoding: options.encoding ?? "json", ...batchOptions });
    },
  });
  const client = surface(runOf, (name, entry, run) => (entry === "read" ? {} : extend(name, entry, run)));
  // The table that the surface goes by, and the interfaces, are made from the same document.
  return client as Client;
}

/** A method that takes one kind of form only gets that, whatever the client's usual encoding. */
function encodingOf(name: string, options: PerformOptions | undefined): EncodingGiven | undefined {
  const encoding = soleEncodings[name];
  if (encoding) return { encoding };
  return options;
}

/** Options of a call that are right, with headers in the one form that `perform` takes. */
function checked(options: PerformOptions): PerformOptions {
  checkCallOptions(options);
  if (options.headers) return { ...options, headers: checkHeaders(options.headers) };
  return options;
}

/** The connection of a client with everything that a bare one lacks. */
export function connectFully(given: ClientOptions): Connection {
  const { options, nameOf } = fromEnvironment(given);
  checkOptions(options, nameOf);
  const usual = options.encoding ?? "json";
  const encode: Encode = (args, isRead, { encoding = usual } = {}) =>
    encodeArguments(args, isRead ? "query" : encoding);
  const headers = {
    accept: "application/json",
    ...userAgent(options.app),
    ...checkHeaders(options.headers ?? {}),
  };
  // They are plain by now: Node loads its `Headers` when it is first used, which takes longer than all else here.
  const connection = connectWith(encode, options, headers);
  const hooks = options.logger ? [options, logging(options.logger)] : [options];
  return careful({ ...connection, hooks }, options);
}
