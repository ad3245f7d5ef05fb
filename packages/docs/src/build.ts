import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { changelogBlocks, readReleases } from "./changelog/changelog-blocks.ts";
import { assetFiles } from "./files/asset-files.ts";
import { brunoFile } from "./files/bruno.ts";
import { machineFiles } from "./files/machine-files.ts";
import type { OutputFile } from "./files/output.ts";
import { lowerCaseFiles, notFoundFile, pageFiles } from "./files/page-files.ts";
import { postmanFile } from "./files/postman.ts";
import { loadReference, readDocument } from "./load-reference.ts";
import { notFoundPage } from "./pages/not-found.ts";
import { redoc } from "./redoc/redoc.ts";
import { redocDocument } from "./redoc/redoc-document.ts";
import type { Shell } from "./render/page-html.ts";
import { searchRows } from "./search/search-rows.ts";
import { site } from "./site.ts";

/** What to build, and where. */
export interface BuildOptions {
  /** Folder that the generator wrote. */
  from: string;
  /** Folder that the generator of the contract wrote: its tables, and the bundled document in both formats. */
  documents: string;
  /** Folder of the site; it is emptied first. */
  out: string;
  /** Where the site will be hosted, ending with a slash; null where that is unknown. */
  siteUrl: string | null;
  /** Lets the reader send the shown request to a sandbox. */
  canTry: boolean;
  /** Where readers report mistakes; null leaves the link out. */
  reportUrl: string | null;
  /** Renders the Redoc page as well. */
  redoc: boolean;
}

/** Builds the site as plain files for any static host. */
export async function build(options: BuildOptions): Promise<void> {
  const { from, out, siteUrl, canTry, reportUrl } = options;
  const reference = await loadReference(from, options.documents);
  const releases = readReleases(new URL("../releases/", import.meta.url));
  const document = readDocument(options.documents);
  const { pages, menu } = site(reference, changelogBlocks(releases, document));
  const { title, version } = reference;
  const shell: Shell = { title, version, menu, siteUrl, canTry, reportUrl };
  rmSync(out, { recursive: true, force: true });
  const pageOutputs = pageFiles(shell, pages);
  const outputs = [
    ...pageOutputs,
    notFoundFile(shell, notFoundPage(reference)),
    ...(await assetFiles(canTry)),
    ...machineFiles(reference, pages, siteUrl, options.documents),
    { path: "search.json", content: JSON.stringify(searchRows(reference, pages)) },
    postmanFile(reference),
    brunoFile(reference),
  ];
  for (const output of outputs) write(out, output);
  // Where the file system ignores case, the page itself already answers the lower-case address.
  for (const output of lowerCaseFiles(pageOutputs))
    if (!existsSync(join(out, output.path))) write(out, output);
  if (options.redoc) await redoc(redocDocument(document, reference), out, title);
}

function write(out: string, { path, content }: OutputFile): void {
  const target = join(out, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}
