/**
 * A date, or a date and a time, in the extended form of ISO 8601; the zone may be left out. Groups are year, month, day,
 * hour, minute, second, fraction and zone. Whether the day exists is another question.
 */
export const isoTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;

/** The first millisecond of the year 1 and the last of the year 9999: what every database here can hold. */
const earliest = -62_135_596_800_000;
const latest = 253_402_300_799_999;

/**
 * A time in milliseconds since 1970, from ISO 8601 or from Unix seconds or milliseconds; nothing where it is none. A time
 * without a zone is UTC, the convention `zone-less-times`.
 */
export function parseTime(value: string | number): number | undefined {
  const time = typeof value === "number" ? unixTime(value) : fromText(value);
  if (time !== undefined && time >= earliest && time <= latest) return time;
  return undefined;
}

/**
 * Milliseconds since 1970 of a Unix time in seconds or milliseconds. Below a hundred thousand million it is seconds: twelve
 * digits never mean a time before 1973, and eleven none after 5138.
 */
export function unixTime(value: number): number {
  if (Math.abs(value) < 1e11) return value * 1000;
  return value;
}

function fromText(text: string): number | undefined {
  if (/^-?\d+(?:\.\d+)?$/.test(text) && !/^\d{4}$/.test(text)) return unixTime(Number(text));
  const match = isoTime.exec(text.toUpperCase());
  if (!match) return undefined;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "", zone = "Z"] = match;
  const date = new Date(0);
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  date.setUTCHours(Number(hour), Number(minute), Number(second), Number(fraction.padEnd(3, "0").slice(0, 3)));
  return date.getTime() - offsetOf(zone);
}

function offsetOf(zone: string): number {
  // Of `Z` nothing is left, which is the number 0.
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(":", ""));
  return (zone.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** A time as responses show it: `2025-01-01T12:05:00Z`, with milliseconds only where there are some. */
export function formatTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}

/**
 * Milliseconds that a `Retry-After` asks to wait: it gives seconds or a date. Where a proxy has joined several, the longest
 * counts; what is past or no time at all does not. A date is compared with the server's own clock where the response has it,
 * else with `now`. The client has a reading of its own, which adds nothing to a bundle; a test keeps the two alike.
 */
export function retryAfterOf(
  header: (name: string) => string | null | undefined,
  now: number | undefined,
): number | undefined {
  const clock = parseHttpDate(header("date") ?? "") || now;
  let longest: number | undefined;
  for (const part of header("retry-after")?.match(/[^,"]+/g) ?? []) {
    const wait = waitOf(part, clock);
    if (wait >= (longest ?? 0)) longest = wait;
  }
  return longest;
}

function waitOf(part: string, now: number | undefined): number {
  if (!part.includes(":")) return Number.parseFloat(part) * 1000;
  if (now === undefined) return Number.NaN;
  return parseHttpDate(part) - now;
}

/**
 * A date of HTTP in milliseconds since 1970; NaN where it is none. The form that ends with the year names no zone, and is UTC
 * as the others are (RFC 9110, 5.6.7).
 */
export function parseHttpDate(text: string): number {
  return Date.parse(text.replace(/ \d{4}$/, "$& GMT"));
}
