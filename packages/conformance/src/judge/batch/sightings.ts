import type { ApiRequest } from "../../traffic/api-request.ts";

/** What some worker has seen in the capture. It only decides what is worth handing on, so it may be late. */
export interface Sightings {
  /** A request that failed, or whose response was lost. */
  isTroubled(): boolean;
  /** A write whose response was lost. */
  isLost(): boolean;
  see(what: "trouble" | "loss"): void;
}

/** Memory for sightings, to be given to every worker. */
export function memoryForSightings(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** Sightings in memory that threads share. */
export function sightingsIn(memory: Int32Array): Sightings {
  return {
    isTroubled: () => memory[0] === 1,
    isLost: () => memory[1] === 1,
    see: (what) => {
      memory[what === "trouble" ? 0 : 1] = 1;
    },
  };
}

/** Notes what became of a request, and says whether any has failed so far. */
export function note({ outcome: { kind } }: ApiRequest, sightings: Sightings): boolean {
  if (kind === "lost" || kind === "broken") sightings.see("loss");
  if (kind === "lost" || kind === "broken" || kind === "failure") sightings.see("trouble");
  return sightings.isTroubled();
}
