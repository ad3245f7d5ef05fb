import type { LogEntry } from "../../core/log-entry.ts";
import { type Filter, isShown, noFilter, type Row } from "./filter.ts";

/** The calls the page knows, and which of them it shows. */
export interface Calls {
  load(entries: readonly LogEntry[]): void;
  add(entry: LogEntry): void;
  /** Forgets those of a namespace, or all. */
  forget(namespace: string | undefined): void;
  find(id: number): LogEntry | undefined;
  /** Those that the filter lets through, oldest first. */
  shown(): readonly Row[];
  count(): number;
  /** Whether the log has been read. */
  isLoaded(): boolean;
  filter(): Filter;
  setFilter(filter: Filter): void;
  /** Calls from now on wait. */
  pause(): void;
  resume(): void;
  /** How many calls wait; undefined where they are shown as they come. */
  waiting(): number | undefined;
}

/** The page remembers as many calls as this, and as many characters. */
const limits = { calls: 5000, characters: 40_000_000 };

/** Holds calls. It tells of changes once per frame at most, however fast calls come. */
export function createCalls(changed: () => void): Calls {
  let rows: Row[] = [];
  let shown: Row[] | undefined;
  let filter = noFilter;
  let size = 0;
  let held: LogEntry[] | undefined;
  let isTold = false;
  let isLoaded = false;
  const touch = () => {
    shown = undefined;
    if (isTold) return;
    isTold = true;
    requestAnimationFrame(() => {
      isTold = false;
      changed();
    });
  };
  const keep = (entry: LogEntry) => {
    const row: Row = { entry, size: sizeOf(entry), isShown: false };
    row.isShown = isShown(row, filter);
    rows.push(row);
    size += row.size;
    if (rows.length > limits.calls * 1.1 || size > limits.characters) trim();
  };
  /** Some at once: to take them one by one from a long list would be slow. */
  const trim = () => {
    let first = Math.max(0, rows.length - limits.calls);
    for (const row of rows.slice(0, first)) size -= row.size;
    for (; size > limits.characters * 0.9 && first < rows.length - 1; first += 1)
      size -= rows[first]?.size ?? 0;
    rows = rows.slice(first);
  };
  return {
    load(entries) {
      isLoaded = true;
      rows = [];
      size = 0;
      if (held) held = [];
      entries.forEach(keep);
      touch();
    },
    add(entry) {
      if (held) {
        held.push(entry);
        if (held.length > limits.calls) held.shift();
      } else keep(entry);
      touch();
    },
    forget(namespace) {
      const isKept = ({ namespace: of }: LogEntry) => namespace !== undefined && of !== namespace;
      rows = rows.filter(({ entry }) => isKept(entry));
      size = rows.reduce((sum, row) => sum + row.size, 0);
      held = held?.filter(isKept);
      touch();
    },
    find: (id) => rows.find(({ entry }) => entry.id === id)?.entry,
    shown: () => {
      shown ??= rows.filter((row) => row.isShown);
      return shown;
    },
    count: () => rows.length,
    isLoaded: () => isLoaded,
    filter: () => filter,
    setFilter(next) {
      filter = next;
      for (const row of rows) row.isShown = isShown(row, filter);
      touch();
    },
    pause() {
      held ??= [];
      touch();
    },
    resume() {
      held?.forEach(keep);
      held = undefined;
      touch();
    },
    waiting: () => held?.length,
  };
}

/** About how many characters a call is made of. */
function sizeOf({ request, answer }: LogEntry): number {
  const body = typeof answer.body === "string" ? answer.body.length : 1000;
  return 2000 + request.body.length * 3 + body;
}
