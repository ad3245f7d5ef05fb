import type { LogEntry } from "../../core/log-entry.ts";
import { type Filter, isShown, noFilter, type RequestRow } from "./filter.ts";
import type { Totals } from "./follow.ts";

/** The requests the page knows, and which of them it shows. */
export interface LoggedRequests {
  /** Takes the whole log; `totals` count the requests it has dropped too. */
  load(entries: readonly LogEntry[], totals: Totals): void;
  add(entry: LogEntry): void;
  /** Forgets those of a namespace, or all. */
  forget(namespace: string | undefined): void;
  find(id: number): LogEntry | undefined;
  /** Those that the filter lets through, oldest first. */
  shown(): readonly RequestRow[];
  count(): number;
  /** How many requests the sandbox has received, also those that are no longer known here. */
  total(): number;
  /** Whether the log has been read. */
  isLoaded(): boolean;
  filter(): Filter;
  setFilter(filter: Filter): void;
  /** Requests from now on wait. */
  pause(): void;
  resume(): void;
  /** How many requests wait; undefined where they are shown as they come. */
  waiting(): number | undefined;
}

/** The page remembers as many requests as this, and as many characters. */
const limits = { calls: 5000, characters: 40_000_000 };

/** Holds calls. It tells of changes once per frame at most, however fast calls come. */
export function createLoggedRequests(changed: () => void): LoggedRequests {
  const memory: Memory = { rows: [], size: 0 };
  let shown: RequestRow[] | undefined;
  let filter = noFilter;
  let held: LogEntry[] | undefined;
  let totals: Totals | undefined;
  const tell = oncePerFrame(changed);
  const touch = () => {
    shown = undefined;
    tell();
  };
  const keep = (entry: LogEntry) => remember(memory, entry, filter);
  return {
    load(entries, received) {
      totals = received;
      Object.assign(memory, { rows: [], size: 0 });
      if (held) held = [];
      entries.forEach(keep);
      touch();
    },
    add(entry) {
      totals = { ...totals, [entry.namespace]: (totals?.[entry.namespace] ?? 0) + 1 };
      if (held) hold(held, entry);
      else keep(entry);
      touch();
    },
    forget(namespace) {
      const isKept = ({ namespace: of }: LogEntry) => namespace !== undefined && of !== namespace;
      retain(memory, isKept);
      held = held?.filter(isKept);
      totals = namespace === undefined ? {} : { ...totals, [namespace]: 0 };
      touch();
    },
    find: (id) => memory.rows.find(({ entry }) => entry.id === id)?.entry,
    shown: () => {
      shown ??= memory.rows.filter((row) => row.isShown);
      return shown;
    },
    count: () => memory.rows.length,
    total: () => Object.values(totals ?? {}).reduce((sum, number) => sum + number, -(held?.length ?? 0)),
    isLoaded: () => totals !== undefined,
    filter: () => filter,
    setFilter(next) {
      filter = next;
      for (const row of memory.rows) row.isShown = isShown(row, filter);
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

function retain(memory: Memory, isKept: (entry: LogEntry) => boolean): void {
  memory.rows = memory.rows.filter(({ entry }) => isKept(entry));
  memory.size = memory.rows.reduce((sum, row) => sum + row.size, 0);
}

function hold(held: LogEntry[], entry: LogEntry): void {
  held.push(entry);
  if (held.length > limits.calls) held.shift();
}

interface Memory {
  rows: RequestRow[];
  /** Of all rows, in characters. */
  size: number;
}

function remember(memory: Memory, entry: LogEntry, filter: Filter): void {
  const row: RequestRow = { entry, size: sizeOf(entry), isShown: false };
  row.isShown = isShown(row, filter);
  memory.rows.push(row);
  memory.size += row.size;
  if (memory.rows.length > limits.calls * 1.1 || memory.size > limits.characters) trim(memory);
}

/** Forgets the oldest, some at once: to take them one by one from a long list would be slow. */
function trim(memory: Memory): void {
  const { rows } = memory;
  let first = 0;
  const isTooMuch = () => rows.length - first > limits.calls || memory.size > limits.characters * 0.9;
  for (; isTooMuch() && first < rows.length - 1; first += 1) memory.size -= rows[first]?.size ?? 0;
  memory.rows = rows.slice(first);
}

/** About how many characters a request is made of. */
function sizeOf({ request, answer }: LogEntry): number {
  const body = typeof answer.body === "string" ? answer.body.length : 1000;
  return 2000 + request.body.length * 3 + body;
}

function oncePerFrame(run: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      run();
    });
  };
}
