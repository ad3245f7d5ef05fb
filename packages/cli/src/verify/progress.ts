/** Says how far a long input has been read, on a terminal only. */
export interface ReadingProgress {
  update(bytes: number): void;
  end(): void;
}

/** Input that is read before a person would ask shows nothing. */
const patience = 1500;
const pause = 250;

/** Progress through an input of a size, where it is known. */
export function createProgress(
  size: number | undefined,
  stream: NodeJS.WriteStream = process.stderr,
): ReadingProgress {
  const start = Date.now();
  let last = 0;
  let isShown = false;
  return {
    update: (bytes) => {
      const now = Date.now();
      if (!stream.isTTY || now - start < patience || now - last < pause) return;
      last = now;
      isShown = true;
      const rate = (bytes / 1e6 / ((now - start) / 1000)).toFixed(0);
      const share = size
        ? `${Math.min(100, Math.floor((bytes / size) * 100))} % of ${(size / 1e6).toFixed(0)} MB`
        : `${(bytes / 1e6).toFixed(0)} MB`;
      stream.write(`\r\u001B[KReading: ${share}, ${rate} MB/s`);
    },
    end: () => {
      if (isShown) stream.write("\r\u001B[K");
    },
  };
}
