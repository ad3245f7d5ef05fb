import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { methodNames } from "@datacloud/contract/methods";
import { root } from "../../architecture/repository.ts";
import { launch } from "../../browser/chromium.ts";
import { table } from "../measure.ts";
import { headingTimes } from "./heading-time.ts";
import { lighthouseScores } from "./lighthouse.ts";
import { layOut } from "./pages.ts";
import { scale } from "./scale.ts";
import { serveCompressed } from "./serve-compressed.ts";

const dist = join(root, "packages/docs/dist");
const sizeOf = (file: string) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;

/** What the site costs its readers and its builders, beside a bare page, Redoc and Scalar. `pnpm build` comes first. */
export async function bench(): Promise<void> {
  sizes();
  const folder = mkdtempSync(join(tmpdir(), "datacloud-bench-"));
  const host = await serveCompressed(folder);
  const browser = await launch([]);
  try {
    await headings(browser, `http://docs.example.com:${host.port}`, folder);
  } finally {
    await browser.close();
    host.close();
    rmSync(folder, { recursive: true, force: true });
  }
  await growth();
  await lighthouse();
}

function sizes(): void {
  const css = sizeOf("site.css");
  const pages = methodNames
    .map((name) => sizeOf(`methods/${name}/index.html`) + css)
    .toSorted((a, b) => a - b);
  console.log(`Page and style sheet, gzipped: ${pages[0]} to ${pages.at(-1)} bytes (bar: 15,000).\n`);
}

async function headings(
  browser: Parameters<typeof headingTimes>[0],
  origin: string,
  folder: string,
): Promise<void> {
  const rows = await headingTimes(browser, origin, layOut(folder), 7);
  console.log(
    "Method's heading on the screen at 1 Mbps, 40 ms, a processor a quarter as fast (bars: 1.8x bare, a tenth of Redoc):\n",
  );
  const head = ["page", "ms", "x bare", "kB", "requests"];
  console.log(
    table([
      head,
      ...rows.map(({ name, heading, ratio, bytes, requests }) => [
        name,
        heading,
        ratio,
        bytes / 1000,
        String(requests),
      ]),
    ]),
  );
}

async function growth(): Promise<void> {
  const [small, large] = await scale([174, 1223]);
  if (!small || !large) return;
  console.log("\nBuild, from the understood document to the last file (bar: linear):\n");
  const per = ({ methods, milliseconds, kilobytes }: typeof small) => [
    String(methods),
    milliseconds,
    milliseconds / methods,
    kilobytes / methods,
  ];
  console.log(table([["methods", "ms", "ms a method", "kB a method"], per(small), per(large)]));
}

async function lighthouse(): Promise<void> {
  console.log("\nLighthouse, a method's page (bar: 100 each):\n");
  console.log(table([["category", "score"], ...(await lighthouseScores())]));
}
