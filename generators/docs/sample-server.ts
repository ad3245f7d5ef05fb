import type { Model } from "../core/model.ts";
import type { SampleServer } from "./samples/samples.ts";

/** The server with each variable at its default. */
export function sampleServer({ server, profile }: Model): SampleServer {
  const url = server.variables.reduce(
    (text, variable) => text.replaceAll(`{${variable.name}}`, variable.default),
    server.url,
  );
  const [account] = server.variables;
  const { hasOk } = profile.failure;
  const { key } = profile;
  if (account && profile.origin.length > 1) return { url, instance: account.default, hasOk, key };
  return { url, hasOk, key };
}
