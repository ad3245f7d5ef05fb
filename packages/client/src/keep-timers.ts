import { runtime } from "./user-agent.ts";

const kept = new Set<number>();

/**
 * Makes timers of a duration cheap in Node, which has a list of them per duration: with the only timer of a call the list
 * would be made and dropped too, at more than the timer's own cost. An idle timer keeps the list, but no program alive.
 */
export function keepTimers(duration: number): void {
  const isCheap = kept.has(duration) || !(duration < 2 ** 31) || !runtime().startsWith("Node.js");
  if (isCheap) return;
  kept.add(duration);
  setInterval(() => undefined, duration).unref();
}
