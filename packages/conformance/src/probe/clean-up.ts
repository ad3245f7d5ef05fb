import type { ProbeRequest } from "@datacloud/contract/probes";
import { scenarios } from "@datacloud/contract/scenarios";
import { codeOf } from "./evidence.ts";
import type { Journal, Pending } from "./journal.ts";
import { type ProbeResponse, recordsOf } from "./match.ts";
import { type ProbeConnection, send } from "./send.ts";
import { wireRequest } from "./wire.ts";

/** How a cleanup ended: nothing is left, the API limits the rate, or something may be left. */
export type Cleaned = "done" | "limited" | "left";

/**
 * Deletes what a probe stored. Where it is not certain that something was stored, a rejection means that there was nothing
 * to delete.
 */
export async function cleanUp(
  line: ProbeConnection,
  { reference, cleanup }: Pending,
  journal: Journal,
  isCertain: boolean,
): Promise<Cleaned> {
  for (const request of cleanup) {
    const response = await send(line, wireRequest(request, { ref: reference }));
    const ended =
      request.deletes === undefined
        ? judge(response, isCertain && request.mayFail !== true)
        : await deleteRecords(line, request.deletes, response, reference);
    if (ended !== "done") return ended;
  }
  journal.end(reference);
  return "done";
}

async function deleteRecords(
  line: ProbeConnection,
  method: string,
  response: ProbeResponse | undefined,
  reference: string,
): Promise<Cleaned> {
  const listed = judge(response, true);
  if (listed !== "done") return listed;
  for (const { id } of recordsOf(response?.body, reference)) {
    const request: ProbeRequest = { method, arguments: { id } };
    const ended = judge(await send(line, wireRequest(request, {})), true);
    if (ended !== "done") return ended;
  }
  return "done";
}

function judge(response: ProbeResponse | undefined, isCertain: boolean): Cleaned {
  if (response === undefined) return "left";
  if (response.status === 429) return "limited";
  const { ok } = (response.body ?? {}) as { ok?: unknown };
  if (ok === true) return "done";
  const isRefusal = ok === false && [400, 404, 409, 422].includes(response.status);
  if (isRefusal && !isCertain && !isAboutKey(response.body)) return "done";
  return "left";
}

/** The codes of scenarios whose request has no key, or another one than an active key. */
const keyCodes: ReadonlySet<string> = new Set(
  scenarios.filter(({ request }) => request.authorization !== "active").map(({ key }) => key),
);

/** Whether a rejection is about the key and not about the request. */
export function isAboutKey(body: unknown): boolean {
  return keyCodes.has(codeOf(body) ?? "");
}
