import { type Client, makeClient } from "./create-client.ts";
import type { ClientOptions, Diagnose } from "./options.ts";

/**
 * Makes a client of the DX Data Cloud API. Without options it reads `DATACLOUD_TOKEN` and `DATACLOUD_INSTANCE` or
 * `DATACLOUD_BASE_URL`. Throws a `TypeError` that names what is missing or wrong.
 *
 * @example
 * const client = createClient({ instance: "acme", token: "my-key" });
 * await client.deployments.create({ service: "payments-service", deployed_at: new Date() });
 */
export function createClient(options: ClientOptions = {}): Client {
  return makeClient(options, loadNone);
}

/** Bundlers that cannot leave out a package that is not installed get this entry: see `exports` in package.json. */
function loadNone(): Promise<Diagnose> {
  throw new Error(
    '`validate` needs `diagnose`: import { diagnose } from "@datacloud/validators" and pass it to `createClient`.',
  );
}
