import type { Around } from "../../sources/capture/entry-reader.ts";
import type { OpenFile } from "../../sources/capture/read-file.ts";
import type { BatchVerdict } from "../batch/batch.ts";
import type { Slots } from "./batcher.ts";
import type { Crew } from "./crew.ts";
import { entriesOf, overhang, readStretch, type Stretch, type StretchEntries } from "./stretch.ts";

/** How the stretches of a file are read. */
export interface StretchPlan {
  file: OpenFile;
  mark: number;
  /** Bytes of a stretch. */
  size: number;
  slots: Slots;
  /** Stretches that may be begun and not joined. */
  most: number;
  crew: Crew;
  known: { around: Around; capture: string | undefined; names: readonly string[] | undefined };
  /** Takes what was judged, in order; false where the capture ends with it. */
  join(entries: StretchEntries, verdict: BatchVerdict): boolean;
  /** Counts bytes whose entries were judged in vain. */
  wasted(bytes: number): void;
}

interface Judged {
  entries: StretchEntries;
  verdict: BatchVerdict;
}

interface Item {
  stretch: Stretch;
  /** Settles when the stretch is judged, by a worker. */
  judging?: Promise<unknown>;
  judged?: Judged;
  error?: unknown;
}

/** Bytes that a slot for stretches of a size has. */
export function slotSize(size: number): number {
  return size + overhang + 1;
}

/**
 * Reads a file from a place on where an entry may begin, on all threads at once: each finds the entries of its stretches by
 * itself. Gives the place where a splitter must go on, or false where nothing more is to be read.
 */
export async function readStretches(from: number, plan: StretchPlan): Promise<number | false> {
  const { crew } = plan;
  const line = createLine(from, plan);
  const chain = createChain(from, plan);
  let own = line.nextHere();
  for (;;) {
    while (crew.hasRoom() && line.give());
    for (let item = line.takeReady(); item; item = line.takeReady()) {
      const goesOn = await chain.join(item);
      if (goesOn) continue;
      await own?.reading;
      for (const left of await line.leave()) chain.leave(left);
      return goesOn ?? chain.at();
    }
    own ??= line.nextHere();
    if (own) {
      const { item, reading } = own;
      const entries = entriesOf(item.stretch, await reading);
      // Its bytes are read while this stretch is judged.
      own = line.nextHere();
      item.judged = { entries, verdict: crew.judgeHere(entries) };
    } else if (line.isEmpty()) return chain.at();
    await line.turn(own !== undefined);
  }
}

/** Begins stretches, and keeps those that are not joined in their order. */
function createLine(from: number, { file, mark, size, slots, most, crew, known }: StretchPlan) {
  let items: Item[] = [];
  let begun = from;
  let wake: () => void = () => undefined;
  const next = (): Item | undefined => {
    const [start, end] = [begun, Math.min(begun + size, file.size - mark)];
    if (start >= end || items.length >= most) return undefined;
    begun = end;
    const { descriptor } = file;
    const bytes = slots.take(slots.size);
    const part = { start, end, isCertain: start === from, period: crew.period.now };
    const item = { stretch: { descriptor, mark, bytes, ...part, ...known } };
    items.push(item);
    return item;
  };
  return {
    isEmpty: () => items.length === 0,
    /** Gives the next stretch to a worker, where one may be begun. */
    give: (): boolean => {
      const item = next();
      if (item === undefined) return false;
      item.judging = judgeAway(item, crew).then(() => wake());
      return true;
    },
    /** Begins the next stretch in this thread, where one may be begun. */
    nextHere: () => {
      const item = next();
      return item && { item, reading: readStretch(item.stretch) };
    },
    /** The first stretch, where it is judged. */
    takeReady: (): Item | undefined => {
      const [first] = items;
      if (first?.error !== undefined) throw first.error;
      if (first?.judged) return items.shift();
      return undefined;
    },
    /** Lets messages of workers in, and waits for one where this thread has nothing to do. */
    turn: (hasWork: boolean): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
        if (hasWork || items[0]?.judged || items[0]?.error) setImmediate(resolve);
      }),
    /** Gives all up, and waits for those that are with a worker. */
    leave: async (): Promise<Item[]> => {
      const left = items;
      items = [];
      await Promise.all(left.map(({ judging }) => judging));
      return left;
    },
  };
}

/** Gives a stretch to a worker, and keeps what becomes of it. */
async function judgeAway(item: Item, crew: Crew): Promise<void> {
  try {
    const { entries, verdict } = await crew.judge(item.stretch);
    if (entries) item.judged = { entries, verdict };
  } catch (error) {
    item.error = error;
  }
}

/** Joins stretches to a chain: each must begin where the one before it says that the next entry begins. */
function createChain(from: number, { crew, slots, join, wasted }: StretchPlan) {
  let at = from;
  /** Leaves out what was judged; what it handed on is missing in the report, so that no thread may count on it. */
  const drop = ({ entries, verdict }: Judged) => {
    wasted((entries.ends.at(-1) ?? 0) - (entries.starts[0] ?? 0));
    if (verdict.placed.length > 0 && entries.period === crew.period.now) crew.period.now += 1;
  };
  const fits = ({ entries, verdict }: Judged): boolean =>
    entries.first === at &&
    (entries.period === crew.period.now || !verdict.placed.some((one) => "wordless" in one));
  /** Judges the rest of a stretch from where the next entry begins. */
  const again = async (stretch: Stretch): Promise<Judged> => {
    const rest = { ...stretch, start: at, isCertain: true };
    const entries = entriesOf(rest, await readStretch(rest));
    return { entries, verdict: crew.judgeApart(entries) };
  };
  return {
    at: () => at,
    leave: ({ stretch, judged }: Item) => {
      if (judged) drop(judged);
      slots.give(stretch.bytes);
    },
    /** Joins the next stretch; false where nothing is to be read behind it, nothing where a splitter must go on. */
    join: async ({ stretch, judged }: Item): Promise<boolean | undefined> => {
      if (judged && !(at < stretch.end && fits(judged))) drop(judged);
      try {
        if (judged === undefined || at >= stretch.end) return true;
        const { entries, verdict } = fits(judged) ? judged : await again(stretch);
        at = entries.next;
        if (!join(entries, verdict)) return false;
        return entries.goesOn || undefined;
      } finally {
        slots.give(stretch.bytes);
      }
    },
  };
}
