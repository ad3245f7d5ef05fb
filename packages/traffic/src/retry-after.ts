/**
 * Milliseconds that a `Retry-After` asks to wait: it gives seconds or a date. Where a proxy has joined several, the longest
 * counts; what is past or no time at all does not. A date needs the time of the response. The client has a reading of its
 * own, which adds nothing to a bundle; a test keeps the two alike.
 */
export function retryAfterOf(value: string | undefined, now: number | undefined): number | undefined {
  let longest: number | undefined;
  for (const part of value?.match(/([a-z]+,)?[^,"]+/gi) ?? []) {
    const wait = waitOf(part, now);
    if (wait >= (longest ?? 0)) longest = wait;
  }
  return longest;
}

function waitOf(part: string, now: number | undefined): number {
  if (!part.includes(":")) return Number.parseFloat(part) * 1000;
  if (now === undefined) return Number.NaN;
  return Date.parse(part) - now;
}
