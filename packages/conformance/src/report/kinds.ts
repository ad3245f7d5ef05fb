import { present } from "@datacloud/traffic";
import { mostOfKind, placeIn } from "./findings.ts";
import { groupBy } from "./group-by.ts";
import type { Collapsed, Finding } from "./report.ts";

/** Findings of one kind: the same fault in several entries. */
export interface Kind {
  first: Finding;
  id: string;
  /** How many there were, those that are not listed included. */
  count: number;
  /** The first entries, each once, by the capture that holds them. */
  entries: readonly { capture: string | undefined; entry: number }[];
  /** The place, with `*` for the index of an item where there are several. */
  place: string;
}

/** Entries of a kind that are worth naming. */
const mostEntries = 10;
const order = { error: 0, warning: 1, info: 2 };

/** The kinds among some findings: errors first, the most frequent first. */
export function kindsOf(findings: readonly Finding[], collapsed: readonly Collapsed[] = []): Kind[] {
  const groups = groupBy(findings, ({ id, severity }) => `${baseOf(id)} ${severity}`);
  const kinds = [...groups.values()].flatMap((group): Kind[] => {
    const [first] = group;
    if (!first) return [];
    const id = baseOf(first.id);
    const more = collapsed.find((item) => item.id === id && item.severity === first.severity);
    const places = new Set(group.map(({ pointer }) => pointer));
    return [
      {
        first,
        id,
        count: more?.count ?? group.length,
        entries: entriesIn(group).slice(0, mostEntries),
        place: places.size > 1 ? placeIn(first) : first.pointer,
      },
    ];
  });
  return kinds.sort(
    (left, right) => order[left.first.severity] - order[right.first.severity] || right.count - left.count,
  );
}

/** The id of a finding's kind, which a baseline names. */
export function baseOf(id: string): string {
  return id.split(".", 1)[0] ?? id;
}

/** Each entry of some findings once. */
function entriesIn(group: readonly Finding[]): Kind["entries"] {
  const known = new Map(group.map(({ capture, entry }) => [`${capture} ${entry}`, { capture, entry }]));
  return [...known.values()];
}

/** The entries of a kind that are named in words, capture by capture. */
export function listedEntries({ entries }: Pick<Kind, "entries">): Kind["entries"] {
  const groups = groupBy(entries.slice(0, 5), ({ capture = "" }) => capture);
  return [...groups.values()].flat();
}

/** `entries 3 and 4, 5 times`; with several captures `a.har entries 3 and 4; b.har entry 1`. */
export function entriesOf({ entries, count }: Kind): string {
  const shown = listedEntries({ entries });
  const isMore = entries.length > shown.length || count > mostOfKind;
  const captures = [...groupBy(shown, ({ capture = "" }) => capture)];
  const lists = captures.map(([capture, group], index) => {
    const goesOn = isMore && index === captures.length - 1;
    const numbers = group.map(({ entry }) => entry);
    return present(capture, entryNumbers(numbers, goesOn)).join(" ");
  });
  return present(lists.join("; "), count > shown.length && `${count} times`).join(", ");
}

/** `entry 3`, `entries 3 and 4`, `entries 3, 4 and on` */
function entryNumbers(numbers: readonly number[], goesOn: boolean): string {
  if (goesOn) return `entries ${numbers.join(", ")} and on`;
  if (numbers.length === 1) return `entry ${numbers[0]}`;
  return `entries ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}

/** `POST acme.getdx.net/api/customData.set, status 200`; empty where a finding is about no single request. */
export function requestOf({ request }: Finding): string {
  if (!request) return "";
  const { verb, address, status } = request;
  if (status === null) return `${verb} ${address}, no response`;
  return `${verb} ${address}, status ${status}`;
}
