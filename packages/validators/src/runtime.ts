import { isoTime } from "@datacloud/traffic";
import type { ArgumentSchema } from "./schema.ts";

export { isMultiple } from "./is-multiple.ts";

/** One error as Ajv's code reports it: which keyword of which schema which value breaks. */
export interface ValidationError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
  /** The keyword's own value. */
  schema: unknown;
  parentSchema: ArgumentSchema;
  data: unknown;
  propertyName?: string;
}

/** A validator compiled by Ajv. Its errors are on the function after it returned false. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

/** Length of a text in characters as JSON Schema counts them: code points. */
export function ucs2length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    length += 1;
    const code = text.charCodeAt(index);
    const isPair = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    if (isPair) index += 1;
  }
  return length;
}

/** Whether two JSON values are equal. */
export function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => {
    return Object.hasOwn(right, key) && equal((left as never)[key], (right as never)[key]);
  });
}

const colon = 0x3a;

/** A calendar date, or a date and time, in the extended form of ISO 8601. The zone may be left out. */
function isIso8601(text: string): boolean {
  if (!isRecommended(text) && !isoTime.test(text)) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  if (!isCalendarDay(year, twoDigits(text, 5), twoDigits(text, 8))) return false;
  if (text.length === 10) return true;
  const second = text.charCodeAt(16) === colon ? twoDigits(text, 17) : 0;
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  return isMidnight || (hour <= 23 && minute <= 59 && second <= 60);
}

/** Whether a text has the form `2025-01-01T12:05:00Z`, which most have: seen without a regular expression. */
function isRecommended(text: string): boolean {
  if (text.length !== recommended.length) return false;
  for (let index = 0; index < recommended.length; index += 1) {
    const code = text.charCodeAt(index);
    const wanted = recommended.charCodeAt(index);
    const isDigit = wanted === zero && code >= zero && code <= zero + 9;
    if (!isDigit && code !== wanted) return false;
  }
  return true;
}

const recommended = "0000-00-00T00:00:00Z";
const zero = 0x30;

function twoDigits(text: string, index: number): number {
  return text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2 && isLeap) return day <= 29;
  return day <= (days[month - 1] ?? 0);
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The formats the compiled validators check. Numbers are distinguished by their type alone. */
export const formats = {
  iso8601: isIso8601,
  date: (text: string) => text.length === 10 && isIso8601(text),
  "date-time": (text: string) =>
    /(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) && text.length > 10 && isIso8601(text.toUpperCase()),
  "unix-time": () => true,
  time: (text: string) => isIso8601(`1970-01-01T${text}`),
  email: (text: string) => /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text: string) => URL.canParse(text),
  uuid: (text: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text),
};
