import { readdirSync, readFileSync } from "node:fs";
import { type Block, heading, paragraph } from "../page.ts";
import { methodPath } from "../pages/method-page.ts";
import { type Change, changes } from "./changes.ts";

/** As much of a document as the page reads itself. */
export interface Document {
  paths?: object;
}

/** A document as it was released. */
export interface Release {
  version: string;
  document: Document;
}

/** The releases kept in a folder, oldest first. */
export function readReleases(folder: URL): Release[] {
  const versions = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));
  return versions.sort(byVersion).map((version) => ({
    version,
    document: JSON.parse(readFileSync(new URL(`${version}.json`, folder), "utf8")) as Document,
  }));
}

/** Newest first: what the document has since the last release, then each release against the one before it. */
export function changelogBlocks(releases: readonly Release[], current: Document): Block[] {
  const [newest] = releases.slice(-1);
  const pending = newest ? changes(newest.document, current) : [];
  const entries = releases.map((release, index) => entry(release, releases[index - 1])).reverse();
  return [
    ...(newest && pending.length > 0
      ? [heading(2, `Since ${newest.version}`), ...changeBlocks(pending)]
      : []),
    ...entries.flat(),
  ];
}

function entry({ version, document }: Release, before: Release | undefined): Block[] {
  const title = heading(2, version);
  if (before) {
    const found = changes(before.document, document);
    return [title, ...(found.length > 0 ? changeBlocks(found) : [paragraph("Wording and examples only.")])];
  }
  const count = Object.keys(document.paths ?? {}).length;
  return [title, paragraph(`The first document: ${count} methods.`)];
}

function changeBlocks(found: readonly Change[]): Block[] {
  const methods = [...new Set(found.map(({ method }) => method))];
  return methods.flatMap((method): Block[] => {
    const own = found.filter((change) => change.method === method);
    const isGone = own.some(({ text }) => text === "Removed.");
    return [
      heading(3, isGone ? `\`${method}\`` : `[\`${method}\`](${methodPath(method)})`, method),
      {
        kind: "list",
        ordered: false,
        items: own.map(changeText),
      },
    ];
  });
}

function changeText({ text, isBreaking }: Change): string {
  return `${isBreaking ? "**Breaking.** " : ""}${text}`;
}

function byVersion(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number));
  const index = a?.findIndex((part, position) => part !== b?.[position]) ?? -1;
  return index === -1 ? 0 : (a?.[index] ?? 0) - (b?.[index] ?? 0);
}
