import type { CaptureSource } from "../../sources/capture/capture.ts";
import { firstNameIn } from "../../sources/capture/entries-in.ts";
import type { Around } from "../../sources/capture/entry-reader.ts";
import type { OpenFile } from "../../sources/capture/read-file.ts";
import { createSlots } from "./batcher.ts";
import type { Crew } from "./crew.ts";
import { readStretches, type StretchPlan, slotSize } from "./read-stretches.ts";

/** Where a leap begins, and what is known there. */
interface LeapPlan extends Pick<StretchPlan, "mark" | "join"> {
  crew: Crew;
  around: Around;
  capture: string | undefined;
}

/** Leaps over entries that all threads find by themselves. */
export interface Leaps {
  /** Notes how an entry begins, so that others are found. */
  note(entry: Buffer): void;
  /** Whether to leap from a place where an entry may begin. */
  isWorth(place: number, mark: number): boolean;
  /** Reads on from there, and gives the place where a splitter must go on, or false where nothing more is to be read. */
  leap(place: number, plan: LeapPlan): Promise<number | false>;
  close(): void;
}

/** Bytes of a stretch: at about a kilobyte an entry its messages take less than a hundredth of its judging. */
const usualSize = 2 * 1024 * 1024;

/** Ways to begin that are looked for; programs write entries of few kinds. */
const mostNames = 8;

/** Leaps in a capture; there are none where its bytes cannot be read at any place. */
export function createLeaps({ file }: CaptureSource, count: number, size = usualSize): Leaps {
  const slots = createSlots(slotSize(size));
  const names = new Set<string>();
  let opened: OpenFile | undefined;
  let isTried = false;
  /** Where the last leap ended. */
  let landed = -1;
  let spare = 16 * size;
  const open = (): OpenFile | undefined => {
    if (!isTried) opened = file?.open();
    isTried = true;
    return opened;
  };
  return {
    note: (entry) => {
      const name = names.size < mostNames ? firstNameIn(entry) : undefined;
      if (name !== undefined) names.add(name);
    },
    isWorth: (place, mark) => {
      if (place <= landed || spare < 0) return false;
      return place + mark + size < (open()?.size ?? 0);
    },
    leap: async (place, { around, capture, ...plan }) => {
      const known = { around, capture, names: around.isHar ? [...names] : undefined };
      landed = Number.POSITIVE_INFINITY;
      const wasted = (bytes: number) => {
        spare -= bytes;
      };
      // Each worker has two stretches, this thread one and the next, and some wait for one that is slow.
      const most = 3 * count + 2;
      const end = await readStretches(place, {
        ...plan,
        file: opened as OpenFile,
        size,
        slots,
        most,
        known,
        wasted,
      });
      if (end === false) return false;
      landed = end;
      // What is judged in vain may be a quarter of what is not.
      spare += (end - place) / 4;
      return end;
    },
    close: () => opened?.close(),
  };
}
