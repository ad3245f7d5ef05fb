import { setFlagsFromString } from "node:v8";
import type { BatchOptions, BatchReport } from "@datacloud/client";
import { describeMethod, type MethodName } from "@datacloud/contract/methods";
import { CommandError } from "../command-error.ts";
import { connect } from "../connection/connect.ts";
import type { ConnectionFlags } from "../connection/connection-options.ts";
import { findConnection } from "../connection/find-connection.ts";
import { exitCode } from "../exit-codes.ts";
import { checkPlaces } from "../files/check-places.ts";
import { type EndingSignal, onEndingSignal } from "../terminal/ending-signals.ts";
import { checkRows } from "./check-rows.ts";
import { type Checkpoint, openCheckpoint, rowState } from "./checkpoint.ts";
import { conclude, concludeDryRun, rejectRows, say } from "./conclude.ts";
import { detectLayout } from "./detect-layout.ts";
import { createMapping, type MappingOptions, watchColumns } from "./mapping.ts";
import { createProgress, number } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import type { Layout, RowFormat } from "./row.ts";
import { besideInput, openRowFile, type RowFile } from "./row-file.ts";
import { createRowSet, type RowSet } from "./row-set.ts";
import { sendRows } from "./send-rows.ts";
import { type Input, openInput } from "./spool.ts";

/** What `datacloud import` takes. */
export interface ImportFlags extends ConnectionFlags, MappingOptions {
  format?: RowFormat;
  delimiter?: string;
  validate: boolean;
  skipInvalid?: boolean;
  dryRun?: boolean;
  concurrency: number;
  rate?: number;
  checkpoint?: string;
  restart?: boolean;
  failed?: string;
  json?: boolean;
  quiet?: boolean;
}

/** Imports a file and gives the exit code. */
export async function runImport(method: MethodName, file: string, flags: ImportFlags): Promise<number> {
  keepHeapSmall();
  if (describeMethod(method).verb === "GET")
    throw new CommandError(`${method} reads data; there is nothing to import into it.`);
  const map = createMapping(method, flags);
  const connection = flags.dryRun ? undefined : await findConnection(flags);
  const input = await openInput(file, method);
  try {
    const layout = detectLayout(input.file, input.name, flags.format, flags.delimiter);
    const places = placesOf(input, layout, flags);
    checkPlaces({ read: [input.file], written: Object.values(places) });
    const rows = () => readRows(input.file, layout);
    const { count, bad } = await survey(method, rows, map, flags);
    if (count === 0) process.stderr.write(`warning: ${input.name} has no rows.\n`);
    if (bad.size > 0 && !flags.skipInvalid) return rejectRows(bad.size, count, flags);
    if (connection === undefined) return concludeDryRun(bad.size, count, flags);
    return await send({ method, input, layout, places, map, count, bad, flags, connection });
  } finally {
    input.remove();
  }
}

/**
 * A run keeps 12 MB alive at any time, but Node lets the space for short-lived objects grow as long as it lasts, and that
 * for others to four times of what lives in it. With 200,000 rows it was 280 MB without the flags; with 100,000 it is 137
 * with the first, and 112 with both, in the same CPU time.
 */
function keepHeapSmall(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=40");
}

type Rows = () => ReturnType<typeof readRows>;
type Map = ReturnType<typeof createMapping>;

/** Counts the rows, and checks them unless that is not wanted. */
async function survey(method: MethodName, rows: Rows, map: Map, flags: ImportFlags) {
  const seen = watchColumns(rows(), flags);
  if (flags.validate) {
    const { rows: count, bad } = await checkRows(method, seen, map);
    return { count, bad };
  }
  let count = 0;
  for await (const _ of seen) count += 1;
  return { count, bad: createRowSet() };
}

/** The files that an import writes. */
interface ImportPlaces {
  checkpoint: string;
  failed: string;
  inDoubt: string;
}

function placesOf({ name }: Input, layout: Layout, { checkpoint, failed }: ImportFlags): ImportPlaces {
  return {
    checkpoint: checkpoint ?? `${name}.checkpoint`,
    failed: failed ?? besideInput(name, "failed", layout),
    inDoubt: besideInput(name, "in-doubt", layout),
  };
}

interface Import {
  method: MethodName;
  input: Input;
  layout: Layout;
  places: ImportPlaces;
  map: Map;
  count: number;
  bad: RowSet;
  flags: ImportFlags;
  connection: Awaited<ReturnType<typeof findConnection>>;
}

