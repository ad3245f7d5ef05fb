import { listOf, objectOf } from "./json-parts.ts";
import { isObject, type Json, type Schema } from "./model.ts";

/** Makes the value of a part, the nth of those that come to mind; nothing where none does. */
export type Make = (schema: Schema, nth: number) => Json | undefined;

/** A number within the bounds of a schema: the nth from the lower one. */
export function numberSample(schema: Schema, nth: number): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, type } = schema;
  const step = Number(multipleOf ?? 1);
  const lowest = [minimum, exclusiveMinimum].filter((bound) => typeof bound === "number");
  const highest = [maximum, exclusiveMaximum].filter((bound) => typeof bound === "number");
  const ceiling = Math.min(...highest);
  const floor = lowest.length > 0 ? Math.max(...lowest) : Math.min(step, ceiling);
  let value = multipleOf === undefined ? floor : times(Math.ceil(decimal(floor / step)), step);
  if (type === "integer") value = Math.ceil(value);
  if (value === exclusiveMinimum)
    value = withinSpan(value, ceiling, type === "integer" || multipleOf !== undefined, step);
  return decimal(value + times(nth, step));
}

/** The product as decimals have it: 3 times 0.1 is 0.3. */
const times = (count: number, step: number) => decimal(count * step);

/** A number without what its binary form adds beyond 15 digits; whole numbers are kept. */
const decimal = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** The next whole number, or the middle where the bounds leave no whole one. */
function withinSpan(value: number, ceiling: number, isWhole: boolean, step: number): number {
  if (isWhole || value + step < ceiling) return value + step;
  return (value + ceiling) / 2;
}

const formats: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  email: "ada@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "123e4567-e89b-42d3-a456-426614174000",
  ipv4: "192.0.2.1",
  hostname: "example.com",
};

/** A text of a format, or one of a length. */
export function stringSample({ format, minLength, maxLength }: Schema, nth: number): string {
  const known = formats[String(format)];
  if (known !== undefined) return known;
  const text = `text${nth || ""}`;
  return text.padEnd(Number(minLength ?? 0), "t").slice(0, Number(maxLength ?? Number.POSITIVE_INFINITY));
}

/** A list with its first items, an item that it must contain, and as many others as it needs. */
export function arraySample(schema: Schema, nth: number, make: Make): Json | undefined {
  const { prefixItems, contains, minContains, items, minItems, uniqueItems } = schema;
  const list: Json[] = [];
  const first = listOf(prefixItems);
  const least = Math.max(Number(minItems ?? 0), first.length === 0 && contains === undefined ? 1 : 0);
  const contained = [contains]
    .filter(isObject)
    .flatMap((part) => Array(Number(minContains ?? 1)).fill(part) as Schema[]);
  for (const [index, part] of [...first, ...contained].entries()) {
    const place = uniqueItems === true ? nth + index : nth;
    const value = isObject(part) ? make(part, place) : "text";
    if (value === undefined) return undefined;
    list.push(value);
  }
  for (let index = list.length; index < least; index += 1) {
    const place = uniqueItems === true ? nth + index : nth;
    const value = isObject(items) ? make(items, place) : `text${index}`;
    if (value === undefined) return Number(minItems ?? 0) === 0 ? [] : undefined;
    list.push(value);
  }
  return list;
}

/** Names beyond the known ones, as many as an object needs. */
export function furtherNames(schema: Schema, known: ReadonlySet<string>): string[] {
  const { minProperties, propertyNames, patternProperties } = schema;
  const missing = Number(minProperties ?? 0) - known.size;
  const listed = listOf(objectOf(propertyNames).enum);
  const [pattern] = Object.keys(objectOf(patternProperties));
  const plain = /^\^?([\w-]+)/.exec(pattern ?? "")?.[1] ?? "name";
  const names = [
    ...listed.map(String),
    ...Array.from({ length: Math.max(missing, 0) }, (_, at) => `${plain}${at}`),
  ];
  return names.filter((name) => !known.has(name)).slice(0, Math.max(missing, 0));
}
