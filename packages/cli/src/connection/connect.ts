import { type Client, type ClientOptions, createClient } from "@datacloud/client";
import { CommandError } from "../command-error.ts";
import { exitCode } from "../exit-codes.ts";
import type { FoundConnection } from "./find-connection.ts";
import { nodeFetch } from "./node-fetch.ts";
import { proxyFetch, proxyVariables } from "./proxy-fetch.ts";

/** A client for a connection that was found, by way of the environment's proxy where there is one. */
export async function connect(
  { baseUrl, token }: FoundConnection,
  options: ClientOptions = {},
): Promise<Client> {
  const fetch = proxyVariables().length > 0 ? await proxyFetch() : nodeFetch();
  try {
    return createClient({
      ...options,
      baseUrl,
      token,
      app: { name: "datacloud-cli" },
      ...(fetch && { fetch }),
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CommandError(reasonOf(baseUrl, error), exitCode.key);
  }
}

/** Why a client cannot be made, without repeating what may be secret. */
function reasonOf(baseUrl: string, { message }: TypeError): string {
  if (message.startsWith("`token`")) {
    return "the API key has spaces, quotes or characters that no key has. Check DATACLOUD_TOKEN, or run `datacloud doctor`.";
  }
  return `the key is only sent over https, or to this machine; ${new URL(baseUrl).origin} is neither.`;
}
