import { readdirSync, readFileSync } from "node:fs";
import { type Change, type ChangeLevel, compareDocuments } from "@datacloud/contract/diff";
import { type Block, heading, paragraph, slug } from "../page.ts";
import { methodPath } from "../pages/method-page.ts";

/** A document as it was released. */
export interface Release {
  version: string;
  document: object;
}

/** The releases kept in a folder, oldest first. */
export function readReleases(folder: URL): Release[] {
  const versions = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));
  return versions.sort(byVersion).map((version) => ({
    version,
    document: JSON.parse(readFileSync(new URL(`${version}.json`, folder), "utf8")) as object,
  }));
}

/** Newest first: what the document has since the last release, then each release against the one before it. */
export function changelogBlocks(releases: readonly Release[], current: object): Block[] {
  const [newest] = releases.slice(-1);
  const pending = newest ? compareDocuments(newest.document, current) : [];
  const entries = releases.map((release, index) => entry(release, releases[index - 1])).reverse();
  return [
    ...(newest && pending.some(isListed)
      ? [heading(2, `Since ${newest.version}`), ...changeBlocks(pending, `since-${newest.version}`)]
      : []),
    ...entries.flat(),
  ];
}

function entry({ version, document }: Release, before: Release | undefined): Block[] {
  const title = heading(2, version);
  if (before) return [title, ...changeBlocks(compareDocuments(before.document, document), version)];
  const count = Object.keys((document as { paths?: object }).paths ?? {}).length;
  return [title, paragraph(`The first document: ${count} methods.`)];
}

/** Whether a change gets its own line. Other words and examples do not, and neither does the version in the heading. */
function isListed({ kind }: Change): boolean {
  return kind !== "words";
}

const groups: readonly (readonly [level: ChangeLevel, title: string])[] = [
  ["breaking", "Breaking"],
  ["additive", "Additions"],
  ["editorial", "Other"],
];

/** One line for each change, with the methods it is about; breaking changes first. */
function changeBlocks(changes: readonly Change[], version: string): Block[] {
  const listed = changes.filter(isListed);
  if (listed.length === 0) return [paragraph("Wording and examples only.")];
  const blocks = groups.flatMap(([level, title]): Block[] => {
    const own = listed.filter((change) => change.level === level);
    if (own.length === 0) return [];
    const items = [...Map.groupBy(own, ({ text }) => text)].map(([text, same]) => lineOf(text, same));
    return [heading(3, title, slug(`${version}-${title}`)), { kind: "list", ordered: false, items }];
  });
  if (listed.length < changes.length) return [...blocks, paragraph("Wording and examples changed too.")];
  return blocks;
}

function lineOf(text: string, changes: readonly Change[]): string {
  const methods = new Set(changes.flatMap((change) => methodLink(change)));
  return [text, [...methods].join(", ")].join(" ").trim();
}

/** A method that is gone has no page, and neither has an operation that is no method. */
function methodLink({ method, kind }: Change): string[] {
  if (method === null) return [];
  const hasPage = kind !== "method-removed" && !method.includes(" ");
  return [hasPage ? `[\`${method}\`](${methodPath(method)})` : `\`${method}\``];
}

function byVersion(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}
