import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../packages/docs/src/build.ts";
import { root } from "../../architecture/repository.ts";
import { launch } from "../../browser/chromium.ts";
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
  const [from, documents] = ["docs", "contract"].map((name) => join(root, `packages/${name}/src/generated`));
  await build({
    from: from ?? "",
    documents: documents ?? "",
    out,
    siteUrl: `${origin}/`,
    canTry: false,
    redoc: false,
  });
  const { default: lighthouse } = (await import(peer)) as Lighthouse;
  const port = 20_000 + (process.pid % 20_000);
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    const result = await lighthouse(`${origin}/methods/deployments.create/`, {
      port,
      onlyCategories: categories,
      logLevel: "error",
    });
    const scores = result?.lhr.categories ?? {};
    const failed = Object.values(result?.lhr.audits ?? {}).filter(
      ({ score }) => score !== null && score < 0.9,
    );
    for (const { id, displayValue } of failed) console.log(`  ${id} ${displayValue ?? ""}`);
    return categories.map((name) => [name, String(Math.round((scores[name]?.score ?? 0) * 100))]);
  } finally {
    await browser.close();
    host.close();
    rmSync(out, { recursive: true, force: true });
  }
}
