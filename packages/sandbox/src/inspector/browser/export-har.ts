import { save } from "./hand-out.ts";
import type { LoggedRequests } from "./logged-requests.ts";
import type { PageContext } from "./page-context.ts";
import { count } from "./words.ts";

interface Har {
  log: { entries: { _sandbox: { id: number } }[] };
}

/** Saves the requests that are shown as an HTTP Archive; says what came of it. */
export async function exportHar(
  { client, namespace }: PageContext,
  requests: LoggedRequests,
): Promise<string> {
  const query = namespace() === "" ? "" : `?namespace=${encodeURIComponent(namespace())}`;
  const answer = await client.call<{ har: Har }>("GET", `/har${query}`);
  if (!answer.ok) return answer.message;
  const { log } = answer.har;
  const shown = new Set(requests.shown().map(({ entry }) => entry.id));
  const entries = log.entries.filter((entry) => shown.has(entry._sandbox.id));
  save("sandbox.har", "application/json", JSON.stringify({ log: { ...log, entries } }, undefined, 2));
  return `${count(entries.length, "request")} saved as sandbox.har.`;
}
