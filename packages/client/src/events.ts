import type { DataCloudError } from "./errors.ts";

/** A request that is about to be made. */
export interface RequestEvent {
  method: string;
  /** 1 for the first attempt. */
  attempt: number;
  /** Its URL; the arguments of a read are in the query. */
  url: string;
  /** Headers without the key. Change them to change the request. */
  headers: Record<string, string>;
  /** Characters of the body. */
  size: number;
}

/** A response that came, whatever its status. */
export interface ResponseEvent {
  method: string;
  attempt: number;
  /** Milliseconds from the request to the end of the response. */
  duration: number;
  /** The response; its body has been read. */
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

/** Functions that run during a call. If one throws, the call ends. */
export interface Hooks {
  /** Before each attempt; the attempt waits for a returned promise. */
  onRequest?: (event: RequestEvent) => void | Promise<void>;
  /** After each response. */
  onResponse?: (event: ResponseEvent) => void;
  /** Before each wait for another attempt. */
  onRetry?: (event: RetryEvent) => void;
  /** Once, when all attempts have failed, even if the failure is returned and not thrown. */
  onError?: (error: DataCloudError) => void;
}
