import type { DatabaseSync, SQLOutputValue } from "node:sqlite";

/** Functions of PostgreSQL for SQLite, as the child's program takes them: they may use each other and nothing else. */
export const postgresFunctions = [
  timeOf,
  truncated,
  partOf,
  intervalOf,
  added,
  castValue,
  formatted,
  defineFunctions,
] as const;

type Value = SQLOutputValue;

/** Times are texts in ISO 8601, in UTC where they name no zone. */
function timeOf(value: Value): Date {
  const text = String(value).trim();
  const isZoned = /(?:z|[+-]\d\d(?::?\d\d)?)$/i.test(text) && text.includes(":");
  const zone = isZoned ? "" : "Z";
  const iso = text.includes(":") ? text.replace(" ", "T") + zone : text;
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) throw new Error(`${JSON.stringify(text.slice(0, 50))} is not a time.`);
  return time;
}

function truncated(unit: Value, value: Value): string {
  const time = timeOf(value);
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  const milliseconds = { second: 1000, minute: 60_000, hour: 3_600_000 }[String(unit)];
  const starts: Record<string, number> = {
    day: Date.UTC(year, month, day),
    week: Date.UTC(year, month, day - ((time.getUTCDay() + 6) % 7)),
    month: Date.UTC(year, month),
    quarter: Date.UTC(year, month - (month % 3)),
    year: Date.UTC(year, 0),
  };
  const start = milliseconds
    ? Math.floor(time.getTime() / milliseconds) * milliseconds
    : starts[String(unit)];
  if (start === undefined)
    throw new Error(`date_trunc knows no ${JSON.stringify(String(unit).slice(0, 20))}.`);
  return new Date(start).toISOString();
}

function partOf(field: Value, value: Value): number {
  const time = timeOf(value);
  const day = Math.floor(time.getTime() / 86_400_000);
  const firstDay = Math.floor(Date.UTC(time.getUTCFullYear(), 0) / 86_400_000);
  const thursday = new Date((day - ((time.getUTCDay() + 6) % 7) + 3) * 86_400_000);
  const parts: Record<string, number> = {
    epoch: time.getTime() / 1000,
    year: time.getUTCFullYear(),
    quarter: Math.floor(time.getUTCMonth() / 3) + 1,
    month: time.getUTCMonth() + 1,
    week: Math.ceil(
      (Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0)) / 86_400_000) + 1) / 7,
    ),
    day: time.getUTCDate(),
    dow: time.getUTCDay(),
    isodow: time.getUTCDay() || 7,
    doy: day - firstDay + 1,
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds() + time.getUTCMilliseconds() / 1000,
  };
  const part = parts[String(field)];
  if (part === undefined) throw new Error(`extract knows no ${JSON.stringify(String(field).slice(0, 20))}.`);
  return part;
}

/** Months, and milliseconds beside them. */
function intervalOf(value: Value): { months: number; milliseconds: number } {
  const units: Record<string, [number, number]> = {
    second: [0, 1000],
    minute: [0, 60_000],
    hour: [0, 3_600_000],
    day: [0, 86_400_000],
    week: [0, 604_800_000],
    month: [1, 0],
    mon: [1, 0],
    year: [12, 0],
  };
  const sum = { months: 0, milliseconds: 0 };
  let rest = String(value).trim().toLowerCase();
  while (rest !== "") {
    const [whole = "", amount, unit = ""] = /^([+-]?\d+(?:\.\d+)?)\s*([a-z]+?)s?(?:\s+|$)/.exec(rest) ?? [];
    const size = units[unit];
    if (!size) throw new Error(`${JSON.stringify(String(value).slice(0, 50))} is not an interval.`);
    sum.months += Number(amount) * size[0];
    sum.milliseconds += Number(amount) * size[1];
    rest = rest.slice(whole.length);
  }
  return sum;
}

function added(value: Value, sign: Value, interval: Value): string {
  const { months, milliseconds } = intervalOf(interval);
  const factor = sign === "-" ? -1 : 1;
  const time = timeOf(value);
  const day = time.getUTCDate();
  time.setUTCDate(1);
  time.setUTCMonth(time.getUTCMonth() + factor * months);
  const last = new Date(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + 1, 0)).getUTCDate();
  time.setUTCDate(Math.min(day, last));
  return new Date(time.getTime() + factor * milliseconds).toISOString();
}

function castValue(value: Value, type: Value): Value {
  const [name = ""] = String(type).split("(", 1);
  if (/^(?:text|varchar|bpchar|char|character varying|json|jsonb|interval|uuid)$/.test(name))
    return String(value);
  if (name === "date") return timeOf(value).toISOString().slice(0, 10);
  if (name.startsWith("timestamp")) return timeOf(value).toISOString();
  if (/^(?:bool|boolean)$/.test(name)) return /^(?:1|t|true|y|yes|on)$/i.test(String(value)) ? 1 : 0;
  const number = Number(value);
  if (/^(?:int|integer|int[248]|bigint|smallint)$/.test(name) && !Number.isNaN(number))
    return BigInt(Math.round(number));
  if (/^(?:numeric|decimal|real|float[48]?|double precision)$/.test(name) && !Number.isNaN(number))
    return number;
  throw new Error(`${JSON.stringify(String(value).slice(0, 50))} cannot become a ${name.slice(0, 20)}.`);
}

function formatted(value: Value, pattern: Value): string {
  const iso = timeOf(value).toISOString();
  const parts: Record<string, string> = {
    YYYY: iso.slice(0, 4),
    MM: iso.slice(5, 7),
    DD: iso.slice(8, 10),
    HH24: iso.slice(11, 13),
    MI: iso.slice(14, 16),
    SS: iso.slice(17, 19),
  };
  return String(pattern).replaceAll(/YYYY|HH24|MM|DD|MI|SS/g, (part) => parts[part] ?? part);
}

/** Gives a connection the functions. Null makes null of each. */
function defineFunctions(database: DatabaseSync): void {
  const define = (name: string, length: number, work: (...values: Value[]) => Value) => {
    const orNull = (...values: Value[]) => (values.includes(null) ? null : work(...values));
    Object.defineProperty(orNull, "length", { value: length });
    database.function(
      name,
      { deterministic: name !== "now" },
      orNull as (...values: Value[]) => Value & string,
    );
  };
  define("now", 0, () => new Date().toISOString());
  define("date_trunc", 2, truncated);
  define("date_part", 2, partOf);
  define("pg_cast", 2, castValue);
  define("pg_add", 3, added);
  define("pg_seconds", 2, (end, start) => (timeOf(end).getTime() - timeOf(start).getTime()) / 1000);
  define("pg_zone", 2, (value, zone) => {
    if (/^(?:utc|gmt|z)$/i.test(String(zone))) return value;
    throw new Error("Only the time zone UTC is known here.");
  });
  define("to_char", 2, formatted);
  define("split_part", 3, (text, by, place) => String(text).split(String(by))[Number(place) - 1] ?? "");
  define("left", 2, (text, count) => String(text).slice(0, Number(count)));
  define("right", 2, (text, count) => (Number(count) === 0 ? "" : String(text).slice(-Number(count))));
  define("starts_with", 2, (text, start) => (String(text).startsWith(String(start)) ? 1 : 0));
}
