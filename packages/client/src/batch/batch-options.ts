import type { DataCloudError } from "../errors.ts";
import type { CallOptions } from "../options.ts";

/** Where a batch takes its items from; one that is asynchronous is read as it is sent. */
export type Items<Item = object> = Iterable<Item> | AsyncIterable<Item>;

/** How the items of a batch are sent. Of `retry`, the limit is 8 and the budget ten minutes by default. */
export interface BatchOptions<Item = object> extends CallOptions {
  /** Most items in one request of a method that takes a list; 500 by default. */
  size?: number;
  /** Most bytes of the items in one request; 1,000,000 by default. A larger item travels alone. */
  bytes?: number;
  /** Requests in progress at once; 1 by default, which keeps the order. */
  concurrency?: number;
  /** Requests begun per second; as fast as they go by default. */
  rate?: number;
  /**
   * Whether a list that is rejected is halved until the items at fault are found. By default only where the method is
   * safe to retry; elsewhere all items of the list are reported.
   */
  bisect?: boolean;
  /** Most rejections that the report keeps; 1,000 by default. `onReject` gets all. */
  keep?: number;
  /** After each request. */
  onProgress?: (progress: BatchProgress) => void;
  /** Before each request is sent, also before a retry: which items it carries. */
  onSend?: (span: ItemSpan) => void;
  /** After items were accepted. */
  onAccept?: (span: ItemSpan) => void;
  /** After a request failed for good, before its items are rejected, sent in parts, or left. */
  onFail?: (span: ItemSpan, error: unknown) => void;
  /** For each item that was rejected. */
  onReject?: (rejection: Rejection<Item>) => void;
  /** Begins no further request; those in progress end, then the batch rejects with a `BatchError`. */
  signal?: AbortSignal;
}

/** Neighbouring items of the source. */
export interface ItemSpan {
  /** Position of the first, from 0. */
  index: number;
  count: number;
}

/** How far a batch is. */
export interface BatchProgress {
  /** Items taken from the source. */
  items: number;
  /** Items that the API took. */
  accepted: number;
  /** Items that the API, or the check before it, rejected. */
  rejected: number;
  /** Requests made, without their retries. */
  requests: number;
  /** Attempts beyond the first of a call. */
  retries: number;
}

/** An item that was rejected. */
export interface Rejection<Item = object> {
  /** Position in the source, from 0. */
  index: number;
  item: Item;
  /** An `ApiError`, an `ArgumentsError`, or a `TypeError` where the item cannot be written as JSON. */
  error: Error | DataCloudError;
}

/** What became of a batch. */
export interface BatchReport<Item = object> extends BatchProgress {
  /** The first rejections, in the order they were found. */
  rejections: readonly Rejection<Item>[];
  /** Index of the first item that is neither accepted nor rejected: where to go on after a stop. */
  next: number;
  /** Milliseconds. */
  duration: number;
}
