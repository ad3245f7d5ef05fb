import type { DataCloudError } from "./errors.ts";

/** A request that is about to be made. */
export interface RequestEvent {
  method: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Where it goes; the arguments of a read stand in its query. */
  url: string;
  /** Headers without the key. Change them to change the request. */
  headers: Record<string, string>;
  /** Characters of the body. */
  size: number;
}

/** An answer that came, whatever its status. */
export interface ResponseEvent {
  method: string;
  attempt: number;
  /** Milliseconds from the request to the end of the answer. */
  duration: number;
  /** The answer; its body has been read. */
  response: Response;
}

/** A failed attempt that will be followed by another. */
export interface RetryEvent {
  method: string;
  /** The attempt that failed. */
  attempt: number;
  /** Milliseconds until the next attempt. */
  delay: number;
  error: DataCloudError;
}

/** Functions that are called as a call goes on. What one throws ends the call. */
export interface Hooks {
  /** Before each attempt; the attempt waits for a returned promise. */
  onRequest?: (event: RequestEvent) => void | Promise<void>;
  /** After each answer. */
  onResponse?: (event: ResponseEvent) => void;
  /** Before each wait for another attempt. */
  onRetry?: (event: RetryEvent) => void;
  /** Once, when a call has failed for good, also where the failure is returned and not thrown. */
  onError?: (error: DataCloudError) => void;
}
