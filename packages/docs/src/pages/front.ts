import type { Block, Card } from "../page.ts";

/** The two ways on from the front page. */
export const buttons: Block = {
  kind: "buttons",
  links: [
    { title: "Make your first request", href: "/start/" },
    { title: "See all methods", href: "/methods/" },
  ],
};

/** What readers come for, and where it is. */
export const tasks: Block = {
  kind: "cards",
  style: "tiles",
  cards: [
    task(
      "Report deployments",
      "/ci/",
      "Recipes for GitHub Actions, GitLab, Jenkins and five more CI systems.",
    ),
    task(
      "Report incidents",
      "/methods/incidents.upsert/",
      "Open and resolve incidents from your own system.",
    ),
    task(
      "Report pipeline runs",
      "/methods/pipelineRuns.upsert/",
      "Builds and their durations, from any CI system.",
    ),
    task("Backfill history", "/bulk/", "Send many records in the right order."),
    task("Test offline", "/sandbox/", "A local, stateful copy of the API."),
    task("Verify an integration", "/verify/", "Find out what your program gets wrong, before DX does."),
    task("Publish a client", "/publishing/", "Generate one in your language and check it."),
    task("Host these docs", "/hosting/", "Plain files for any static host."),
  ],
};

function task(title: string, href: string, text: string): Card {
  return { title, href, text, isCode: false, isDeprecated: false };
}

/** How the parts work together, drawn in the colours of the page. */
export const diagram: Block = {
  kind: "figure",
  text:
    "Your program or CI job sends requests with the client or curl, through the proxy if you like, to DX or to the " +
    "local sandbox. The sandbox shows them in its inspector; verify checks them against the OpenAPI document.",
  svg: `<svg viewBox="0 0 640 230" role="img" aria-labelledby="parts-title"><title id="parts-title">Your program sends requests with the client, through the proxy, to DX or to the local sandbox. Verify checks them.</title>
${box(8, 75, 130, 60, "Your program", "or CI job")}
${box(188, 75, 110, 60, "Client", "or curl")}
${box(348, 75, 110, 60, "Proxy", "optional")}
${box(508, 20, 124, 60, "DX", "your instance")}
${box(508, 130, 124, 60, "Sandbox", "with inspector")}
${box(348, 170, 110, 52, "Verify", "report")}
${arrow(138, 105, 188, 105)}${arrow(298, 105, 348, 105)}${arrow(458, 95, 508, 58)}${arrow(458, 115, 508, 152)}
${arrow(403, 135, 403, 170)}${arrow(508, 180, 458, 192)}</svg>`,
};

function box(x: number, y: number, width: number, height: number, title: string, text: string): string {
  const middle = x + width / 2;
  const line = (offset: number, name: string, words: string) =>
    `<text class="${name}" x="${middle}" y="${y + height / 2 + offset}">${words}</text>`;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>${line(-4, "name", title)}${line(16, "more", text)}`;
}

function arrow(fromX: number, fromY: number, toX: number, toY: number): string {
  const angle = Math.atan2(toY - fromY, toX - fromX);
  const corner = (turn: number) =>
    `${Math.round(toX - 9 * Math.cos(angle + turn))},${Math.round(toY - 9 * Math.sin(angle + turn))}`;
  return `<path d="M${fromX},${fromY}L${toX},${toY}M${corner(0.45)}L${toX},${toY}L${corner(-0.45)}"/>`;
}
