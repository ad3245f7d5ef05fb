import { ApiError, type BatchOptions, type BatchReport, NetworkError } from "@datacloud/client";
import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { reportFailure } from "../call/failure.ts";
import { type Checkpoint, rowState } from "./checkpoint.ts";
import type { Mapped } from "./mapping.ts";
import type { ImportProgress } from "./progress.ts";
import type { ImportRow } from "./row.ts";
import type { RowFile } from "./row-file.ts";

/** What an import works with. */
export interface Sending {
  method: MethodName;
  batch(items: AsyncIterable<object>, options: BatchOptions): Promise<BatchReport>;
  options: BatchOptions;
  checkpoint: Checkpoint;
  failed: RowFile;
  progress: ImportProgress;
  map(row: ImportRow): Mapped;
}

/** A row on its way. */
interface Pending {
  row: ImportRow;
  isSafe: boolean;
}

/** Sends the rows that no earlier run settled, and notes what becomes of each. */
export async function sendRows(rows: AsyncIterable<ImportRow>, sending: Sending): Promise<BatchReport> {
  const { checkpoint, method, failed, progress, options, batch } = sending;
  const pending = new Map<number, Pending>();
  const tell = () => progress.update(checkpoint.accepted + checkpoint.rejected, checkpoint.rejected);
  const fail = (row: ImportRow, reason: string) => {
    checkpoint.reject(row.index, failed.add(row, reason));
    tell();
  };
  const source = openRows(rows, sending, pending, fail);
  const each = (index: number, count: number, work: (entry: Pending) => void) => {
    for (let at = index; at < index + count; at += 1) {
      const entry = pending.get(at);
      if (entry) work(entry);
    }
  };
  return batch(source, {
    ...options,
    keep: 0,
    onSend: ({ index, count }) =>
      each(index, count, ({ row, isSafe }) => {
        if (!isSafe) checkpoint.sent(row.index, 1);
      }),
    onFail({ index, count }, error) {
      if (wasCarriedOut(error)) return;
      each(index, count, ({ row, isSafe }) => {
        if (!isSafe) checkpoint.unsent(row.index, 1);
      });
    },
    onAccept({ index, count }) {
      each(index, count, ({ row, isSafe }) => checkpoint.accept(row.index, 1, !isSafe));
      for (let at = index; at < index + count; at += 1) pending.delete(at);
      tell();
    },
    onReject({ index, error }) {
      const entry = pending.get(index);
      pending.delete(index);
      if (entry) fail(entry.row, reasonOf(method, error));
    },
  });
}

/** The items of the rows that are open. Rows that cannot be mapped fail here. */
async function* openRows(
  rows: AsyncIterable<ImportRow>,
  { checkpoint, map, method }: Sending,
  pending: Map<number, Pending>,
  fail: (row: ImportRow, reason: string) => void,
): AsyncGenerator<object, void> {
  const { safe, keys } = describeMethod(method).idempotency;
  let index = 0;
  for await (const row of rows) {
    if (checkpoint.states[row.index] !== rowState.open) continue;
    const { item, faults } =
      row.fault === undefined ? map(row) : { item: {}, faults: [{ column: "", message: row.fault }] };
    if (faults.length > 0) {
      fail(row, faults.map(({ column, message }) => `${column} ${message}`.trim()).join("; "));
      continue;
    }
    const isSafe =
      safe === true ||
      (safe === "by-key" && keys.some((key) => item[key] !== undefined && item[key] !== null));
    pending.set(index, { row, isSafe });
    index += 1;
    yield item;
  }
}

/** Whether a request that failed may have stored its rows all the same. The API's own error response shows that it did not. */
function wasCarriedOut(error: unknown): boolean {
  if (error instanceof ApiError) return (error.status ?? 500) >= 500;
  if (error instanceof NetworkError) return error.sent !== "no";
  const status = error instanceof Error && "status" in error ? Number(error.status) : 0;
  const wasNotMade = error instanceof TypeError;
  return !wasNotMade && status !== 429 && status !== 413;
}

function reasonOf(method: MethodName, error: unknown): string {
  try {
    const { error: code, message, remedy } = reportFailure(method, error);
    return [`${code}: ${message}`, remedy].filter((part) => part !== undefined).join(" ");
  } catch {
    if (error instanceof Error) return error.message;
    return String(error);
  }
}
