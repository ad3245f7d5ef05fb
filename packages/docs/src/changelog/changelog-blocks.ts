import { readdirSync, readFileSync } from "node:fs";
import { type Block, heading, paragraph, slug } from "../page.ts";
import { methodPath } from "../pages/method-page.ts";
import { type Change, changes } from "./changes.ts";
import type { JsonObject } from "./json-value.ts";

/** A document as it was released. */
export interface Release {
  version: string;
  document: JsonObject;
}

/** The releases kept in a folder, oldest first. */
export function readReleases(folder: URL): Release[] {
  const versions = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replace(/\.json$/, ""));
  return versions.sort(byVersion).map((version) => ({
    version,
    document: JSON.parse(readFileSync(new URL(`${version}.json`, folder), "utf8")) as JsonObject,
  }));
}

/** Newest first: what the document has since the last release, then each release against the one before it. */
export function changelogBlocks(releases: readonly Release[], current: JsonObject): Block[] {
  const [newest] = releases.slice(-1);
  const pending = newest ? changes(newest.document, current) : [];
  const entries = releases.map((release, index) => entry(release, releases[index - 1])).reverse();
  return [
    ...(newest && pending.length > 0
      ? [heading(2, `Since ${newest.version}`), ...changeBlocks(pending, `since-${newest.version}`)]
      : []),
    ...entries.flat(),
  ];
}

function entry({ version, document }: Release, before: Release | undefined): Block[] {
  const title = heading(2, version);
  if (before) {
    const found = changes(before.document, document);
    return [
      title,
      ...(found.length > 0 ? changeBlocks(found, version) : [paragraph("Wording and examples only.")]),
    ];
  }
  const count = Object.keys(document.paths ?? {}).length;
  return [title, paragraph(`The first document: ${count} methods.`)];
}

const groups: readonly (readonly [isBreaking: Change["isBreaking"], title: string])[] = [
  [true, "Breaking"],
  ["perhaps", "Possibly breaking"],
  [false, "Other"],
];

/** One line for each change, with the methods it is about; breaking changes first. */
function changeBlocks(found: readonly Change[], version: string): Block[] {
  return groups.flatMap(([isBreaking, title]): Block[] => {
    const own = found.filter((change) => change.isBreaking === isBreaking);
    if (own.length === 0) return [];
    const texts = [...new Set(own.map(({ text }) => text))];
    const items = texts.map((text) => {
      const methods = own
        .filter((change) => change.text === text)
        .map(({ method }) => methodLink(method, text));
      return `${text} ${methods.join(", ")}`;
    });
    return [heading(3, title, slug(`${version}-${title}`)), { kind: "list", ordered: false, items }];
  });
}

/** A method that is gone has no page. */
function methodLink(method: string, text: string): string {
  return text === "Removed." ? `\`${method}\`` : `[\`${method}\`](${methodPath(method)})`;
}

function byVersion(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number));
  const index = a?.findIndex((part, position) => part !== b?.[position]) ?? -1;
  return index === -1 ? 0 : (a?.[index] ?? 0) - (b?.[index] ?? 0);
}