async function send(job: Import): Promise<number> {
  const { method, input, layout, places, map, count, flags, connection } = job;
  const { timeout, retries, concurrency, rate } = flags;
  const client = await connect(connection, { timeout: timeout * 1000 });
  const identity = {
    method,
    baseUrl: connection.baseUrl,
    input: input.digest,
    options: decidingOptions(flags, layout),
  };
  const checkpoint = openCheckpoint(places.checkpoint, identity, count, flags.restart === true);
  const { accepted, rejected, isResumed } = checkpoint;
  if (isResumed) say(flags, `Continuing: ${number(accepted + rejected)} of ${number(count)} rows are done.`);
  const failed = openRowFile(places.failed, layout, checkpoint.failedBytes);
  await setAside(job, checkpoint, failed);
  const doubts = await nameDoubts(checkpoint, input, layout, places.inDoubt);
  const done = checkpoint.accepted + checkpoint.rejected;
  const progress = createProgress(method, count, flags.quiet === true, done);
  const stop = new AbortController();
  const release = onInterrupt(stop);
  const options: BatchOptions = {
    concurrency,
    signal: stop.signal,
    retry: { limit: retries },
    ...(rate !== undefined && { rate }),
  };
  const batch = batchOf(client, method);
  const sending = { method, batch, options, checkpoint, failed, progress, map };
  const stopped = await sendRows(readRows(input.file, layout), sending).then(
    () => undefined,
    (error: unknown) => error,
  );
  release();
  progress.end();
  const inDoubt = doubts + (await nameDoubts(checkpoint, input, layout, places.inDoubt));
  checkpoint.close(stopped === undefined);
  failed.close();
  const facts = { method, count, checkpoint, inDoubt, flags };
  const outcome = { ...facts, failedFile: failed.file, place: places.checkpoint };
  return conclude(outcome, stopped, stop.signal.aborted);
}

/** The options that decide what is sent, so that an import with others is another one. */
function decidingOptions({ map: mapped, set, ignore, skipInvalid }: ImportFlags, layout: Layout): string {
  return JSON.stringify({ mapped, set, ignore, layout, skipInvalid: skipInvalid === true });
}

type Batch = (items: AsyncIterable<object>, options: BatchOptions) => Promise<BatchReport>;

function batchOf(client: object, method: MethodName): Batch {
  const { family, member } = describeMethod(method);
  const found = (client as Record<string, Record<string, { batch?: Batch }>>)[family]?.[member]?.batch;
  if (!found) throw new CommandError(`${method} cannot be imported into.`);
  return found;
}

/** Puts the rows that the check found wrong into the file of failed rows. */
async function setAside(
  { bad, input, layout, map, method }: Import,
  checkpoint: Checkpoint,
  failed: RowFile,
): Promise<void> {
  if (bad.size === 0) return;
  const { faultFinder } = await import("./check-rows.ts");
  const find = faultFinder(method, map);
  for await (const row of readRows(input.file, layout)) {
    if (!bad.has(row.index) || checkpoint.states[row.index] !== rowState.open) continue;
    checkpoint.reject(row.index, failed.add(row, find(row).join("; ")));
  }
}

/** Names the rows that were sent, of which no response is known, and which are not safe to send again. */
async function nameDoubts(
  checkpoint: Checkpoint,
  input: Input,
  layout: Layout,
  place: string,
): Promise<number> {
  if (!checkpoint.states.includes(rowState.sent)) return 0;
  const file = openRowFile(place, layout, Number.MAX_SAFE_INTEGER);
  let count = 0;
  for await (const row of readRows(input.file, layout)) {
    if (checkpoint.states[row.index] !== rowState.sent) continue;
    count += 1;
    process.stderr.write(
      `in doubt: line ${row.line} was sent, and its response was lost. It may be stored.\n`,
    );
    file.add(row, "sent, and its response was lost; it may be stored");
    checkpoint.doubt(row.index);
  }
  file.close();
  process.stderr.write(
    `Rows in doubt are in ${file.file}. Check whether they are stored before you import them again.\n`,
  );
  return count;
}

/** The first signal lets the requests in progress end; a second one ends the process. */
function onInterrupt(stop: AbortController): () => void {
  const interrupt = (signal: EndingSignal) => {
    // A closed terminal may send two.
    if (stop.signal.aborted && signal === "SIGHUP") return;
    if (stop.signal.aborted) process.exit(exitCode.interrupted);
    process.stderr.write("\nStopping after the requests in progress.\n");
    stop.abort(new Error("interrupted"));
  };
  return onEndingSignal(interrupt);
}
