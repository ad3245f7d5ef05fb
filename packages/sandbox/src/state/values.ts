import { formatTime, parseTime } from "@datacloud/traffic";

/** The form that the pages recommend, of a time that any database holds; the gate has seen to the calendar. */
const recommended = /^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:[0-5]\dZ$/;

/** A time as it is stored, in ISO 8601 with milliseconds; nothing where it cannot be stored. */
export function storedTime(value: string | number): string | undefined {
  // The engine's way over numbers costs ten times as much, and most times come in this form.
  if (typeof value === "string" && recommended.test(value)) return `${value.slice(0, 19)}.000Z`;
  const time = parseTime(value);
  if (time === undefined) return undefined;
  return new Date(time).toISOString();
}

/** A stored time as responses show it. */
export function shownTime(stored: string | null): string | null {
  if (stored === null) return null;
  return formatTime(Date.parse(stored));
}

/** Seconds between two stored times; null where one is missing. */
export function secondsBetween(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  return (Date.parse(end) - Date.parse(start)) / 1000;
}

/** Without the fields that are null. */
export function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/** Those of some arguments that are given. */
export function given<Args extends object, Name extends keyof Args>(args: Args, names: readonly Name[]) {
  const found: { [Key in Name]?: Exclude<Args[Key], undefined> } = {};
  for (const name of names) {
    const value = args[name];
    if (value !== undefined) found[name] = value as Exclude<Args[Name], undefined>;
  }
  return found;
}
