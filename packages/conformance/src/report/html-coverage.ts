import type { Coverage, MethodCoverage, Share } from "./report.ts";
import { escapeXml } from "./xml.ts";

/** What the traffic touched, as a part of the page. */
export function htmlCoverage(coverage: Coverage): string {
  const shares: [string, Share][] = [
    ["methods", coverage.methods],
    ["arguments", coverage.arguments],
    ["encodings", coverage.encodings],
    ["error codes", coverage.errors],
  ];
  const called = coverage.byMethod.filter(({ calls }) => calls > 0);
  const rest = coverage.byMethod
    .filter(({ calls }) => calls === 0)
    .map(({ method }) => `<code>${escapeXml(method)}</code>`);
  return `<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<ul class="shares">${shares.map(([what, { covered, total }]) => `<li><label>${what}: ${covered} of ${total} <meter min="0" max="${total}" value="${covered}"></meter></label></li>`).join("")}</ul>
${called.map(methodCard).join("\n")}
${rest.length === 0 ? "" : `<p>Not called: ${rest.join(", ")}.</p>`}
</section>`;
}

function methodCard({
  method,
  calls,
  conforming,
  encodings,
  arguments: args,
  errors,
}: MethodCoverage): string {
  const facts: [string, string][] = [
    ["encodings", counts(encodings)],
    ["arguments sent", counts(args.seen)],
    ["never sent", args.unseen.join(", ")],
    ["error codes", counts(errors.seen)],
  ];
  const list = facts.map(
    ([name, text]) => `<div><dt>${name}</dt><dd>${escapeXml(text) || "none"}</dd></div>`,
  );
  return `<div class="card"><h3><code>${escapeXml(method)}</code> ${conforming} of ${calls} calls conform</h3><dl class="wide">${list.join("")}</dl></div>`;
}

function counts(seen: Readonly<Record<string, number>>): string {
  return Object.entries(seen)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
