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
  return makeClient(options, loadValidators);
}

/** The optional package, for runtimes and bundlers that take it or leave it: see `exports` in package.json. */
async function loadValidators(): Promise<Diagnose> {
  try {
    const { diagnose } = await import("@datacloud/validators");
    return diagnose;
  } catch (cause) {
    throw new Error(
      "`validate` needs the package @datacloud/validators: install it, or pass its `diagnose` to `createClient`.",
      { cause },
    );
  }
}
