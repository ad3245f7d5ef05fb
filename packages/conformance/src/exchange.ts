/** One header as it came; the name keeps its case. */
export interface Header {
  name: string;
  value: string;
}

/** An answer as it came. */
export interface Answer {
  status: number;
  headers: readonly Header[];
  /** The body as text, decompressed; absent where the capture does not have it. */
  body?: string;
}

/** A request and what became of it, wherever it was seen: in a capture, by a proxy, by a sandbox. */
export interface Exchange {
  verb: string;
  url: string;
  headers: readonly Header[];
  body?: string | Uint8Array;
  /** Whether a body was sent that the source does not have, so that arguments cannot be judged. */
  isBodyMissing?: boolean;
  /** When the request began, in milliseconds since 1970. */
  startedAt?: number;
  /** When the answer had come in full, or the wait for it ended. */
  endedAt?: number;
  /** The answer; absent where none came or none is known. */
  answer?: Answer;
  /** Whether it is known that no whole answer came: a reset, a timeout, a truncated body. */
  isLost?: boolean;
  /** Whether a browser wrote the capture: those leave keys out. */
  isFromBrowser?: boolean;
  /** Whether the capture says that it never left the machine, so that its addresses are not the program's own. */
  isLocal?: boolean;
}

/** The value of a header, whatever the case of its name; the first where there are several. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  for (const header of headers) {
    const given = header.name;
    if (given.length === name.length && (given === name || given.toLowerCase() === name)) return header.value;
  }
  return undefined;
}
