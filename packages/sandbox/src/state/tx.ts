import type { Change } from "./change.ts";
import type { Recorder } from "./query.ts";

/** What a behaviour knows beside its arguments. */
export interface Tx extends Recorder {
  /** Now, in ISO 8601 with milliseconds. */
  now: string;
  uuid(): string;
  changes: Change[];
  /** Changes beyond those that are kept. */
  moreChanges: number;
}

/** A call may store a hundred thousand rows; the log shows the first of them. */
const mostChanges = 20;

/** A transaction's notes, empty. */
export function createTx(now: number, uuid: () => string): Tx {
  return {
    now: new Date(now).toISOString(),
    uuid,
    changes: [],
    moreChanges: 0,
    record(table, action, row) {
      if (this.changes.length < mostChanges) this.changes.push({ table, action, row: row as Change["row"] });
      else this.moreChanges += 1;
    },
  };
}
