import type { Malformed } from "@datacloud/traffic";

/** One header as it came; the name keeps its case. */
export interface Header {
  name: string;
  value: string;
}

/** A response as it came. */
export interface ResponseSeen {
  status: number;
  headers: readonly Header[];
  /** The body as text, decompressed; absent where the capture does not have it. */
  body?: string;
  /** Why a body that came could not be read. */
  unread?: string;
  /** Bytes of the body as they travelled, where they were counted. */
  size?: number;
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
  /** When the response had come in full, or the wait for it ended. */
  endedAt?: number;
  /** The response; absent where none came or none is known. */
  response?: ResponseSeen;
  /** Whether it is known that no whole response came: a reset, a timeout, a truncated body. */
  isLost?: boolean;
  /** Whether what wrote the capture may have left the key out, as browsers do. */
  mayLackKeys?: boolean;
  /** Whether the capture says that it never left the machine, so that its addresses are not the program's own. */
  isLocal?: boolean;
  /** The path in front of the methods, where the source knows that this server is the API: `/api`. */
  basePath?: string;
  /** The fault that was injected into it on purpose. */
  injected?: string;
  /** Why an HTTP server could not read the request; method, URL and headers are then a best effort. */
  malformed?: Malformed;
}

/** The value of a header, whatever the case of its name; the first where there are several. */
export function headerOf(headers: readonly Header[], name: string): string | undefined {
  for (const header of headers) {
    const given = header.name;
    if (given.length === name.length && (given === name || given.toLowerCase() === name)) return header.value;
  }
  return undefined;
}
