import { groupBy } from "./group-by.ts";
import type { Collapsed, Finding } from "./report.ts";

/** Findings of one kind: the same fault in several entries. */
export interface Kind {
  first: Finding;
  id: string;
  /** How many there were, those that are not listed included. */
  count: number;
  /** The first entries, each once. */
  entries: readonly number[];
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
        entries: [...new Set(group.map(({ entry }) => entry))].slice(0, mostEntries),
        place: places.size > 1 ? first.pointer.replaceAll(/\/\d+(?=\/|$)/g, "/*") : first.pointer,
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

/** `entries 3 and 4, 5 times` */
export function entriesOf({ entries, count }: Kind): string {
  const shown = entries.slice(0, 5);
  const isMore = entries.length > shown.length || count > mostListed;
  const last = isMore || shown.length < 2 ? "" : ` and ${shown.at(-1)}`;
  const list = `${(last === "" ? shown : shown.slice(0, -1)).join(", ")}${last}${isMore ? " and on" : ""}`;
  const times = count > shown.length ? `, ${count} times` : "";
  return `${entries.length === 1 && !isMore ? "entry" : "entries"} ${list}${times}`;
}

/** Findings of a kind of which each is listed. */
const mostListed = 100;

/** `1 error`, `2 errors` */
export function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`}`;
}
