import type { Model } from "../core/model.ts";
import { withVariables } from "../core/server.ts";
import type { SampleServer } from "./samples/samples.ts";

/** The server with each variable at its default. */
export function sampleServer({ server, profile }: Model): SampleServer {
  const url = withVariables(server.url, server.variables);
  const [account] = server.variables;
  const { key, failure, origin } = profile;
  const hasAccount = account !== undefined && origin.length > 1;
  return { url, hasOk: failure.hasOk, key, ...(hasAccount && { instance: account.default }) };
}
