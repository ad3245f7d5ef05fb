import { ArgumentTypeError } from "../check-arguments.ts";
import { ApiError, ArgumentsError, HttpError } from "../errors.ts";
import { keyCodes } from "../generated/profile.ts";
import type { Chunk } from "./chunks.ts";
import type { BatchTally } from "./tally.ts";

/** Makes the call that carries some items, the first of which is at `first` in the source; rejects where it failed. */
export type Send = (items: readonly object[], first: number) => Promise<void>;

/**
 * Sends items until each is accepted or rejected. A list that is rejected is halved until the items at fault are alone,
 * where `bisect` says so. Rejects with a failure that is not about the items.
 */
export async function settle(chunk: Chunk, send: Send, tally: BatchTally, bisect: boolean): Promise<void> {
  /** Settles the next `length` items; `isBad` says that not all are good, so that to send them together is in vain. */
  const settleNext = async (length: number, isBad: boolean): Promise<boolean> => {
    const mayHalve = bisect && length > 1;
    if (!isBad || !mayHalve) {
      const items = chunk.items.slice(chunk.settled, chunk.settled + length);
      const error = await rejectionOf(send(items, chunk.first + chunk.settled));
      if (error && mayHalve) tally.tell();
      else {
        if (error) tally.reject(chunk.first + chunk.settled, items, error);
        else tally.accept(chunk.first + chunk.settled, length);
        chunk.settled += length;
        tally.tell();
        return !error;
      }
    }
    const half = length >> 1;
    const isClean = await settleNext(half, false);
    await settleNext(length - half, isClean);
    return false;
  };
  await settleNext(chunk.items.length, false);
}

async function rejectionOf(call: Promise<void>): Promise<Error | undefined> {
  try {
    await call;
    return undefined;
  } catch (error) {
    if (error instanceof Error && isAboutItems(error)) return error;
    throw error;
  }
}

const itemStatuses = new Set([200, 400, 409, 413, 422]);

/** Whether other items may fare better: not where the key, the connection or the server is at fault. */
function isAboutItems(error: Error): boolean {
  if (error instanceof ApiError) return itemStatuses.has(error.status ?? 0) && !keyCodes.includes(error.code);
  // A proxy in between rejects bodies that are too large with a page of its own.
  if (error instanceof HttpError) return error.status === 413;
  return error instanceof ArgumentsError || error instanceof ArgumentTypeError;
}
