import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../packages/docs/src/build.ts";
import { launch } from "../../browser/chromium.ts";
import { folders } from "../../docs/reference.ts";
import { serveCompressed } from "./serve-compressed.ts";

/** As much of Lighthouse as is used; the package itself is there only while benchmarks run. */
interface Lighthouse {
  default(
    url: string,
    options: object,
  ): Promise<
    | {
        lhr: {
          categories: Record<string, { score: number | null }>;
          audits: Record<string, { id: string; score: number | null; displayValue?: string }>;
        };
      }
    | undefined
  >;
}

const peer: string = "lighthouse";
const categories = ["performance", "accessibility", "best-practices", "seo"];

/** What Lighthouse gives a method's page, with the settings of its own for phones. */
export async function lighthouseScores(): Promise<[string, string][]> {
  const out = mkdtempSync(join(tmpdir(), "datacloud-lighthouse-"));
  const host = await serveCompressed(out);
  // Under a name that counts as secure without a certificate, as the site's own host would be.
  const origin = `http://localhost:${host.port}`;
  await build({
    ...folders,
    out,
    siteUrl: `${origin}/`,
    canTry: false,
    reportUrl: null,
    redoc: false,
  });
  const port = 20_000 + (process.pid % 20_000);
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const result = await audit(`${origin}/methods/deployments.create/`, port);
    const scores = result?.lhr.categories ?? {};
    const failed = Object.values(result?.lhr.audits ?? {}).filter(
      ({ score }) => score !== null && score < 0.9,
    );
    for (const { id, displayValue } of failed) console.log(`  ${id} ${displayValue ?? ""}`);
    return categories.map((name) => [name, shown(scores[name]?.score ?? null)]);
  } finally {
    await browser.close();
    host.close();
    rmSync(out, { recursive: true, force: true });
  }
}

type Result = Awaited<ReturnType<Lighthouse["default"]>>;

/** On a busy machine the trace can miss the first paint, and Lighthouse then gives no score: it is asked again. */
async function audit(url: string, port: number): Promise<Result> {
  const { default: lighthouse } = (await import(peer)) as Lighthouse;
  let result: Result;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    result = await lighthouse(url, { port, onlyCategories: categories, logLevel: "error" });
    if (Object.values(result?.lhr.categories ?? {}).every(({ score }) => score !== null)) return result;
  }
  return result;
}

function shown(score: number | null): string {
  return score === null ? "none" : String(Math.round(score * 100));
}
