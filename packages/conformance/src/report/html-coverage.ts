import { type Html, html } from "@datacloud/traffic/html";
import type { Coverage, MethodCoverage, Share } from "./report.ts";

/** What the traffic touched, as a part of the page. */
export function htmlCoverage(coverage: Coverage): Html {
  const shares: [string, Share][] = [
    ["methods", coverage.methods],
    ["arguments", coverage.arguments],
    ["encodings", coverage.encodings],
    ["error codes", coverage.errors],
  ];
  const called = coverage.byMethod.filter(({ calls }) => calls > 0);
  const rest = coverage.byMethod.filter(({ calls }) => calls === 0).map(({ method }) => method);
  return html`<section aria-labelledby="coverage"><h2 id="coverage">Coverage</h2>
<ul class="shares">${shares.map(shareItem)}</ul>
${called.map(methodCard)}
${rest.length !== 0 && html`<p>Not called: ${rest.map(listedMethod)}.</p>`}
</section>`;
}

function shareItem([what, { covered, total }]: [string, Share]): Html {
  return html`<li><label>${what}: ${covered} of ${total} <meter min="0" max="${total}" value="${covered}"></meter></label></li>`;
}

function listedMethod(method: string, index: number): Html {
  const comma = index === 0 ? "" : ", ";
  return html`${comma}<code>${method}</code>`;
}

function methodCard({ method, calls, conforming, encodings, arguments: args, errors }: MethodCoverage): Html {
  const facts: [string, string][] = [
    ["encodings", counts(encodings)],
    ["arguments sent", counts(args.seen)],
    ["never sent", args.unseen.join(", ")],
    ["error codes", counts(errors.seen)],
  ];
  const list = facts.map(([name, text]) => html`<div><dt>${name}</dt><dd>${text || "none"}</dd></div>`);
  const head = `${conforming} of ${calls} requests conform`;
  return html`<div class="card"><h3><code>${method}</code> ${head}</h3><dl class="wide">${list}</dl></div>
`;
}

function counts(seen: Readonly<Record<string, number>>): string {
  return Object.entries(seen)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ");
}
