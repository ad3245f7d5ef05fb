/** ISO 8601 as the packages' own runtime reads it: `test/generators/formats.test.ts` holds the two alike. */
const isoTime =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;

function isIso8601(text: string): boolean {
  const [, , , day, hour = 0, minute = 0, second = 0] = isoTime.exec(text) ?? [];
  const date = Date.parse(`${text.slice(0, 10)}T00:00Z`);
  // A day that does not exist becomes one of the next month.
  if (Number.isNaN(date) || new Date(date).getUTCDate() !== Number(day)) return false;
  const isMidnight = Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0;
  return isMidnight || (Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 60);
}

/** The formats that the validators check, by the form of a text. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  iso8601: isIso8601,
  date: (text) => text.length === 10 && isIso8601(text),
  "date-time": (text) =>
    /(?:[Zz]|[+-]\d{2}:\d{2})$/.test(text) && text.length > 10 && isIso8601(text.toUpperCase()),
  "unix-time": () => true,
  time: (text) => isIso8601(`1970-01-01T${text}`),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text) => URL.canParse(text),
  uuid: (text) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text),
};
