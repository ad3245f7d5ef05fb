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
  const { header, scheme } = profile.key;
  const key = { header, start: scheme === "" ? "" : `${scheme} ` };
  const hasAccounts = account !== undefined && profile.origin.length > 1;
  return { url, ...(hasAccounts && { instance: account.default }), hasOk, key };
}
