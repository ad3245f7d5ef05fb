import { formatTime, parseTime, unixTime } from "@datacloud/traffic";
import { formats } from "@datacloud/validators/compiled";

/** A point in time that someone wrote, and how they wrote it. */
export interface ReadTime {
  milliseconds: number;
  form: "relative" | "iso8601" | "unix-time";
  /** The number or the text as it was written, where it was one. */
  written: number | string;
}

const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * Reads `now`, `today`, `yesterday`, `-2h`, `+1h30m`, ISO 8601, Unix seconds and Unix milliseconds. Gives nothing for
 * anything else. An ISO time without a zone is taken as UTC, as the API does.
 */
export function readTime(text: string, now = Date.now()): ReadTime | undefined {
  const word = text.trim();
  const relative = readRelative(word.toLowerCase(), now);
  if (relative !== undefined) return { milliseconds: relative, form: "relative", written: word };
  if (!/^\d{9,14}$/.test(word)) return readIso(word);
  const written = Number(word);
  return { milliseconds: unixTime(written), form: "unix-time", written };
}

function readRelative(word: string, now: number): number | undefined {
  if (word === "now") return now;
  const today = Math.floor(now / 86_400_000) * 86_400_000;
  if (word === "today") return today;
  if (word === "yesterday") return today - 86_400_000;
  const [, sign, parts = ""] = /^([+-])((?:\d+(?:\.\d+)?(?:ms|[smhdw]))+)$/.exec(word) ?? [];
  if (sign === undefined) return undefined;
  let distance = 0;
  for (const [, count, unit = ""] of parts.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)) {
    distance += Number(count) * (units[unit] ?? 0);
  }
  return now + (sign === "-" ? -distance : distance);
}

/** Between day, time and zone people also write spaces. */
function readIso(word: string): ReadTime | undefined {
  const text = word
    .toUpperCase()
    .replace(/^([\d-]{10})\s+(?=\d)/, "$1T")
    .replace(/\s+(?=[Z+-])/, "");
  const milliseconds = formats.iso8601(text) ? parseTime(text) : undefined;
  return milliseconds === undefined ? undefined : { milliseconds, form: "iso8601", written: word };
}

/** A time as the API takes it: as it was written where that is allowed, else in the first form that is. */
export function writeTime(time: ReadTime, forms: readonly string[]): string | number {
  if (time.form === "unix-time" && forms.includes("unix-time")) return time.written;
  if (forms.includes("iso8601")) return isoText(time);
  return Math.floor(time.milliseconds / 1000);
}

function isoText({ form, written, milliseconds }: ReadTime): string {
  const isFull =
    typeof written === "string" && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d))?$/.test(written);
  if (form === "iso8601" && isFull) return written;
  return formatTime(milliseconds);
}
