import { present } from "@datacloud/traffic";
import { type Html, type HtmlPart, html } from "@datacloud/traffic/html";
import { groupBy } from "./group-by.ts";
import { htmlTable } from "./html-page.ts";
import { baseOf, type Kind, listedEntries } from "./kinds.ts";
import type { ConformanceReport, Finding } from "./report.ts";

/** Requests that a page lists at most. */
const mostRequests = 1000;

/** Where a request stands: its entry, and its capture where there are several. */
interface Place {
  capture?: string | undefined;
  entry: number;
}

/** Names a request in links. */
export function requestId({ capture, entry }: Place): string {
  const name = capture && encodeURIComponent(capture).replaceAll("%", "_");
  return present("r", name, `${entry}`).join("-");
}

/** The requests that findings are about, each with links to its findings. */
export function htmlRequests(
  { findings, drift }: ConformanceReport,
  kinds: readonly Kind[],
): Html | undefined {
  const named = new Set(kinds.flatMap((kind) => listedEntries(kind).map(requestId)));
  const found = groupBy([...findings, ...drift], requestId);
  const all = [...found].sort(([, [left]], [, [right]]) => (left?.entry ?? 0) - (right?.entry ?? 0));
  // Those that a finding links to come before others that have no more room.
  const linked = all.filter(([id]) => named.has(id));
  const others = all.filter(([id]) => !named.has(id)).slice(0, Math.max(0, mostRequests - linked.length));
  const shown = new Set([...linked, ...others]);
  if (shown.size === 0) return undefined;
  const left = all.length - shown.size;
  const rows = all.filter((one) => shown.has(one));
  return html`<section aria-labelledby="requests"><h2 id="requests">Requests with findings</h2>
${htmlTable(
  ["Entry", "Request", "Status", "Findings"],
  rows.map(([, findings]) => requestCells(findings)),
  rows.map(([id]) => id),
)}
${left > 0 && html`<p class="quiet">${left} more requests with findings are not listed.</p>`}
</section>`;
}

function requestCells(findings: readonly Finding[]): HtmlPart[] {
  const [first] = findings;
  if (!first) return [];
  const { capture, entry, request, method } = first;
  const line = (request && `${request.verb} ${request.address}`) ?? method ?? "";
  const links = new Map(findings.map((one) => [`f-${baseOf(one.id)}-${one.severity}`, one]));
  const items = [...links].map(
    ([target, { severity, rule, pointer }], index) =>
      html`${index > 0 && ", "}<a href="#${target}">${present(rule, pointer).join(" ")}</a> <span class="quiet">(${severity})</span>`,
  );
  const status = request && (request.status ?? "no response");
  const place = present(capture, `${entry}`).join(" ");
  return [place, html`<code>${line}</code>`, status, items];
}
