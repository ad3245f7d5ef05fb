import { html, raw, textOf } from "@datacloud/traffic/html";
import { htmlStyle } from "../report/html-style.ts";
import {
  countsOf,
  type EvidenceReport,
  evidenceSentence,
  type ProbeFinding,
  type ProbeVerdict,
} from "./evidence.ts";

/** The look of a verdict: the classes that findings of a conformance report have. */
const tones = { contradicted: "error", undecided: "warning", confirmed: "info" } as const;
const order: readonly ProbeVerdict[] = ["contradicted", "confirmed", "undecided"];

/** A page of its own about the claims that were probed, in the look of the other reports. */
export function evidenceHtml(evidence: EvidenceReport): string {
  const counts = countsOf(evidence);
  const sorted = order.flatMap((verdict) =>
    evidence.findings.filter((finding) => finding.verdict === verdict),
  );
  const { leftBehind } = evidence;
  const left =
    leftBehind.length !== 0 &&
    html`<p class="verdict bad">Something may be left under ${leftBehind.join(", ")}. Run the command again to delete it.</p>`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evidence about the Data Cloud API</title>
<style>${raw(htmlStyle)}</style>
</head>
<body>
<header>
<h1>Evidence about the Data Cloud API</h1>
<p class="source">Document ${evidence.document}, ${evidence.date}</p>
</header>
<main>
<p class="verdict ${counts.contradicted === 0 ? "good" : "bad"}">${evidenceSentence(evidence)}</p>
${left}
<ul class="tiles">
${order.map((verdict) => html`<li class="${tones[verdict]}"><strong>${counts[verdict]}</strong> ${verdict}</li>`)}
</ul>
<h2>Claims</h2>
${sorted.map(article)}
</main>
<footer>No response is part of this report, only its status and error code.</footer>
</body>
</html>
`;
  return textOf(page);
}

function article(finding: ProbeFinding): ReturnType<typeof html> {
  const { claim, statement, verdict, status, code, reason, places } = finding;
  const response = status === null ? "none" : [status, code].filter((part) => part !== null).join(" ");
  return html`<article class="${tones[verdict]}">
<h3><span class="badge">${verdict}</span> <code>${claim}</code></h3>
<p>${statement}</p>
${reason !== null && html`<p class="remedy">${reason}</p>`}
<p class="meta">Response: ${response}. Claimed by ${places.join(", ")}.</p>
</article>
`;
}
