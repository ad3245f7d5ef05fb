import type { Exchange } from "../../traffic/exchange.ts";
import type { Problem } from "./problem.ts";

/** Takes what a capture holds, entry by entry. */
export interface CaptureSink {
  /** An exchange, and the number of its entry in the capture, from 1. */
  exchange(exchange: Exchange, entry: number): void;
  /** An entry that is none, or that cannot be read: counted, not judged. */
  skipped(why: string): void;
  problem(problem: Problem): void;
  /** Bytes read so far, of the file as it is stored. */
  progress?(bytes: number): void;
}
