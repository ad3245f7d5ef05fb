import { outline } from "@datacloud/conformance";
import type { Probe, ProbeRequest } from "@datacloud/contract/probes";
import { present } from "@datacloud/traffic";

/** What a run is about to do. */
export interface Plan {
  planned: readonly Probe[];
  prefix: string;
  mayWrite: boolean;
  /** How much an earlier run left. */
  leftovers: number;
  baseUrl?: string;
}

/** Says what will be sent before it is sent. */
export function announcement({ planned, prefix, mayWrite, leftovers, baseUrl }: Plan): string {
  const requests = planned.reduce((sum, { setup, cleanup }) => sum + setup.length + 1 + cleanup.length, 0);
  const width = Math.max(0, ...planned.map(({ id }) => id.length));
  const lines = planned.flatMap(({ id, setup, request, leaves, cleanup }) => {
    const sent = [...setup, request].map(outline).join(", ");
    const deleting = leaves !== null && `deleted by ${cleanup.map(deletionOf).join(", ")}`;
    return [`  ${id.padEnd(width)}  ${present(sent, deleting).join("; ")}`];
  });
  const stored = new Set(planned.flatMap(({ leaves }) => leaves ?? []));
  return `${present(
    leftovers > 0 && `An earlier run left something behind (${leftovers}), which is deleted first.`,
    `${planned.length} probes with about ${requests} requests${baseUrl === undefined ? "" : ` to ${baseUrl}`}, one at a time:`,
    ...lines,
    mayWrite
      ? `Every name that is written begins with ${prefix}. What is stored for a moment:`
      : "Only GET requests are sent; --write allows the others.",
    ...[...stored].map((text) => `  ${text}`),
  ).join("\n")}\n`;
}

function deletionOf(request: ProbeRequest): string {
  if (request.deletes === undefined) return outline(request);
  return `${outline(request)}, POST ${request.deletes}`;
}
