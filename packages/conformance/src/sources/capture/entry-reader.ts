import { describeMethod, methodNames } from "@datacloud/contract/methods";
import { parseJson } from "@datacloud/traffic";
import { instanceDomain } from "../../traffic/api-address.ts";
import type { Exchange } from "../../traffic/exchange.ts";
import { targetOf } from "../../traffic/target.ts";
import { readEntry } from "./har-entry.ts";
import type { Labels } from "./outline.ts";
import { type CaptureSink, type EntrySink, largestEntry, type Problem } from "./sinks.ts";

/** What is known of a capture before its entries are read. */
export interface Around {
  isHar: boolean;
  /** What it says of itself; filled in while it is read. */
  labels: Labels;
  /** Whether all that it says of itself is known before the first entry. */
  isSure: boolean;
}

/** Reads each entry of a capture into an exchange; `before` is the number of entries before the first. An entry that cannot be read is counted, and stops nothing. */
export function createEntryReader(sink: CaptureSink, around: Around, before = 0): EntrySink {
  let said: ReturnType<typeof reasonOf> | undefined;
  let count = before;
  return {
    entry: (bytes, offset) => {
      count += 1;
      said ??= reasonOf(around);
      if (bytes.length > largeEntry && !mayBeRequest(bytes)) {
        sink.skipped(hostIn(bytes));
        return true;
      }
      const json = parseJson(bytes.toString("utf8"));
      if (json === undefined) {
        const message = `Entry ${count}, which begins at byte ${offset}, is not JSON.`;
        sink.problem({ message, offset });
        return !around.isHar;
      }
      const read = readSafely(json);
      if ("skipped" in read) sink.skipped(read.skipped);
      else sink.exchange(Object.assign(read, said), count);
      return true;
    },
    oversized: (offset, size, front) => {
      count += 1;
      said ??= reasonOf(around);
      const url = urlIn(front);
      const target = url === undefined ? undefined : targetOf(url);
      sink.skipped(target?.host ?? tooLarge);
      if (target && target.basePath === undefined) return;
      if (target === undefined && !mayBeRequest(front)) return;
      const what = target === undefined ? "which may be a request to the API" : `a request to ${target.host}`;
      const megabytes = (size / 1024 / 1024).toFixed(1);
      const limit = largestEntry / 1024 / 1024;
      const message = `Entry ${count}, ${what}, begins at byte ${offset} and has ${megabytes} MiB: entries beyond ${limit} MiB are not judged.`;
      sink.problem({ message, offset });
    },
    problem: sink.problem,
  };
}

/** A problem with an entry that was counted from a later one on: `before` entries come before that. */
export function countedFrom({ message, ...rest }: Problem, before: number): Problem {
  return {
    message: message.replace(/^Entry (\d+)/, (_, entry) => `Entry ${Number(entry) + before}`),
    ...rest,
  };
}

const tooLarge = `(larger than ${largestEntry / 1024 / 1024} MiB)`;

/** An entry may be nested deeper than the stack allows. */
function readSafely(json: unknown): ReturnType<typeof readEntry> {
  try {
    return readEntry(json);
  } catch {
    return { skipped: "(could not be read)" };
  }
}

/** What a HAR says of itself before its first entry holds for each of them. */
function reasonOf({ isHar, labels, isSure }: Around): Pick<Exchange, "mayLackKeys" | "isLocal"> {
  return {
    ...(mayLackKeys(labels.creator, isHar && !isSure) && { mayLackKeys: true }),
    ...(/\bloopback\b/i.test(labels.comment ?? "") && { isLocal: true }),
  };
}

/** Browsers leave keys out of their captures, and tools for writing requests keep them elsewhere. */
function mayLackKeys(creator: string | undefined, isOpen: boolean): boolean {
  if (creator === undefined) return isOpen;
  return leavesKeysOut.test(creator);
}

const leavesKeysOut =
  /WebInspector|Firefox|Safari|WebKit|Chrom|Edge|k6|Insomnia|Postman|Bruno|Hoppscotch|Paw\b/i;

/** Entries above this are looked at before they are parsed: most hold a script or a picture of another host. */
const largeEntry = 1024 * 1024;

const signs = [
  instanceDomain,
  ...new Set(methodNames.map((name) => /^\/[^/.{]*[/.]?/.exec(describeMethod(name).path)?.[0] ?? "")),
];

/** Whether the bytes of an entry may be a request to the API. */
function mayBeRequest(bytes: Buffer): boolean {
  return signs.some((sign) => bytes.includes(sign));
}

/** The host that a large entry names first. */
function hostIn(bytes: Buffer): string {
  const url = urlIn(bytes);
  return /^[a-z]+:\/\/([^/"?#:]{1,253})/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "(large entries)";
}

/** The address that the front of a large entry names first. */
function urlIn(bytes: Buffer): string | undefined {
  const front = bytes.toString("latin1", 0, 64 * 1024);
  return /"url"\s*:\s*"([a-z]+:\/\/[^"\s]{1,2000})/i.exec(front)?.[1];
}
