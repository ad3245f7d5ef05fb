import { closeSync, fchmodSync, fstatSync, ftruncateSync, openSync, write, writeSync } from "node:fs";
import { promisify } from "node:util";

const writeSome = promisify(write);

/** A JSON file with a list at its end, which is whole after every write. */
export interface ListFile {
  /** Adds items, given as JSON. */
  add(json: string): void;
  /** Writes what is waiting and closes the file. */
  close(): Promise<void>;
}

/**
 * Opens a file that consists of a head, items, and a tail. Each write lays the new items over the tail, with the tail behind
 * them, so that a reader finds a whole document between writes. Items that come while a write is in progress go with the
 * next. Linux cuts a large write short where the process is killed inside it: the file then ends within an item, and
 * `verify` reads the items before.
 *
 * @throws where the file cannot be opened.
 */
export function openListFile(
  file: string,
  { head, tail }: { head: string; tail: string },
  onError: (error: Error) => void,
): ListFile {
  const descriptor = openSync(file, "w", 0o600);
  // A file that was there before keeps its mode otherwise. A pipe or a device is not ours to close.
  if (fstatSync(descriptor).isFile()) fchmodSync(descriptor, 0o600);
  writeSync(descriptor, head + tail, 0);
  let end = Buffer.byteLength(head);
  let isFirst = true;
  let isBroken = false;
  let waiting: string[] = [];
  let writing: Promise<void> | undefined;

  const flush = async (): Promise<void> => {
    while (waiting.length > 0 && !isBroken) {
      const text = `${isFirst ? "" : ",\n"}${waiting.join(",\n")}`;
      waiting = [];
      isFirst = false;
      const bytes = Buffer.from(text + tail);
      try {
        await writeAll(descriptor, bytes, end);
        end += bytes.length - tail.length;
      } catch (error) {
        // A full disk: the file goes back to what it was.
        isBroken = true;
        restore(descriptor, tail, end);
        onError(error as Error);
      }
    }
    writing = undefined;
  };
  return {
    add: (json) => {
      if (isBroken) return;
      waiting.push(json);
      writing ??= Promise.resolve().then(flush);
    },
    close: async () => {
      while (writing) await writing;
      closeSync(descriptor);
    },
  };
}

async function writeAll(descriptor: number, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length)
    done += (await writeSome(descriptor, bytes, done, bytes.length - done, position + done)).bytesWritten;
}

function restore(descriptor: number, tail: string, end: number): void {
  try {
    writeSync(descriptor, tail, end);
    ftruncateSync(descriptor, end + Buffer.byteLength(tail));
  } catch {
    // The caller hears of the first error.
  }
}
