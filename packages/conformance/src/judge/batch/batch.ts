import type { Kinship } from "../../report/findings.ts";
import type { Finding } from "../../report/report.ts";
import type { Around } from "../../sources/capture/entry-reader.ts";
import type { Problem } from "../../sources/capture/sinks.ts";
import type { CoverageCounts } from "../coverage.ts";
import type { TallyCounts } from "../tally.ts";
import type { RequestDigests } from "./request-digests.ts";

/** Entries of a capture that follow each other, for one worker. */
export interface Batch {
  /** The JSON texts of the entries, in memory that all threads see. */
  bytes: Uint8Array;
  /** Where each entry begins in `bytes`, and where it ends. */
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
  /** Where each entry begins in the capture. */
  offsets: ArrayLike<number>;
  around: Around;
  /** See `Listing`: what was handed on in another period may never have been joined. */
  period: number;
  /** Name of the capture, where several are judged. */
  capture: string | undefined;
}

/** A batch whose place among the entries is known. */
export interface PlacedBatch extends Batch {
  /** Number of the first entry in the capture, from 1. */
  firstEntry: number;
}

/** What a finding without its words is counted by. */
export type BatchKind = Omit<Kinship, "entry">;

/** A finding in one entry. */
export type Placed = {
  /** Index of the entry in the batch. */
  at: number;
  isDrift: boolean;
} & ({ finding: Omit<Finding, "id"> } | { wordless: BatchKind });

/** What a batch comes to, as far as that can be known without the entries before it: its first entry is number 1. */
export interface BatchVerdict {
  tally: TallyCounts;
  problems: readonly Problem[];
  coverage: CoverageCounts;
  /** The requests, for the rules that connect them. */
  requests: RequestDigests;
  /** What is to be said of the entries, in their order. */
  placed: readonly Placed[];
  /** Whether the capture cannot be read behind this batch. */
  isStopped: boolean;
}

/** How workers judge. */
export interface BatchSettings {
  hosts: readonly string[];
  /** See `memoryForSightings`. */
  sightings: Int32Array;
}
